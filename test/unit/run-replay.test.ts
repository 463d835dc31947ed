/** A replayed future is the future of the whole run, and its log says what its tracks say. */
import { afterAll, describe, expect, it } from 'vitest';
import { TRACKS, trackIndex, type TrackId } from '../../src/kernel/tracks.ts';
import { outcomes } from '../../src/outcomes/index.ts';
import { outcomesCsv } from '../../src/export/outcomes-csv.ts';
import { parametersCsv } from '../../src/export/parameters-csv.ts';
import { createInline } from '../../src/run/inline.ts';
import { createThreadPool } from '../../src/run/pool.node.ts';
import { kinkNear, kinksOf, ledgerDayText } from '../../src/run/ledger-day.ts';
import type { Replay } from '../../src/run/replay.ts';
import type { Runner } from '../../src/run/runner.ts';
import { shippedText } from '../../src/run/shipped.ts';
import { shortNumber } from '../../src/words/numbers.ts';
import { workerEntry } from '../cli.ts';

const scenario = JSON.stringify({
  format: 'hashfall-scenario',
  version: 1,
  id: 'replay-test',
  title: 'Planted code and a blow',
  summary: 'Only for tests.',
  days: 200,
  threats: [
    {
      id: 'update',
      kind: 'malicious-update',
      at: { day: 10 },
      target: { vendor: ['bitmain'], nation: ['US'] },
      exists: 1,
      reachable: 1,
      accepted: 1,
      payload: 'stop',
    },
    {
      id: 'brick',
      kind: 'bricking',
      at: { day: 70 },
      target: { vendor: ['microbt'], nation: ['US'] },
      exists: 1,
      reachable: 1,
      accepted: 1,
    },
  ],
  arms: [
    { id: 'as-is', title: 'As is', levers: [] },
    { id: 'staged', title: 'Staged', levers: [{ kind: 'staged-updates' }, { kind: 'spares' }] },
  ],
});
const seed = 'replay';
const job = { scenario, seed, replicates: 24 };
const REPLICATE = 13;

const runner = createInline();
const whole = runner.run(job);
const one = runner.replay({ scenario, seed, replicate: REPLICATE });
afterAll(() => runner.close());

const same = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
  a.length === b.length && Array.from(a).every((value, i) => Object.is(value, b[i]));

describe('a replay is the future of the run, bit for bit', () => {
  it.each([0, REPLICATE, 19])('number %i: every track of the twin and of every arm', async (replicate) => {
    const { accumulator, info } = await whole;
    const found = await runner.replay({ scenario, seed, replicate });
    const { days } = info;
    const width = TRACKS.length * days;
    expect(found.variants.map(({ arm }) => arm)).toEqual(['quiet', 'as-is', 'staged']);
    found.variants.forEach(({ tracks }, v) => {
      const first = (replicate * found.variants.length + v) * width;
      for (const { id } of TRACKS) {
        const from = first + trackIndex(id) * days;
        expect(same(tracks[id], accumulator.samples.subarray(from, from + days)), id).toBe(true);
      }
    });
  });

  it('its outcomes are its row of outcomes.csv', async () => {
    const { accumulator, info } = await whole;
    const lines = [...outcomesCsv({ ...(await whole), data: '' })].join('').trim().split('\n');
    const heads = lines[0]!.split(',');
    for (const [a, { arm, values, censored }] of (await one).outcomes.entries()) {
      const row = lines.map((line) => line.split(',')).find(([id, n]) => id === arm && n === `${REPLICATE}`)!;
      expect(Object.keys(values)).toEqual(outcomes.map(({ id }) => id));
      for (const [o, { id }] of outcomes.entries()) {
        expect(values[id]).toBe(accumulator.outcome(a, o)[REPLICATE]);
        expect(Number(row[heads.indexOf(id)])).toBe(values[id]);
        const flag = heads.indexOf(`${id}.censored`);
        if (flag >= 0) expect(row[flag]).toBe(censored.includes(id) ? '1' : '0');
      }
    }
    expect(info.arms.length).toBe(2);
  });

  it('what was drawn is its row of parameters.csv, with meaning, unit and grade', async () => {
    const { info } = await whole;
    const lines = [...parametersCsv(info.columns, seed, job.replicates)].join('').trim().split('\n');
    const { drawn } = await one;
    expect(drawn.map(({ column }) => column)).toEqual(lines[0]!.split(',').slice(1));
    expect(drawn.map(({ value }) => value)).toEqual(lines[REPLICATE + 1]!.split(',').slice(1).map(Number));
    expect(drawn.filter(({ grade }) => grade === 'judged').length).toBeGreaterThan(0);
    expect(drawn.every(({ meaning, unit }) => meaning !== '' && unit !== '')).toBe(true);
  });

  it('is the same from a thread', async () => {
    const pool: Runner = createThreadPool(workerEntry(), 1);
    expect(await pool.replay({ scenario, seed, replicate: REPLICATE })).toEqual(await one);
    pool.close();
  });

  it('refuses a scenario with problems', async () => {
    await expect(runner.replay({ scenario: '{}', seed, replicate: 0 })).rejects.toThrow(/good scenario/);
  });
});

describe('the log', () => {
  const dayOf = (variant: Replay['variants'][number], start: string): number | undefined =>
    variant.log.find(({ text }) => text.startsWith(start))?.day;
  const first = (series: Float64Array, holds: (value: number) => boolean, from = 0): number =>
    series.findIndex((value, day) => day >= from && holds(value));
  const variants = async (): Promise<Replay['variants']> => {
    const all = [];
    for (let replicate = 0; replicate < 12; replicate++)
      all.push(...(await runner.replay({ scenario, seed, replicate })).variants);
    return all;
  };

  it('is in the order of days, inside the horizon, and ends with the last day', async () => {
    for (const { log } of await variants()) {
      const days = log.map(({ day }) => day);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      expect(days[0]).toBeGreaterThanOrEqual(0);
      expect(log.at(-1)!.day).toBe(199);
      expect(log.at(-1)!.text).toMatch(/^ends at/);
      expect(log.every(({ day, text }) => Number.isInteger(day) && !text.includes('{'))).toBe(true);
    }
  });

  it('tells a known story of a single blow', async () => {
    const [quiet, arm] = (
      await runner.replay({ scenario: shippedText('us-bricking-full-reach')!, seed: '1', replicate: 0 })
    ).variants;
    const told = (start: string): number | undefined => dayOf(arm!, start);
    expect(arm!.log.find(({ day }) => day === 30)!.text).toMatch(/machines are told to stop/);
    expect(told('first machines stop')).toBe(30);
    expect(arm!.log.some(({ text }) => text.endsWith('a clean fix exists'))).toBe(true);
    expect(quiet!.log.some(({ text }) => /stop|fix|undisturbed:/.test(text))).toBe(false);
  });

  it('agrees with the tracks: first stop, deepest day, slowest blocks, back above nine tenths', async () => {
    const seen = new Map<string, number>();
    for (const variant of await variants()) {
      const { tracks } = variant;
      const track = (id: TrackId): Float64Array => tracks[id];
      const onset = 10;
      const lowest = Math.min(...track('intact_share').subarray(onset));
      const deepest = first(track('intact_share'), (value) => value === lowest, onset);
      const slowest = Math.max(...track('block_interval').subarray(onset));
      const back = lowest < 0.9 ? first(track('intact_share'), (value) => value >= 0.9, deepest) : -1;
      const expected: Record<string, number> = {
        'first machines stop': first(track('stopped'), (ehs) => ehs > 1e-9),
        'farthest below': lowest < 1 ? deepest : -1,
        'slowest blocks': first(track('block_interval'), (value) => value === slowest, onset),
        'back above': back,
      };
      for (const [start, day] of Object.entries(expected)) {
        expect(dayOf(variant, start) ?? -1, `${variant.arm}: ${start}`).toBe(day);
        if (day >= 0) seen.set(start, (seen.get(start) ?? 0) + 1);
      }
      const told = variant.log.find(({ text }) => text.startsWith('first machines stop'));
      if (told) expect(told.text).toContain(shortNumber(track('stopped')[told.day]!));
    }
    // Each was put to the test.
    expect([...seen.keys()].length).toBe(4);
  });

  it('lists the first retargets that move difficulty by 3 % and more, with the sign and size of the move', async () => {
    let told = 0;
    for (const { log, tracks } of await variants()) {
      const moves = Array.from(tracks.difficulty, (now, day) => ({
        day,
        change: day === 0 ? 0 : now / tracks.difficulty[day - 1]! - 1,
      })).filter(({ day, change }) => day >= 10 && change !== 0);
      const expected = moves.slice(0, 6).filter(({ change }) => Math.abs(change) >= 0.03);
      const entries = log.filter(({ text }) => text.startsWith('difficulty retargets'));
      expect(entries.map(({ day }) => day)).toEqual(expected.map(({ day }) => day));
      entries.forEach(({ text }, i) => {
        const { change } = expected[i]!;
        expect(text).toContain(`${change > 0 ? '+' : '−'}${shortNumber(Math.abs(100 * change))}`);
      });
      told += entries.length;
    }
    expect(told).toBeGreaterThan(10);
  });

  it('planted code is told to spread, then to be found; its fix comes no sooner', async () => {
    let found = 0;
    for (const variant of (await variants()).filter(({ arm }) => arm !== 'quiet')) {
      expect(dayOf(variant, 'update: planted code starts')).toBe(10);
      const day = dayOf(variant, 'update: the planted code is found');
      if (day === undefined) continue;
      found++;
      expect(day).toBeGreaterThanOrEqual(10);
      const fix = variant.log.filter(({ text }) => text === 'update: a clean fix exists');
      expect(fix.every((entry) => entry.day >= day)).toBe(true);
    }
    expect(found).toBeGreaterThan(0);
  });

  it('levers are told by their titles', async () => {
    const staged = (await one).variants[2]!;
    expect(staged.log.filter(({ text }) => text.startsWith('in force: ')).length).toBe(2);
  });
});

describe('the ledger of a replay', async () => {
  const { variants, days } = await one;
  const quiet = variants[0]!.tracks.national_hashrate;

  it('adds up, day by day, to what the arm runs less than the twin', () => {
    for (const { ledger, tracks } of variants.slice(1)) {
      const width = ledger!.names.length;
      for (let day = 0; day < days; day++) {
        const sum = ledger!.days.subarray(day * width, (day + 1) * width).reduce((all, ehs) => all + ehs, 0);
        expect(sum).toBeCloseTo(quiet[day]! - tracks.national_hashrate[day]!, 8);
      }
    }
  });
  it('adds up, over all days, to the outcome', () => {
    variants.slice(1).forEach(({ ledger }, a) => {
      const sum = ledger!.days.reduce((all, ehs) => all + ehs, 0);
      expect(sum).toBeCloseTo(outcomesOf(a), 6);
    });
  });
  it('says at the kink where machines are told to stop what stops, and on a day of nothing that nothing changes', () => {
    const ledger = variants[1]!.ledger!;
    const kinks = kinksOf(ledger);
    expect(kinks).toContain(70);
    expect(kinkNear(ledger, 72, 4)).toBe(70);
    expect(kinkNear(ledger, 71, 0)).toBe(71);
    expect(ledgerDayText(ledger, 70)).toMatch(
      /EH\/s below the undisturbed\. Since the day before: brick: \w.* \+\d/u,
    );
    expect(ledgerDayText(ledger, 3)).toBe(
      '0\u00a0EH/s below the undisturbed. Hardly anything changes since the day before.',
    );
  });
});

const outcomesOf = (arm: number): number => replayedOutcomes[arm]!.values['lost-ehs-days']!;
const { outcomes: replayedOutcomes } = await one;
