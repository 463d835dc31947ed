/** The inputs that move the answer most, as the fields of the document that they are typed into. */
import type { ScenarioDocument } from '../../scenario/types.ts';
import type { Catalogue, KindSheet } from '../desk/catalogue.ts';
import type { Sheet } from '../desk/sheet.ts';
import type { RangeControlProps } from '../range-control.tsx';
import { defaultText } from '../quantity-text.ts';
import { type Path, pathText, valueAt } from '../document-path.ts';

/** What a range control shows of an input, and where it is typed into. */
export interface MovedInput extends Omit<RangeControlProps, 'path' | 'share' | 'problem' | 'onText'> {
  readonly column: string;
  readonly path: Path;
}

/** Threat fields that say how far it reaches: shown before anything is ranked. */
const REACH = ['exists', 'reachable', 'accepted', 'share', 'blocked'];

/** Columns to show before a run has ranked them. */
export function firstColumns({ threats: [threat] }: ScenarioDocument, catalogue: Catalogue): string[] {
  if (!threat) return [];
  const fields =
    kindOf(catalogue.threats, threat.kind)?.fields.filter(({ kind }) => kind === 'quantity') ?? [];
  const rank = (id: string): number => (REACH.includes(id) ? REACH.indexOf(id) : REACH.length);
  return fields
    .map(({ id }) => id)
    .sort((a, b) => rank(a) - rank(b))
    .map((id) => `${threat.id}.${id}`);
}

/** A column's field with all that its control needs; undefined for columns that are no field of the document. */
export function movedInput(
  column: string,
  document: ScenarioDocument,
  catalogue: Catalogue,
  sheet: Sheet,
): MovedInput | undefined {
  return (
    fieldInput(column, document, catalogue, sheet) ?? assumptionInput(column, document, catalogue, sheet)
  );
}

function fieldInput(
  column: string,
  document: ScenarioDocument,
  catalogue: Catalogue,
  sheet: Sheet,
): MovedInput | undefined {
  const found = ownerOf(column, document, catalogue);
  const field = found?.kind?.fields.find(({ id }) => id === found.field);
  if (!found || field?.kind !== 'quantity') return undefined;
  const path = [...found.owner, field.id];
  const text = written(valueAt(document, path));
  return {
    column,
    path,
    label: field.title,
    text,
    fallback: defaultText(field.default, field.unit),
    quantiles: sheet.quantities[pathText(path)] ?? field.quantiles,
    unit: field.unit,
    min: field.min,
    max: field.max,
    // What the author typed is the author's judgement, whatever the default rests on.
    grade: text === undefined ? field.row?.grade : undefined,
    source: field.row?.source,
  };
}

interface Owner {
  readonly owner: Path;
  readonly kind: KindSheet | undefined;
  readonly field: string;
}

function ownerOf(
  column: string,
  { threats, arms }: ScenarioDocument,
  catalogue: Catalogue,
): Owner | undefined {
  const parts = column.split('.');
  const [field, owner, armId] = [parts.at(-1)!, parts.at(-2), parts.at(-3)];
  const threat = threats.findIndex(({ id }) => id === owner);
  if (threat >= 0)
    return { owner: ['threats', threat], kind: kindOf(catalogue.threats, threats[threat].kind), field };
  for (const [i, arm] of arms.entries()) {
    const lever = arm.levers.findIndex(({ kind }) => kind === owner);
    if (lever >= 0 && (armId === undefined || armId === arm.id))
      return { owner: ['arms', i, 'levers', lever], kind: kindOf(catalogue.levers, owner!), field };
  }
  return undefined;
}

function assumptionInput(
  column: string,
  document: ScenarioDocument,
  { parameters }: Catalogue,
  sheet: Sheet,
): MovedInput | undefined {
  const row = parameters.find(({ id }) => id === column);
  if (!row) return undefined;
  const path = ['assumptions', column];
  const text = written(valueAt(document, path));
  const [low, high] = endsOfText(row.text);
  return {
    column,
    path,
    label: row.unit.startsWith('%') ? `${row.title}, %` : row.title,
    text,
    // A row's unit may be a phrase (`% of US Antminers`); a number without one is in the row's own.
    fallback: row.text.replace(/^([\d., ]*\d) .*$/, '$1'),
    quantiles: sheet.quantities[pathText(path)] ?? evenQuantiles(low, high),
    unit: row.unit,
    min: 0,
    max: Infinity,
    grade: text === undefined ? row.grade : undefined,
    source: row.source,
  };
}

const kindOf = (kinds: readonly KindSheet[], kind: string): KindSheet | undefined =>
  kinds.find((one) => one.kind === kind);

/** As one would type it. */
export function written(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  const { low, mode, high, unit } = value as Readonly<Record<string, string | number | undefined>>;
  return `${low} .. ${mode} .. ${high}${unit === undefined ? '' : ` ${unit}`}`;
}

function endsOfText(text: string): readonly [number, number] {
  const numbers = [...text.split(/ (?=[a-zA-Z%/])/)[0].matchAll(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g)].map(
    Number,
  );
  return numbers.length === 0 ? [0, 1] : [numbers[0], numbers[numbers.length - 1]];
}

/** A hump between two ends, where the row's own shape is not told: the same that a range without a mode has. */
const evenQuantiles = (low: number, high: number): number[] =>
  Array.from({ length: 50 }, (_, i) => {
    const p = (2 * i + 1) / 100;
    const hump = p < 0.5 ? Math.sqrt(p / 2) : 1 - Math.sqrt((1 - p) / 2);
    return low + (high - low) * hump;
  });
