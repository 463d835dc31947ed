import type { Field, JsonObject } from '../../evidence/field.ts';
import type { LeverContext, LeverDraft } from '../../fleet/lowering.ts';

/** Fields every lever has. */
export const leverFields = [
  {
    kind: 'quantity',
    id: 'start',
    unit: 'days',
    default: 0,
    min: 0,
    max: 1461,
    moves: { outcome: 'lost-ehs-days', direction: 'up' },
  },
] as const satisfies readonly Field[];

/** A lever kind: its fields, an example that is test and documentation, what it lowers to and what it costs. */
export interface LeverKind<F extends readonly Field[] = readonly Field[]> {
  readonly kind: string;
  readonly fields: F;
  /** A scenario fragment: `threats`, `levers` of the one arm, and `days` where a year is too short to show it. */
  readonly example: JsonObject;
  lower(context: LeverContext<F[number]>): LeverDraft;
}

/** Keeps the literal types of the fields, so that `context.param('share')` is checked. */
export const defineLever = <const F extends readonly Field[]>(lever: LeverKind<F>): LeverKind<F> => lever;
