import { GENERATION_IDS } from '../../evidence/classes.ts';
import type { Json, JsonObject } from '../../evidence/field.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { assumptionBounds } from '../../scenario/assumption-bounds.ts';
import { parseJson } from '../../scenario/read/json-text.ts';
import {
  expectId,
  expectList,
  expectName,
  expectObject,
  expectText,
  isObject,
  note,
  oneOf,
  refuseUnknownKeys,
  startReading,
  type Reading,
} from '../../scenario/read/reading.ts';
import { failed, ok, type Result } from '../../units/result.ts';
import type { Problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import type { BacktestEvent, EventFleet, EventSource, FreeNumber } from './event.ts';
import { EVENT_FORMAT, EVENT_VERSION, MOST_NUMBERS } from './event.ts';
import { readEffects } from './read-effects.ts';
import { readObserved } from './read-observed.ts';
import { amounts, expectNumber, type Amounts } from './read-amounts.ts';

const KEYS = [
  'format',
  'version',
  'id',
  'title',
  'about',
  'sources',
  'window',
  'start',
  'home',
  'fleet',
  'numbers',
  'assumptions',
  'effects',
  'observed',
];

/** Reads an event file. Never throws on what it is given; all problems are listed, each with its path. */
export function readEvent(text: string, evidence: Evidence): Result<BacktestEvent, Problem[]> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const r = startReading();
  const event = eventOf(r, json.value, evidence);
  return event === undefined || r.problems.length > 0 ? failed(r.problems) : ok(event);
}

function eventOf(r: Reading, value: Json, evidence: Evidence): BacktestEvent | undefined {
  const document = expectObject(r, '', value);
  if (document === undefined) return undefined;
  if (document['format'] !== EVENT_FORMAT)
    return note(r, 'format', oneOf([EVENT_FORMAT], document['format']), document['format']);
  if (document['version'] !== EVENT_VERSION)
    return note(
      r,
      'version',
      say('scenario.expect.version', { known: EVENT_VERSION }),
      document['version'] ?? null,
    );
  refuseUnknownKeys(r, '', document, KEYS);
  const numbers = readNumbers(r, document['numbers']);
  const use = amounts(r, numbers);
  const event = {
    id: expectId(r, 'id', document['id'], 40) ?? '',
    title: expectText(r, 'title', document['title'], 120) ?? '',
    about: expectText(r, 'about', document['about'], 2000) ?? '',
    sources: readSources(r, document['sources']),
    numbers,
    home: readHome(r, use, document['home']),
    start: readStart(r, use, document['start']),
    fleet: readFleet(r, use, document['fleet']),
    assumptions: readAssumptions(r, use, document['assumptions'], evidence),
    effects: readEffects(r, use, document['effects']),
    ...readObserved(r, document['window'], document['observed'], evidence),
  };
  for (const { id } of numbers) if (!use.used.has(id)) note(r, 'numbers', say('backtest.expect.used'), id);
  return event;
}

function readSources(r: Reading, value: Json | undefined): EventSource[] {
  const sources = expectList(r, 'sources', value, 12).map((one, i) => {
    const path = `sources[${i}]`;
    const source = expectObject(r, path, one) ?? {};
    refuseUnknownKeys(r, path, source, ['what', 'url']);
    return {
      what: expectText(r, `${path}.what`, source['what'], 400) ?? '',
      url: source['url'] === undefined ? undefined : expectText(r, `${path}.url`, source['url'], 400),
    };
  });
  if (sources.length === 0) note(r, 'sources', say('backtest.expect.a-source'), value ?? null);
  return sources;
}

function readNumbers(r: Reading, value: Json | undefined): FreeNumber[] {
  const seen = new Set<string>();
  return expectList(r, 'numbers', value, MOST_NUMBERS).map((one, i) => {
    const path = `numbers[${i}]`;
    const free = expectObject(r, path, one) ?? {};
    refuseUnknownKeys(r, path, free, ['id', 'low', 'mode', 'high', 'unit', 'why', 'fitted']);
    const id = expectId(r, `${path}.id`, free['id'], 40) ?? '';
    if (seen.has(id)) note(r, `${path}.id`, say('scenario.expect.unused-id'), id);
    seen.add(id);
    const at = (key: string): number => expectNumber(r, `${path}.${key}`, free[key]) ?? 0;
    const [low, mode, high] = [at('low'), at('mode'), at('high')];
    const fitted = free['fitted'] === undefined ? undefined : at('fitted');
    if (!(low <= mode && mode <= high && low < high))
      note(r, path, say('backtest.expect.range'), [low, mode, high]);
    if (fitted !== undefined && !(fitted >= low && fitted <= high))
      note(r, `${path}.fitted`, say('backtest.expect.within', { low, high }), fitted);
    const unit = expectText(r, `${path}.unit`, free['unit'], 30) ?? '';
    const why = expectText(r, `${path}.why`, free['why'], 400) ?? '';
    return { id, low, mode, high, unit, why, fitted };
  });
}

function readHome(r: Reading, use: Amounts, value: Json | undefined): BacktestEvent['home'] {
  const home = expectObject(r, 'home', value) ?? {};
  refuseUnknownKeys(r, 'home', home, ['name', 'share']);
  return {
    name: expectText(r, 'home.name', home['name'], 60) ?? '',
    share: use.amount('home.share', home['share'], { above: 0, most: 1 }),
  };
}

function readStart(r: Reading, use: Amounts, value: Json | undefined): BacktestEvent['start'] {
  const start = expectObject(r, 'start', value) ?? {};
  refuseUnknownKeys(r, 'start', start, ['priceUsd', 'level', 'why']);
  const price = expectNumber(r, 'start.priceUsd', start['priceUsd']);
  if (price !== undefined && !(price > 0))
    note(r, 'start.priceUsd', say('backtest.expect.above-zero'), price);
  return {
    priceUsd: price ?? 1,
    level: use.amount('start.level', start['level'], { above: 0, otherwise: 1 }),
  };
}

function readFleet(r: Reading, use: Amounts, value: Json | undefined): EventFleet {
  const fleet = expectObject(r, 'fleet', value) ?? {};
  refuseUnknownKeys(r, 'fleet', fleet, ['classes', 'powerUsdPerKwh', 'why']);
  const power = fleet['powerUsdPerKwh'];
  return {
    classes: readClasses(r, fleet['classes']),
    powerUsdPerKwh: power === undefined ? undefined : use.amount('fleet.powerUsdPerKwh', power, { above: 0 }),
    why: expectText(r, 'fleet.why', fleet['why'], 400) ?? '',
  };
}

function readClasses(r: Reading, value: Json | undefined): EventFleet['classes'] {
  const shares: Record<string, number> = {};
  for (const [id, share] of Object.entries(expectObject(r, 'fleet.classes', value) ?? {})) {
    const path = `fleet.classes.${id}`;
    expectName(r, path, id, GENERATION_IDS);
    const number = expectNumber(r, path, share);
    if (number !== undefined && !(number > 0)) note(r, path, say('backtest.expect.above-zero'), number);
    shares[id] = number ?? 0;
  }
  const sum = Object.values(shares).reduce((all, share) => all + share, 0);
  if (Math.abs(sum - 1) > 1e-9) note(r, 'fleet.classes', say('backtest.expect.sum-one'), sum);
  return shares;
}

function readAssumptions(
  r: Reading,
  use: Amounts,
  value: Json | undefined,
  evidence: Evidence,
): BacktestEvent['assumptions'] {
  const given: JsonObject = value === undefined || !isObject(value) ? {} : value;
  if (value !== undefined && !isObject(value)) expectObject(r, 'assumptions', value);
  const rows = assumptionBounds(evidence);
  return Object.fromEntries(
    Object.entries(given).map(([id, amount]) => {
      const path = `assumptions.${id}`;
      const bounds = rows.get(id);
      if (bounds === undefined) expectName(r, path, id, [...rows.keys()]);
      return [id, use.amount(path, amount, { least: bounds?.min, most: bounds?.max, once: true })];
    }),
  );
}
