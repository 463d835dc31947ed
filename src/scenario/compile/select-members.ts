import type { Target, TargetAxis } from '../../evidence/field.ts';
import { TARGET_AXES } from '../../evidence/field.ts';
import type { MemberFacts, MemberSet } from '../../fleet/lowering.ts';
import type { FleetFacts } from './fleet-facts.ts';

/**
 * Members of the fleet that a target selects, ascending. A vendor or a jurisdiction reaches machines on that vendor's own
 * channel only; a target that names channels reaches those channels' machines instead.
 */
export function selectMembers(fleet: Pick<FleetFacts, 'members'>, target: Target): MemberSet {
  const byVendorOnly = !target.channel && (target.vendor !== undefined || target.jurisdiction !== undefined);
  const selected: number[] = [];
  fleet.members.forEach(({ facts }, m) => {
    if (TARGET_AXES.every((axis) => holds(target, axis, facts)) && (facts.stock || !byVendorOnly))
      selected.push(m);
  });
  return selected;
}

function holds(target: Target, axis: TargetAxis, facts: MemberFacts): boolean {
  const names = target[axis];
  return names === undefined || names.includes(onAxis(facts, axis));
}

/** A member's name on an axis. */
export function onAxis(facts: MemberFacts, axis: TargetAxis): string {
  return axis === 'class' ? facts.generation : facts[axis];
}
