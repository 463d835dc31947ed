import type { Field, JsonObject } from '../../evidence/field.ts';
import type { EventDraft, LowerContext } from '../../fleet/lowering.ts';

/** A threat kind: its fields, an example that is test and documentation, and what it lowers to. */
export interface ThreatKind<F extends readonly Field[] = readonly Field[]> {
  readonly kind: string;
  readonly fields: F;
  /** A scenario fragment: `threats`, and `days` where a year is too short to show it. */
  readonly example: JsonObject;
  lower(context: LowerContext<F[number]>): readonly EventDraft[];
}

/** Keeps the literal types of the fields, so that `context.param('reachable')` is checked. */
export const defineThreat = <const F extends readonly Field[]>(threat: ThreatKind<F>): ThreatKind<F> =>
  threat;
