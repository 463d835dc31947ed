/** Which machines of the fleet a scenario's threats are aimed at. */
import type { Json, JsonObject, Target, TargetAxis, TargetField } from '../evidence/field.ts';
import { TARGET_AXES } from '../evidence/field.ts';
import type { FleetFacts } from '../scenario/compile/fleet-facts.ts';
import { onAxis, selectMembers } from '../scenario/compile/select-members.ts';
import { threatKindOf } from '../scenario/registries.ts';
import type { ThreatDocument } from '../scenario/types.ts';

/** A target as written, and whether it means a maker's goods or the code on machines. */
export interface WrittenTarget {
  readonly target: Target;
  /** Goods are all machines of a maker; code reaches those on its channel (`selectMembers`). */
  readonly means: 'goods' | 'code';
}

/** Targets of all threats; a threat that names none is aimed at everything. */
export const targetsOf = (threats: readonly ThreatDocument[]): WrittenTarget[] =>
  threats.flatMap((threat) =>
    (threatKindOf(threat.kind)?.fields ?? [])
      .filter((field) => field.kind === 'target')
      .map((field) => ({ target: readTarget(threat[field.id]), means: meaningOf(field) })),
  );

/** Who may name a channel means code; where goods are stopped there is none. */
const meaningOf = ({ axes }: TargetField): WrittenTarget['means'] =>
  axes.includes('channel') ? 'code' : 'goods';

/** Axes and names of a target in a document that reads well; a single name may stand without a list. */
function readTarget(written: Json | undefined): Target {
  const axes = (written ?? {}) as JsonObject;
  const names = (axis: TargetAxis): readonly string[] => [axes[axis] as string | readonly string[]].flat();
  return Object.fromEntries(
    TARGET_AXES.filter((axis) => axes[axis] !== undefined).map((axis) => [axis, names(axis)]),
  );
}

/** Members (by the fleet's order of cohorts) that some target selects. */
export function selectedMembers(
  fleet: Pick<FleetFacts, 'members'>,
  targets: readonly WrittenTarget[],
): ReadonlySet<number> {
  return new Set(
    targets.flatMap(({ target, means }) =>
      means === 'code' ? selectMembers(fleet, target) : madeBy(fleet, target),
    ),
  );
}

/** Members on whom all axes hold, whatever firmware they run. */
function madeBy({ members }: Pick<FleetFacts, 'members'>, target: Target): number[] {
  return members.flatMap(({ facts }, m) =>
    TARGET_AXES.every((axis) => target[axis]?.includes(onAxis(facts, axis)) ?? true) ? [m] : [],
  );
}
