/** The events of a timeline: the scenario's own on days known beforehand, and what the model made of them. */
import type { ThreatDocument } from '../../scenario/types.ts';
import { hasWord, say, sayOf } from '../../words/words.ts';
import type { FanEvent } from '../fan-data.ts';
import type { Reading } from '../panel.ts';

export function scenarioEvents({ document, summary }: Reading): FanEvent[] {
  const { threats } = document;
  return threats.flatMap((threat) => {
    const day = dayOf(threat, threats);
    return day === undefined || day >= summary.days ? [] : [{ day, label: eventLabel(day, threat) }];
  });
}

/** The first day on which a threat is set to begin; 0 where none is known. */
export function onsetOf(reading: Reading): number {
  const days = scenarioEvents(reading).map(({ day }) => day);
  return days.length === 0 ? 0 : Math.min(...days);
}

function eventLabel(day: number, { id, kind }: ThreatDocument): string {
  const key = `page.event.${kind}`;
  return say('figure.panel.event', { day, what: hasWord(key) ? sayOf(key) : id });
}

interface Trigger {
  readonly day?: number;
  readonly after?: string;
  readonly days?: number | string;
}

/** A fixed day, or one chained to it by a number of days; `seen` ends a chain that bites its tail. */
function dayOf(
  { id, at }: ThreatDocument,
  threats: readonly ThreatDocument[],
  seen: readonly string[] = [],
): number | undefined {
  const { day, after, days } = (at ?? {}) as Trigger;
  if (day !== undefined) return day;
  const before = seen.includes(id) ? undefined : threats.find((threat) => threat.id === after);
  const start = before && dayOf(before, threats, [...seen, id]);
  const wait = WHOLE_DAYS.exec(String(days ?? 0));
  return start === undefined || !wait ? undefined : start + Number(wait[1]);
}

/** A range, or weeks, is not a day known beforehand. */
const WHOLE_DAYS = /^\s*(\d+(?:\.\d+)?)\s*(?:d|days?)?\s*$/;
