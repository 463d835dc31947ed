/** What can be composed: every kind with its fields, every parameter, every name; from the registries and the evidence. */
import type { Evidence } from '../../evidence/evidence.ts';
import type { Field, QuantityField, TargetAxis, When } from '../../evidence/field.ts';
import type { Grade } from '../../evidence/grade.ts';
import type { Parameter } from '../../evidence/parameter.ts';
import { mapValues } from '../../formula/affine.ts';
import { writeQuantity } from '../../formula/write-quantity.ts';
import { leverKinds } from '../../levers/index.ts';
import { formulaNameOf } from '../../outcomes/defined.ts';
import { outcomes } from '../../outcomes/index.ts';
import { constant, type Distribution } from '../../random/distributions.ts';
import { groundOf, loadGround, type Ground } from '../../run/ground.ts';
import { nationCode } from '../../scenario/nation-name.ts';
import { scenarioDefaults, type ScenarioDocument } from '../../scenario/types.ts';
import { assumptionBounds, boundsOf } from '../../scenario/assumption-bounds.ts';
import { threatKinds } from '../../threats/index.ts';
import { convert } from '../../units/convert.ts';
import { hasWord, sayOf } from '../../words/words.ts';
import { namesOf, type AxisName } from './names.ts';
import { nationSheets, type NationSheet } from './nation-sheets.ts';
import { rivalSheets, type RivalSheet } from './rival-sheets.ts';
import { quantilesOf, type Quantiles } from './sheet.ts';

export interface Catalogue {
  readonly threats: readonly KindSheet[];
  readonly levers: readonly KindSheet[];
  /** Every evidence row that a scenario may override. */
  readonly parameters: readonly ParameterSheet[];
  readonly names: Readonly<Record<TargetAxis, readonly AxisName[]>>;
  /** Nations that can be studied. */
  readonly nations: readonly NationSheet[];
  /** Switches between sources that disagree, about this nation. */
  readonly rivals: readonly RivalSheet[];
  /** Always measured; a formula may name them. */
  readonly outcomes: readonly FormulaOutcome[];
}

export interface FormulaOutcome {
  readonly id: string;
  /** As a formula spells it. */
  readonly name: string;
  readonly title: string;
  readonly unit: string;
}

export interface KindSheet {
  readonly kind: string;
  readonly title: string;
  readonly about: string;
  readonly fields: readonly FieldSheet[];
  /** What a new card starts with: the fields without a default, from the kind's example. */
  readonly start: Readonly<Record<string, unknown>>;
}

interface FieldHead {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly when: readonly When[];
}

export type FieldSheet = FieldHead &
  (
    | QuantitySheet
    | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly default: string }
    | { readonly kind: 'flag'; readonly default: boolean }
    | { readonly kind: 'target'; readonly axes: readonly TargetAxis[] }
    | { readonly kind: 'trigger' }
    | {
        readonly kind: 'set';
        readonly axis: TargetAxis;
        readonly most: number;
        readonly default: readonly string[];
      }
  );

export interface Option {
  readonly value: string;
  readonly title: string;
}

export interface QuantitySheet {
  readonly kind: 'quantity';
  readonly unit: string;
  readonly min: number;
  /** Infinity crosses as itself. */
  readonly max: number;
  /** As one would type it. */
  readonly default: string;
  readonly quantiles: Quantiles;
  /** Undefined for a default that is part of the question and no estimate. */
  readonly row: ParameterSheet | undefined;
}

export interface ParameterSheet {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly text: string;
  readonly grade: Grade;
  readonly source: string;
  readonly url: string;
  readonly note: string;
  readonly asOf: string;
  /** Least and greatest value that may be assumed, in `unit`; infinities cross as themselves. */
  readonly min: number;
  readonly max: number;
}

let made: { readonly of: string; readonly catalogue: Promise<Catalogue> } | undefined;

/** Of the nation under study; made on first use, the last one kept. */
export function catalogue(nation: ScenarioDocument['nation'] = scenarioDefaults.nation): Promise<Catalogue> {
  const of = JSON.stringify(nation);
  if (made?.of !== of) made = { of, catalogue: groundOfNation(nation).then(makeCatalogue) };
  return made.catalogue;
}

/** The published ground where the nation can't be read: its field says why. */
async function groundOfNation(nation: NonNullable<ScenarioDocument['nation']>): Promise<Ground> {
  const own = typeof nation === 'object' ? { ownNation: nation } : {};
  const found = await groundOf({ nation: nationCode({ nation }), ...own }).catch(() => undefined);
  return found?.ok ? found.value : loadGround();
}

function makeCatalogue({ evidence, fleet }: Ground): Catalogue {
  const kindSheet = (
    room: 'threat' | 'lever',
    kind: string,
    fields: readonly Field[],
    example: unknown,
  ): KindSheet => ({
    kind,
    title: words(`${room}.${kind}.title`) || kind,
    about: words(`${room}.${kind}.about`),
    fields: fields.map((field) => fieldSheet(evidence, `${room}.${kind}`, field)),
    start: startOf(fields, example),
  });
  return {
    threats: threatKinds.map(({ kind, fields, example }) =>
      kindSheet('threat', kind, fields, firstOf(example['threats'])),
    ),
    levers: leverKinds.map(({ kind, fields, example }) =>
      kindSheet('lever', kind, fields, firstOf(example['levers'])),
    ),
    parameters: [...assumptionBounds(evidence).keys()].map((id) => parameterSheet(evidence.parameter(id))),
    names: namesOf(fleet),
    nations: nationSheets(evidence),
    rivals: rivalSheets(fleet.home.code),
    outcomes: outcomes.map(({ id, unit }) => ({
      id,
      name: formulaNameOf(id),
      title: words(`outcome.${id}.title`) || id,
      unit,
    })),
  };
}

const firstOf = (list: unknown): unknown => (Array.isArray(list) ? (list as unknown[])[0] : undefined);

function startOf(fields: readonly Field[], example: unknown): Readonly<Record<string, unknown>> {
  const written = (example ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields
      .filter(({ kind, id }) => (kind === 'trigger' || kind === 'target') && written[id] !== undefined)
      .map(({ id }) => [id, written[id]]),
  );
}

function fieldSheet(evidence: Evidence, owner: string, field: Field): FieldSheet {
  const head: FieldHead = {
    id: field.id,
    title: words(`${owner}.${field.id}.title`) || field.id,
    about: words(`${owner}.${field.id}.about`),
    when: field.when ?? [],
  };
  switch (field.kind) {
    case 'quantity':
      return { ...head, ...quantitySheet(evidence, field) };
    case 'choice': {
      const { kind, options, default: chosen } = field;
      const titled = options.map((value) => ({
        value,
        title: words(`${owner}.${field.id}.${value}`) || value,
      }));
      return { ...head, kind, options: titled, default: chosen };
    }
    case 'flag':
      return { ...head, kind: field.kind, default: field.default };
    case 'target':
      return { ...head, kind: field.kind, axes: field.axes };
    case 'trigger':
      return { ...head, kind: field.kind };
    case 'set':
      return { ...head, kind: field.kind, axis: field.axis, most: field.most, default: field.default };
    default:
      return field satisfies never;
  }
}

function quantitySheet(
  evidence: Evidence,
  { unit, min, max, default: standard }: QuantityField,
): QuantitySheet {
  const row = typeof standard === 'string' ? evidence.parameter(standard) : undefined;
  const distribution = row ? inUnit(distributionOf(row), row.si.unit, unit) : constant(standard as number);
  return {
    kind: 'quantity',
    unit,
    min,
    max,
    default: writeQuantity(distribution, unit),
    quantiles: quantilesOf(distribution),
    row: row && parameterSheet(row),
  };
}

function distributionOf({ si: { low, mode, high } }: Parameter): Distribution {
  return low === high ? constant(mode) : { kind: 'pert', low, mode, high };
}

/** Rows stand in the model's unit, fields in their own. */
function inUnit(d: Distribution, from: string, to: string): Distribution {
  const one = convert(1, from, to);
  if (typeof one !== 'number') throw new Error(`catalogue: expected ${to}, got ${from}`);
  return one === 1
    ? d
    : mapValues(
        d,
        (value) => value * one,
        (value) => value * one,
      );
}

function parameterSheet(row: Parameter): ParameterSheet {
  const { id, title, unit, grade, source, url, note, asOf, low, mode, high } = row;
  const d: Distribution = low === high ? constant(mode) : { kind: 'pert', low, mode, high };
  const { min, max } = boundsOf(row);
  const text = writeQuantity(d, unit);
  return { id, title: title ?? id, unit, text, grade, source, url, note, asOf, min, max };
}

const words = (key: string): string => (hasWord(key) ? sayOf(key) : '');
