/** Where threats stand on the ruler of days: on their day, or as many days after another as they wait in the middle. */
import type { ThreatDocument } from '../../scenario/types.ts';
import { endsOf } from '../quantity-text.ts';

type Trigger = Readonly<Record<string, unknown>>;

/** One day for each threat; undefined for one that waits to be found, or for what can't be read. */
export function rulerDays(threats: readonly ThreatDocument[]): readonly (number | undefined)[] {
  return threats.map((threat) => dayOf(threat, threats, new Set()));
}

/** `seen` ends chains that run in a circle. */
function dayOf(
  threat: ThreatDocument,
  threats: readonly ThreatDocument[],
  seen: ReadonlySet<string>,
): number | undefined {
  const at = ((threat as Trigger)['at'] ?? { day: 0 }) as Trigger;
  if (at['after'] === undefined && at['detected'] === undefined) return middleOf(at['day'] ?? 0, 'days');
  const parent = threats.find(({ id }) => id === at['after']);
  if (!parent || seen.has(threat.id)) return undefined;
  const start = dayOf(parent, threats, new Set([...seen, threat.id]));
  const wait = middleOf(at['days'] ?? 0, 'days');
  return start === undefined || wait === undefined ? undefined : start + wait;
}

function middleOf(value: unknown, unit: string): number | undefined {
  if (typeof value === 'number') return value;
  const ends = typeof value === 'string' ? endsOf(value, unit, undefined) : undefined;
  return ends && (ends.mode ?? (ends.low + ends.high) / 2);
}

export interface RulerMark {
  readonly day: number;
  /** Places of the threats on this day, from 0. */
  readonly threats: readonly number[];
}

/** Threats of one day share a mark; those past the last day have none. */
export function rulerMarks(days: readonly (number | undefined)[], last: number): readonly RulerMark[] {
  const marks = new Map<number, number[]>();
  days.forEach((day, i) => {
    if (day === undefined || day < 0 || day > last) return;
    marks.set(day, [...(marks.get(day) ?? []), i]);
  });
  return [...marks].toSorted((a, b) => a[0] - b[0]).map(([day, threats]) => ({ day, threats }));
}
