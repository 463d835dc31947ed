import type { Json, JsonObject } from '../../evidence/field.ts';
import {
  expectList,
  expectName,
  expectObject,
  note,
  refuseUnknownKeys,
  type Reading,
} from '../../scenario/read/reading.ts';
import { say } from '../../words/words.ts';
import type { Amount, EventEffect, Place } from './event.ts';
import { PLACES } from './event.ts';
import type { Amounts, Keeps } from './read-amounts.ts';

const SHARE: Keeps = { least: 0, most: 1 };
const DAYS: Keeps = { least: 0, otherwise: 0 };
const MOST_EFFECTS = 12;

/** Amounts of each letter by key. */
const LETTERS = {
  curtail: { share: SHARE, days: { least: 0 }, rampDays: DAYS, backDays: DAYS },
  relocate: { share: SHARE, rampDays: DAYS, delayDays: DAYS, arrives: { ...SHARE, otherwise: 1 } },
  price: { factor: { above: 0 }, rampDays: DAYS },
  stock: { machines: { ...SHARE, otherwise: 0 }, boards: { ...SHARE, otherwise: 0 } },
} as const satisfies Record<EventEffect['kind'], Record<string, Keeps>>;

const KINDS = Object.keys(LETTERS) as EventEffect['kind'][];

export function readEffects(r: Reading, use: Amounts, value: Json | undefined): EventEffect[] {
  return expectList(r, 'effects', value, MOST_EFFECTS).flatMap((one, i) => {
    const path = `effects[${i}]`;
    const effect = expectObject(r, path, one);
    const kind = effect && expectName(r, `${path}.kind`, effect['kind'], KINDS);
    return effect && kind ? [readEffect(r, use, path, effect, kind as EventEffect['kind'])] : [];
  });
}

function readEffect(
  r: Reading,
  use: Amounts,
  path: string,
  effect: JsonObject,
  kind: EventEffect['kind'],
): EventEffect {
  const keys: Readonly<Record<string, Keeps>> = LETTERS[kind];
  const more = kind === 'curtail' ? ['on'] : kind === 'price' ? ['halfLifeDays'] : [];
  refuseUnknownKeys(r, path, effect, ['kind', 'at', ...Object.keys(keys), ...more]);
  const read = Object.fromEntries(
    Object.entries(keys).map(([key, keeps]) => [key, use.amount(`${path}.${key}`, effect[key], keeps)]),
  );
  return {
    kind,
    at: readDate(r, `${path}.at`, effect['at']),
    ...read,
    ...(kind === 'curtail' ? { on: readPlace(r, `${path}.on`, effect['on']) } : {}),
    ...(kind === 'price' ? { halfLifeDays: readHalfLife(use, path, effect['halfLifeDays']) } : {}),
  } as EventEffect;
}

const readHalfLife = (use: Amounts, path: string, value: Json | undefined): Amount | undefined =>
  value === undefined ? undefined : use.amount(`${path}.halfLifeDays`, value, { above: 0 });

const readPlace = (r: Reading, path: string, value: Json | undefined): Place =>
  value === undefined ? 'home' : ((expectName(r, path, value, PLACES) ?? 'home') as Place);

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

function readDate(r: Reading, path: string, value: Json | undefined): string {
  if (typeof value === 'string' && DATE.test(value) && Number.isFinite(Date.parse(value))) return value;
  note(r, path, say('backtest.expect.date'), value ?? null);
  return '1970-01-01';
}
