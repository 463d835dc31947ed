/** The fleet as the plan counts it: cohorts by index, and the empty members that independent firmware moves machines to. */
import type { MemberFacts } from '../../fleet/lowering.ts';

/** Channel of machines that left their vendor's. */
export const INDEPENDENT_CHANNEL = 'independent';

export interface PlanMember {
  readonly facts: MemberFacts;
  /** HOME or WORLD. */
  readonly region: number;
  /** Running EH/s at the modes; 0 for an empty member. */
  readonly ehs: number;
  /** Indices into suppliers, grids (-1 abroad), classes, operators (-1 abroad), price bands (-1 at home). */
  readonly vendor: number;
  readonly grid: number;
  readonly generation: number;
  readonly operator: number;
  readonly band: number;
  /** 1 stock firmware of the stock vendor, 0 its machines on other firmware, -1 another vendor's. */
  readonly stock: number;
  /** Of a user's own fleet: counted, not drawn. */
  readonly counted: boolean;
  /** Member this one is the empty twin of, or the empty twin of this one; -1 for none. */
  readonly partner: number;
  readonly empty: boolean;
}

/** The fleet's cohorts, then an empty twin for each member in `moved`. */
export function membersWithTwins(
  fleet: readonly PlanMember[],
  moved: readonly number[],
): readonly PlanMember[] {
  const twinOf = new Map(moved.map((member, i) => [member, fleet.length + i]));
  const base = fleet.map((member, m) => ({ ...member, partner: twinOf.get(m) ?? -1 }));
  const twins = moved.map((m) => ({
    ...fleet[m]!,
    facts: { ...fleet[m]!.facts, channel: INDEPENDENT_CHANNEL, stock: false },
    ehs: 0,
    partner: m,
    empty: true,
  }));
  return [...base, ...twins];
}
