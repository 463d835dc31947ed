/** Levers and arms in words, from their documents and the catalogue's titles. */
import type { LeverDocument, ScenarioDocument } from '../../scenario/types.ts';
import { say } from '../../words/words.ts';
import type { FieldSheet } from '../desk/catalogue.ts';
import { changesAgainst, type Change } from './changes.ts';
import { defaultText, writtenText } from '../quantity-text.ts';
import { catalogue, leverSheet } from './shared.ts';

export const leverTitle = (kind: string): string => leverSheet(kind)?.title ?? kind;

/** A lever in its cell: what its author wrote, or that all is as the evidence has it. */
export function tokenText(lever: LeverDocument): string {
  const own = Object.entries(lever).filter(([key]) => key !== 'kind');
  if (own.length === 0) return defaultToken(lever.kind);
  return own
    .map(([key, value]) => `${fieldTitle(lever.kind, key)} ${valueText(lever.kind, key, value)}`)
    .join(', ');
}

/** The first estimate a lever rests on stands for it where its author wrote nothing. */
function defaultToken(kind: string): string {
  const first = leverSheet(kind)?.fields.find((field) => field.kind === 'quantity' && field.row);
  if (!first) return say('compose.as-default');
  return `${first.title} ${valueText(kind, first.id, undefined)}`;
}

export function changesText(document: ScenarioDocument, arm: number): string {
  if (arm === 0) return say('compose.changes.reference');
  const changes = changesAgainst(document, arm);
  return changes.length === 0 ? say('compose.changes.none') : changes.map(changeText).join('; ');
}

function changeText(change: Change): string {
  const lever = leverTitle(change.lever);
  if (change.kind !== 'changed') return say(`compose.changes.${change.kind}`, { lever });
  return say('compose.changes.changed', {
    lever,
    field: fieldTitle(change.lever, change.field),
    from: valueText(change.lever, change.field, change.from),
    to: valueText(change.lever, change.field, change.to),
  });
}

const fieldOf = (kind: string, id: string): FieldSheet | undefined =>
  leverSheet(kind)?.fields.find((field) => field.id === id);

const fieldTitle = (kind: string, id: string): string => fieldOf(kind, id)?.title ?? id;

/** As written, names by their titles; `undefined` is the default. */
function valueText(kind: string, id: string, value: unknown): string {
  const field = fieldOf(kind, id);
  switch (field?.kind) {
    case 'quantity':
      return value === undefined ? defaultText(field.default, field.unit) : writtenText(value);
    case 'choice':
      return (
        field.options.find((option) => option.value === (value ?? field.default))?.title ?? String(value)
      );
    case 'set':
      return ((value ?? field.default) as readonly string[])
        .map((name) => catalogue.value?.names[field.axis].find((one) => one.value === name)?.title ?? name)
        .join(', ');
    default:
      return value === undefined ? say('compose.as-default') : JSON.stringify(value);
  }
}
