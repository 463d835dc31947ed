import type { Json } from '../../evidence/field.ts';
import { note, oneOf, type Reading } from '../../scenario/read/reading.ts';
import { say } from '../../words/words.ts';
import type { Amount, FreeNumber } from './event.ts';

/** What an amount must keep to; a free number keeps to it over its whole range. */
export interface Keeps {
  readonly above?: number;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** What an absent amount comes to; without it, the amount must be there. */
  readonly otherwise?: number;
  /** A number that stands for an evidence row is that row's draw, so it can stand nowhere else. */
  readonly once?: boolean;
}

export interface Amounts {
  /** Free numbers that something used. */
  readonly used: Set<string>;
  amount(path: string, value: Json | undefined, keeps: Keeps): Amount;
}

/** Reads amounts: a number, or the name of a free number. */
export function amounts(r: Reading, numbers: readonly FreeNumber[]): Amounts {
  const used = new Set<string>();
  const taken = new Set<string>();
  const named = (path: string, name: string, keeps: Keeps): Amount => {
    const free = numbers.find(({ id }) => id === name);
    const names = numbers.map(({ id }) => id);
    if (free === undefined) note(r, path, oneOf(names, name), name);
    else if (taken.has(name) || (keeps.once && used.has(name)))
      note(r, path, say('backtest.expect.once'), name);
    else for (const end of [free.low, free.high]) keep(r, path, end, keeps);
    used.add(name);
    if (keeps.once) taken.add(name);
    return name;
  };
  return {
    used,
    amount(path, value, keeps) {
      if (value === undefined && keeps.otherwise !== undefined) return keeps.otherwise;
      if (typeof value === 'string') return named(path, value, keeps);
      const number = expectNumber(r, path, value);
      if (number === undefined) return 0;
      keep(r, path, number, keeps);
      return number;
    },
  };
}

function keep(r: Reading, path: string, value: number, { above, least, most }: Keeps): void {
  if (above !== undefined && !(value > above)) note(r, path, say('backtest.expect.above', { above }), value);
  if (least !== undefined && value < least) note(r, path, say('backtest.expect.least', { least }), value);
  if (most !== undefined && value > most) note(r, path, say('backtest.expect.most', { most }), value);
}

export function expectNumber(r: Reading, path: string, value: Json | undefined): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return note(r, path, say('scenario.expect.number'), value);
}
