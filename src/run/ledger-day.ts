/** What the ledger of one future says of a day, and on which days it says most. Reads plain data: the page needs no more. */
import { shortNumber, withUnit } from '../words/numbers.ts';
import { say } from '../words/words.ts';

export interface ReplayLedger {
  /** What each entry is called: "brick: held". */
  readonly names: readonly string[];
  /** EH/s less than in the undisturbed future, day * names + name; gains are negative. */
  readonly days: Float64Array;
}

/** Changes named, largest first, and the least that is: EH/s, and as a share of the largest. */
const MOST = 4;
const LEAST = 0.05;
const LEAST_SHARE = 0.02;

/** What is lost on a day, and what of it came or went since the day before. */
export function ledgerDayText(ledger: ReplayLedger, day: number): string {
  const changes = changesOn(ledger, day);
  const largest = Math.max(LEAST, ...changes.map((ehs) => Math.abs(ehs) * LEAST_SHARE));
  const told = changes
    .map((ehs, i) => ({ ehs, name: ledger.names[i]! }))
    .filter(({ ehs }) => Math.abs(ehs) >= largest)
    .sort((a, b) => Math.abs(b.ehs) - Math.abs(a.ehs))
    .slice(0, MOST)
    .map(({ ehs, name }) => say('replay.ledger.change', { name, ehs: signed(ehs) }));
  const lost = lostOn(ledger, day);
  const level = say(lost < 0 ? 'replay.ledger.above' : 'replay.ledger.lost', {
    ehs: withUnit(shortNumber(Math.abs(lost)), 'EH/s'),
  });
  if (told.length === 0) return say('replay.ledger.same', { level });
  return say('replay.ledger', { level, changes: told.join('; ') });
}

function lostOn({ names, days }: ReplayLedger, day: number): number {
  let sum = 0;
  for (let i = 0; i < names.length; i++) sum += days[day * names.length + i]!;
  return sum;
}

function changesOn({ names, days }: ReplayLedger, day: number): number[] {
  const width = names.length;
  return names.map((_, i) => days[day * width + i]! - (day === 0 ? 0 : days[(day - 1) * width + i]!));
}

const signed = (ehs: number): string => `${ehs > 0 ? '+' : ''}${withUnit(shortNumber(ehs), 'EH/s')}`;

/** Days around a kink that belong to it, and kinks told of one future. */
const NEAR = 3;
const MOST_KINKS = 12;

/** Days on which the line bends most, in order: more begins to come or go than on the day before, and than on the days around. */
export function kinksOf(ledger: ReplayLedger): number[] {
  const count = ledger.days.length / Math.max(1, ledger.names.length);
  const changes = Array.from({ length: count }, (_, day) => changesOn(ledger, day).map(Math.abs));
  const bend = changes.map((now, day) =>
    now.reduce((sum, ehs, i) => sum + Math.max(0, ehs - (changes[day - 1]?.[i] ?? 0)), 0),
  );
  const isKink = (day: number): boolean =>
    bend[day]! >= LEAST &&
    bend.slice(Math.max(0, day - NEAR), day + NEAR + 1).every((one) => one <= bend[day]!);
  return [...bend.keys()]
    .filter(isKink)
    .sort((a, b) => bend[b]! - bend[a]!)
    .slice(0, MOST_KINKS)
    .sort((a, b) => a - b);
}

/** The kink that a click near it means; else the day itself. */
export function kinkNear(ledger: ReplayLedger, day: number, reach: number): number {
  const near = kinksOf(ledger).filter((kink) => Math.abs(kink - day) <= reach);
  return near.reduce(
    (best, kink) => (Math.abs(kink - day) < Math.abs(best - day) ? kink : best),
    near[0] ?? day,
  );
}
