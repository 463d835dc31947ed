import type { Field, JsonObject, Moves } from '../../evidence/field.ts';
import type { LeverContext, LeverDraft } from '../../fleet/lowering.ts';

/** Day a lever begins; every lever has it. */
export const startField = <const M extends Moves>(moves: M) =>
  ({ kind: 'quantity', id: 'start', unit: 'days', default: 0, min: 0, max: 1461, moves }) as const;

/** Days over which a lever takes hold; `row` is its evidence. */
export const rampField = <const M extends Moves>(row: string, moves: M) =>
  ({ kind: 'quantity', id: 'rampDays', unit: 'days', default: row, min: 0, max: 1461, moves }) as const;

/** A lever kind: its fields, an example that is test and documentation, what it lowers to and what it costs. */
export interface LeverKind<F extends readonly Field[] = readonly Field[]> {
  readonly kind: string;
  readonly fields: F;
  /** The outcome it is there for, and the way it should go in the example. */
  readonly aims: Moves;
  /** A scenario fragment: `threats`, `levers` of the one arm, and `days` where a year is too short to show it. */
  readonly example: JsonObject;
  lower(context: LeverContext<F[number]>): LeverDraft;
}

/** Keeps the literal types of the fields, so that `context.param('share')` is checked. */
export const defineLever = <const F extends readonly Field[]>(lever: LeverKind<F>): LeverKind<F> => lever;
