import type { MemberSet } from '../../fleet/lowering.ts';
import { WORLD } from '../../kernel/plan.ts';
import type { FleetFacts } from './fleet-facts.ts';

/**
 * Where each member would go abroad, by index: the largest member there of its class, or of the class nearest to it (the newer of two).
 * Only class and power price of a place abroad matter to the run, so members of one row go to one place.
 */
export function membersAbroad({ members }: Pick<FleetFacts, 'members'>, leaving: MemberSet): MemberSet {
  const there = members.flatMap(({ region, ehs, generation }, m) =>
    region === WORLD && ehs > 0 ? [{ m, ehs, generation }] : [],
  );
  const placeOf = new Map<number, number>();
  for (const generation of new Set(leaving.map((m) => members[m]!.generation))) {
    const far = (other: number): number => Math.abs(other - generation) - (other > generation ? 0.5 : 0);
    const best = [...there].sort(
      (a, b) => far(a.generation) - far(b.generation) || b.ehs - a.ehs || a.m - b.m,
    );
    placeOf.set(generation, best[0]!.m);
  }
  return leaving.map((m) => placeOf.get(members[m]!.generation)!);
}
