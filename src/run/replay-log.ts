/** What happened in one future of one arm, in words and in the order of its days. */
import type { EventPlan } from '../kernel/effects.ts';
import type { TrackId } from '../kernel/tracks.ts';
import { duration, shortNumber, withUnit } from '../words/numbers.ts';
import { hasWord, say, sayOf } from '../words/words.ts';

export interface LogEntry {
  readonly day: number;
  readonly text: string;
}

export interface Happened {
  readonly event: EventPlan;
  /** Days; Infinity for what did not happen. The fix may come within a day. */
  readonly fired: number;
  readonly detected: number;
  readonly fix: number;
}

export interface LogSource {
  /** The twin has nothing to be compared with. */
  readonly quiet: boolean;
  readonly events: readonly Happened[];
  readonly tracks: Readonly<Record<TrackId, Float64Array>>;
  readonly days: number;
  /** At the start. */
  readonly difficulty: number;
  /** Day of the shock, the first of any arm: what is told of the chain begins here. */
  readonly onset: number;
}

/** Epochs after the shock whose retargets are told, and how far one must move difficulty to be. */
const EPOCHS = 6;
const NOTABLE = 0.03;
/** Share of the undisturbed hash rate that counts as back. */
const BACK = 0.9;
/** Less than this is rounding. */
const NOTHING = 1e-9;

/** Entries of one day keep the order of these lines. */
export function replayLog(source: LogSource): LogEntry[] {
  const entries = [
    ...source.events.flatMap(eventEntries),
    ...stoppedEntry(source),
    ...deepestEntry(source),
    ...retargetEntries(source),
    slowestEntry(source),
    ...regainedEntry(source),
    endEntry(source),
  ];
  return entries.filter(({ day }) => day < source.days).sort((a, b) => a.day - b.day);
}

function eventEntries({ event, fired, detected, fix }: Happened): LogEntry[] {
  // A payload is told under the name of its threat.
  const id = event.id.replace(/\/payload$/, '');
  return [
    { day: fired, text: firedText(event, id) },
    // What hides nothing is known at once.
    ...(isRelease(event) ? [{ day: detected, text: say('replay.found', { id }) }] : []),
    { day: Math.floor(fix), text: say('replay.fix', { id }) },
  ].filter(({ day }) => day !== Infinity);
}

const isRelease = ({ effects }: EventPlan): boolean => effects.some(({ kind }) => kind === 'implant');

function firedText(event: EventPlan, id: string): string {
  const lever = `lever.${event.from}.title`;
  if (hasWord(lever)) return say('replay.event.lever', { title: sayOf(lever) });
  const key = `replay.event.${event.from}${isRelease(event) ? '/release' : ''}`;
  if (hasWord(key)) return sayOf(key, { id });
  return say('replay.event', { id, title: sayOf(`threat.${event.from}.title`) });
}

function stoppedEntry({ tracks }: LogSource): LogEntry[] {
  const day = tracks.stopped.findIndex((ehs) => ehs > NOTHING);
  return day < 0 ? [] : [{ day, text: say('replay.stopped', { ehs: ehsText(tracks.stopped[day]!) }) }];
}

function deepestEntry(source: LogSource): LogEntry[] {
  const day = deepestDay(source);
  if (source.tracks.intact_share[day]! > 1 - NOTHING) return [];
  const below = percent(1 - source.tracks.intact_share[day]!);
  return [{ day, text: say('replay.deepest', { below, ehs: levels(source, day).ehs }) }];
}

const deepestDay = ({ tracks, onset, days }: LogSource): number =>
  lowestDay(onset, days, (day) => tracks.intact_share[day]!);

function lowestDay(from: number, days: number, value: (day: number) => number): number {
  let lowest = from;
  for (let day = from; day < days; day++) if (value(day) < value(lowest)) lowest = day;
  return lowest;
}

/** The first epochs that end after the shock, without those that hardly move difficulty. */
function retargetEntries({ tracks, difficulty, onset }: LogSource): LogEntry[] {
  const before = (day: number): number => (day === 0 ? difficulty : tracks.difficulty[day - 1]!);
  return Array.from(tracks.difficulty, (now, day) => ({ day, change: now / before(day) - 1 }))
    .filter(({ day, change }) => day >= onset && change !== 0)
    .slice(0, EPOCHS)
    .filter(({ change }) => Math.abs(change) >= NOTABLE)
    .map(({ day, change }) => ({ day, text: say('replay.retarget', { change: signedPercent(change) }) }));
}

function slowestEntry({ tracks, onset, days }: LogSource): LogEntry {
  const day = lowestDay(onset, days, (at) => -tracks.block_interval[at]!);
  return { day, text: say('replay.slowest', { interval: duration(tracks.block_interval[day]!) }) };
}

/** The first day back, counted from the deepest. */
function regainedEntry(source: LogSource): LogEntry[] {
  const day = regainedDay(source);
  return day === undefined || day === source.days ? [] : [{ day, text: say('replay.regained', LEVEL) }];
}

/** The number of days if it never came to that, undefined if it never was below. */
function regainedDay(source: LogSource): number | undefined {
  const { tracks, days } = source;
  const deepest = deepestDay(source);
  if (tracks.intact_share[deepest]! >= BACK) return undefined;
  let day = deepest;
  while (day < days && tracks.intact_share[day]! < BACK) day++;
  return day;
}

function endEntry(source: LogSource): LogEntry {
  const day = source.days - 1;
  const below = regainedDay(source) === source.days;
  if (source.quiet) return { day, text: say('replay.ends-quiet', levels(source, day)) };
  const text = below
    ? say('replay.ends-below', { ...levels(source, day), ...LEVEL })
    : say('replay.ends', levels(source, day));
  return { day, text };
}

function levels({ tracks }: LogSource, day: number): { readonly ehs: string; readonly share: string } {
  return { ehs: ehsText(tracks.national_hashrate[day]!), share: percent(tracks.intact_share[day]!) };
}

const ehsText = (ehs: number): string => withUnit(shortNumber(ehs), 'EH/s');
const percent = (share: number): string => withUnit(shortNumber(100 * share), '%');
const signedPercent = (change: number): string => `${change > 0 ? '+' : ''}${percent(change)}`;
const LEVEL = { level: percent(BACK) };
