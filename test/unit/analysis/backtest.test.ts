/** Events as data: what a file must be, what a new one gives without a line of code, and what the shelf holds. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  BACKTEST_OPTIONS,
  fittedValues,
  LEAST_INSIDE,
  runBacktest,
  verdictOf,
  type Backtest,
} from '../../../src/analysis/backtest/backtest.ts';
import type { BacktestEvent } from '../../../src/analysis/backtest/event.ts';
import { baselineEhs, eventPlan } from '../../../src/analysis/backtest/event-plan.ts';
import { levelsOf, runEpochs, runWithoutLuck } from '../../../src/analysis/backtest/epoch-runs.ts';
import { fitEvent } from '../../../src/analysis/backtest/fit.ts';
import { readEvent } from '../../../src/analysis/backtest/read-event.ts';
import { eventIds, eventText } from '../../../src/analysis/backtest/shipped-events.ts';
import { missSentences, verdictSentence } from '../../../src/analysis/backtest/told.ts';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import { loadEvidence } from '../../../src/evidence/load.ts';
import { problemMessage } from '../../../src/units/problem.ts';

let evidence: Evidence;
beforeAll(async () => {
  evidence = await loadEvidence();
});

type Document = Record<string, unknown>;

const DIFFICULTY = 1e13;
const START = 1_500_000_000;

/** Epochs of the target's own length, but for the factors on hash rate given by place. */
function epochs(count: number, factors: Readonly<Record<number, number>> = {}): Document[] {
  let unix = START;
  let difficulty = DIFFICULTY;
  let expected = 1;
  return Array.from({ length: count }, (_, i) => {
    const timespanSeconds = (1_209_600 * expected) / (factors[i] ?? 1);
    const epoch = { height: 500_000 + 2016 * i, unix: Math.round(unix), difficulty, timespanSeconds };
    const ratio = 1_209_600 / timespanSeconds;
    unix += timespanSeconds;
    difficulty *= ratio;
    expected *= ratio;
    return epoch;
  });
}

/** A storm that idles half of a home of 40 % for an epoch, the fourth of eight. */
const STORM = epochs(8, { 3: 0.8 });

const storm = (changes: Document = {}): Document => ({
  format: 'hashfall-event',
  version: 1,
  id: 'made-up-storm',
  title: 'A made-up storm',
  about: 'Made up for a test.',
  sources: [{ what: 'this test' }],
  window: { from: STORM[2]!['height'], to: STORM[7]!['height'] },
  start: { priceUsd: 10_000 },
  home: { name: 'nowhere', share: 0.4 },
  fleet: { classes: { g2: 1 }, powerUsdPerKwh: 0.01, why: 'made up' },
  numbers: [{ id: 'idle', low: 0, mode: 0.3, high: 1, unit: 'share', why: 'made up', fitted: 0.5 }],
  assumptions: { 'supply.trend_growth_monthly': 0 },
  effects: [{ kind: 'curtail', at: '2017-08-25', on: 'home', share: 'idle', days: 17.5 }],
  observed: STORM,
  ...changes,
});

const textOf = (document: Document): string => JSON.stringify(document);

function good(document: Document): BacktestEvent {
  const read = readEvent(textOf(document), evidence);
  if (!read.ok) throw new Error(read.error.map(problemMessage).join('\n'));
  return read.value;
}

function problemsOf(text: string): string[] {
  const read = readEvent(text, evidence);
  return read.ok ? [] : read.error.map(problemMessage);
}

describe('an event file', () => {
  it('that is good has nothing wrong with it', () => {
    expect(problemsOf(textOf(storm()))).toEqual([]);
  });
  it.each<[string, Document, RegExp]>([
    ['another format', { format: 'x' }, /^format: expected one of hashfall-event.*got "x"$/],
    ['another version', { version: 2 }, /^version: expected .*\(1\), got 2$/],
    ['an unknown key', { shocks: [] }, /^shocks: expected one of/],
    ['no source', { sources: [] }, /^sources: expected at least one source/],
    [
      'classes that do not add up',
      { fleet: { classes: { g2: 0.5 }, why: 'x' } },
      /^fleet.classes: expected shares that add up to 1, got 0.5$/,
    ],
    [
      'a class that is none',
      { fleet: { classes: { g9: 1 }, why: 'x' } },
      /^fleet.classes.g9: expected one of/,
    ],
    [
      'an unknown number',
      { home: { name: 'x', share: 'idel' } },
      /^home.share: expected one of idle \(did you mean idle\?\), got "idel"$/,
    ],
    [
      'a share above one',
      { home: { name: 'x', share: 1.4 } },
      /^home.share: expected a number of at most 1, got 1.4$/,
    ],
    ['an unknown row', { assumptions: { 'supply.trend': 0 } }, /^assumptions.supply.trend: expected one of/],
    [
      'a letter that is none',
      { effects: [{ kind: 'hail', at: '2017-08-25' }] },
      /^effects\[0\].kind: expected one of curtail, relocate, price, stock/,
    ],
    [
      'a day that is none',
      { effects: [{ kind: 'price', at: '2017-13-11', factor: 0.5 }] },
      /^effects\[0\].at: expected a date/,
    ],
    [
      'a price of nothing',
      { effects: [{ kind: 'price', at: '2017-08-25', factor: 0 }] },
      /^effects\[0\].factor: expected a number above 0, got 0$/,
    ],
    ['a window outside the series', { window: { from: 1, to: 2 } }, /^window: expected heights/],
    [
      'a fitted number outside its range',
      { numbers: [{ id: 'idle', low: 0, mode: 0.3, high: 1, unit: 'share', why: 'x', fitted: 2 }] },
      /^numbers\[0\].fitted: expected a number between 0 and 1, got 2$/,
    ],
    [
      'a range the wrong way round',
      { numbers: [{ id: 'idle', low: 1, mode: 0.3, high: 0, unit: 'share', why: 'x' }] },
      /^numbers\[0\]: expected low, mode and high/,
    ],
  ])('with %s is refused at the place', (_, changes, expected) => {
    expect(problemsOf(textOf(storm(changes))).join('\n')).toMatch(new RegExp(expected.source, 'mu'));
  });
  it('may have four free numbers and not five, each of them used', () => {
    const free = (id: string): Document => ({ id, low: 0, mode: 0.5, high: 1, unit: 'share', why: 'x' });
    const five = ['idle', 'b', 'c', 'd', 'e'].map(free);
    expect(problemsOf(textOf(storm({ numbers: five })))[0]).toMatch(/^numbers: expected a list of at most 4/);
    expect(problemsOf(textOf(storm({ numbers: five.slice(0, 2) })))).toEqual([
      'numbers: expected a number that something uses, got "b"',
    ]);
  });
  it('a number that stands for an evidence row stands nowhere else', () => {
    const changes = { assumptions: { 'supply.trend_growth_monthly': 'idle' } };
    expect(problemsOf(textOf(storm(changes)))[0]).toMatch(
      /^effects\[0\].share: expected a number that, standing/,
    );
  });
  it.each(['', '{', '[]', 'null', '{"format":"hashfall-event"}', '{"format":"hashfall-event","version":1}'])(
    'never throws: %j',
    (text) => {
      expect(problemsOf(text).length).toBeGreaterThan(0);
    },
  );
});

describe('a new event, from a file alone', () => {
  it('starts where the chain stood, at the hash rate of the epochs before', () => {
    const event = good(storm());
    expect(baselineEhs(event)).toBeCloseTo((DIFFICULTY * 2 ** 32 * 2015) / 1_209_600 / 1e18, 9);
    const plan = eventPlan(event, evidence, { kind: 'fixed', values: new Map([['idle', 0]]) }, false);
    for (const ratio of runWithoutLuck(plan, 6).twin) expect(Math.abs(ratio - 1)).toBeLessThan(0.003);
  });
  it('moves the retarget of its epoch as the share idle says', () => {
    const event = good(storm());
    const plan = eventPlan(event, evidence, { kind: 'fixed', values: new Map([['idle', 0.5]]) }, false);
    const { event: ratios } = runWithoutLuck(plan, 6);
    expect(ratios[1]).toBeGreaterThan(0.78);
    expect(ratios[1]).toBeLessThan(0.84);
    expect(levelsOf(ratios)[5]).toBeGreaterThan(0.97);
  });
  it('is fitted: the search finds the share that was put in', () => {
    const { values, rms } = fitEvent(good(storm()), evidence);
    expect(values.get('idle')).toBeGreaterThan(0.45);
    expect(values.get('idle')).toBeLessThan(0.6);
    expect(rms).toBeLessThan(0.03);
    expect(fitEvent(good(storm()), evidence)).toEqual({ values, rms, runs: expect.any(Number) });
  });
  it('is scored fitted and blind, the same every time', () => {
    const options = { seed: 'test', replicates: 200 };
    const result = runBacktest(good(storm()), evidence, options);
    expect(result.fitted?.verdict).toBe('reproduced');
    expect(result.blind.epochs).toHaveLength(6);
    const [blind, fitted] = [result.blind, result.fitted!].map(
      ({ epochs: [, hit] }) => hit!.pct.high - hit!.pct.low,
    );
    expect(blind).toBeGreaterThan(1.5 * fitted!);
    expect(runBacktest(good(storm()), evidence, options)).toEqual(result);
  });
  it('without fitted numbers is scored blind only', () => {
    const numbers = [{ id: 'idle', low: 0, mode: 0.3, high: 1, unit: 'share', why: 'x' }];
    const event = good(storm({ numbers }));
    expect(fittedValues(event)).toBeUndefined();
    expect(runBacktest(event, evidence, { seed: 'test', replicates: 20 }).fitted).toBeUndefined();
  });
  it('too small for the chain to show is not detectable, whatever was seen', () => {
    const numbers = [{ id: 'idle', low: 0, mode: 0.02, high: 0.04, unit: 'share', why: 'x', fitted: 0.02 }];
    const { fitted } = runBacktest(good(storm({ numbers })), evidence, { seed: 'test', replicates: 100 });
    expect(fitted!.verdict).toBe('not-detectable');
    expect(verdictSentence(fitted!)).toMatch(
      /^Not detectable: it moves no epoch by more than 0\.\d+.%, and luck alone moves one by 4\.4/u,
    );
  });
  it('that it does not fit is missed, and each miss is told', () => {
    const numbers = [{ id: 'idle', low: 0, mode: 0.9, high: 1, unit: 'share', why: 'x', fitted: 1 }];
    const { fitted } = runBacktest(good(storm({ numbers })), evidence, { seed: 'test', replicates: 200 });
    expect(fitted!.verdict).toBe('missed');
    expect(fitted!.inside).toBeLessThan(LEAST_INSIDE);
    const outside = fitted!.epochs.filter((epoch) => !epoch.inside);
    expect(missSentences(fitted!)).toHaveLength(outside.length);
    expect(missSentences(fitted!)[0]).toMatch(
      /^The epoch from \d+ \w{3} 2017 ended with a retarget of .*%; the band is /u,
    );
  });
  it('relocates, reprices and stocks as well', () => {
    const calm = runOf([]);
    const priced = runOf(
      [{ kind: 'price', at: '2017-08-25', factor: 0.3 }],
      { 'econ.responding_share': 0.9 },
      0.25,
    );
    const moved = runOf([{ kind: 'relocate', at: '2017-08-25', share: 0.5, delayDays: 60 }]);
    const lost = runOf([{ kind: 'relocate', at: '2017-08-25', share: 0.5, arrives: 0 }]);
    const stocked = runOf([{ kind: 'stock', at: '2017-08-25', machines: 0.1 }]);
    expect(Math.min(...priced)).toBeLessThan(Math.min(...calm) - 0.02);
    expect(Math.min(...moved)).toBeLessThan(Math.min(...calm) - 0.05);
    expect(levelsOf(moved)[5]).toBeGreaterThan(levelsOf(lost)[5]! + 0.05);
    expect(stocked).toEqual(calm);
  });
  function runOf(effects: Document[], assumptions: Document = {}, powerUsdPerKwh = 0.01): number[] {
    const document = storm({
      effects,
      numbers: [],
      assumptions: { 'supply.trend_growth_monthly': 0, ...assumptions },
      fleet: { classes: { g2: 1 }, powerUsdPerKwh, why: 'x' },
    });
    const plan = eventPlan(good(document), evidence, { kind: 'fixed', values: new Map() }, false);
    return [...runEpochs(plan, 6, 'test', 1)];
  }
});

describe('the verdict', () => {
  const scored = { epochs: [], inside: 0.95, rms: 0.03, effect: 0.2, luck: 0.044 };
  it.each([
    [{}, 'reproduced'],
    [{ inside: 0.89 }, 'missed'],
    [{ rms: 0.051 }, 'missed'],
    [{ effect: 0.04, inside: 0.5 }, 'not-detectable'],
  ])('%j: %s', (changes, verdict) => {
    expect(verdictOf({ ...scored, ...changes })).toBe(verdict);
  });
});

describe('the shipped events', () => {
  const shelf = JSON.parse(readFileSync('public/precomputed/backtests.json', 'utf8')) as Backtest[];
  it('are eight, each good, fitted, with at most four free numbers and at least five epochs', () => {
    expect(eventIds).toHaveLength(8);
    for (const id of eventIds) {
      const event = good(JSON.parse(eventText(id)!) as Document);
      expect(event.id).toBe(id);
      expect(fittedValues(event)?.size).toBe(event.numbers.length);
      expect(event.epochs.length).toBeGreaterThanOrEqual(5);
      expect(event.numbers.length).toBeLessThan(event.epochs.length);
    }
  });
  it('most are reproduced, fitted; what the chain cannot show is said so, and misses stay', () => {
    const verdicts = Object.fromEntries(shelf.map(({ id, fitted }) => [id, fitted?.verdict]));
    expect(verdicts).toEqual({
      'china-2021': 'reproduced',
      'elliott-2022': 'reproduced',
      'halving-2020': 'missed',
      'halving-2024': 'reproduced',
      'heather-2024': 'reproduced',
      'kazakhstan-2022': 'not-detectable',
      'late-2018': 'reproduced',
      'march-2020': 'reproduced',
    });
    const all = shelf.flatMap(({ fitted }) => fitted!.epochs);
    expect(all.filter(({ inside }) => inside).length / all.length).toBeGreaterThanOrEqual(LEAST_INSIDE);
  });
  it('lie on the shelf as they are computed, to six digits (npm run precompute)', () => {
    const event = good(JSON.parse(eventText('elliott-2022')!) as Document);
    const here = runBacktest(event, evidence, BACKTEST_OPTIONS);
    const there = shelf.find(({ id }) => id === 'elliott-2022')!;
    const short = (key: string, value: unknown): unknown =>
      typeof value === 'number' && key !== 'unix' && key !== 'height' ? Number(value.toPrecision(6)) : value;
    expect(JSON.parse(JSON.stringify(here, short))).toEqual(there);
  });
});
