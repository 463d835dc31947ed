import { TARGET_AXES, type TargetAxis } from '../../evidence/field.ts';
import type { Fleet } from '../../fleet/cohort.ts';
import { hasWord, sayOf } from '../../words/words.ts';

/** A name on an axis of the fleet, as files write it and as readers know it. */
export interface AxisName {
  readonly value: string;
  readonly title: string;
}

/** All names of every axis, by their weight in the fleet, largest first. */
export function namesOf(fleet: Fleet): Readonly<Record<TargetAxis, readonly AxisName[]>> {
  return Object.fromEntries(TARGET_AXES.map((axis) => [axis, axisNames(fleet, axis)])) as unknown as Readonly<
    Record<TargetAxis, readonly AxisName[]>
  >;
}

function axisNames({ cohorts, vendors, operators, nations }: Fleet, axis: TargetAxis): AxisName[] {
  const weights = new Map<string, number>();
  for (const cohort of cohorts) {
    const name = axis === 'class' ? `g${cohort.generation}` : cohort[axis];
    if (name !== '') weights.set(name, (weights.get(name) ?? 0) + cohort.ehs);
  }
  const known = new Map<string, string>([
    ...vendors.map(({ id, name }) => [id, name] as const),
    ...operators.map(({ id, name }) => [id, name] as const),
    ...nations.map(({ iso2, name }) => [iso2, name] as const),
  ]);
  const titleOf = (value: string): string => {
    const key = `name.${axis}.${value}`;
    return hasWord(key) ? sayOf(key) : (known.get(value) ?? value);
  };
  return [...weights]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value]) => ({ value, title: titleOf(value) }));
}
