/** Median day and share of futures of each event, from counts, against the plain reading of the same chunks. */
import { describe, expect, it } from 'vitest';
import { createInline } from '../../../src/run/inline.ts';
import { eventDay, MOMENTS, NEVER } from '../../../src/summary/event-days.ts';
import { quantileSorted } from '../../../src/science/quantile-sorted.ts';
import { quantileInterval } from '../../../src/summary/statistics.ts';
import { summarise } from '../../../src/summary/summarise.ts';
import { foldRun, rawChunk } from '../../helpers/chunks.ts';

const shape = { arms: 2, days: 40, operators: 1, events: 3, replicates: 0 };
const REPLICATES = 1001;
const blow = { id: 'blow', from: 'bricking' };
const spares = { id: 'spares', from: 'spares' };
const info = {
  scenario: { id: 'made-up', title: 'Made up' },
  seed: 'chunks',
  engine: '0',
  data: '0',
  arms: [
    { id: 'a', title: 'A', events: [blow] },
    { id: 'b', title: 'B', events: [blow, spares] },
  ],
  operators: ['one'],
  limits: [],
};

describe('events of a summary', () => {
  it('tell each arm its own: share of futures, median day of those, its interval', () => {
    const { arms } = summarise(foldRun(shape, [500, 1, 500]), info);
    const raw = rawChunk(shape, 0, REPLICATES).eventDays;
    const told = [...arms[0].events, ...arms[1].events];
    expect(told.map(({ id }) => id)).toEqual(['blow', 'blow', 'spares']);
    for (const [event, { fired, detected, fixed }] of told.entries())
      for (const [moment, day] of [fired, detected, fixed].entries()) {
        const at = event * MOMENTS + moment;
        const days = Array.from({ length: REPLICATES }, (_, i) => raw[i * 3 * MOMENTS + at])
          .filter((value) => value !== NEVER)
          .sort((x, y) => x - y);
        expect(day.share).toBe(days.length / REPLICATES);
        expect(day.median).toBe(quantileSorted(days, 0.5));
        expect(day.interval).toEqual(quantileInterval(days, 0.5));
      }
  });
  it('what never happens has no day', () => {
    expect(eventDay(new Uint32Array(9), 50)).toEqual({ share: 0, median: null, interval: [null, null] });
  });
  it('of few futures the interval is open, and the median lies between the middle two', () => {
    expect(eventDay(Uint32Array.of(0, 1, 0, 0, 1), 4)).toEqual({
      share: 0.5,
      median: 2.5,
      interval: [null, null],
    });
  });
});

describe('events of a run', () => {
  const scenario = JSON.stringify({
    format: 'hashfall-scenario',
    version: 1,
    id: 'events-test',
    title: 'Planted code, then a blow',
    summary: 'Only for tests.',
    days: 60,
    threats: [
      {
        id: 'plant',
        kind: 'malicious-update',
        at: { day: 7 },
        target: { vendor: ['bitmain'], nation: ['US'] },
        fires: 'never',
      },
      { id: 'stop', kind: 'bricking', at: { day: 20 }, target: { vendor: ['bitmain'], nation: ['US'] } },
    ],
    arms: [
      { id: 'as-is', title: 'As is', levers: [] },
      { id: 'helped', title: 'Helped', levers: [{ kind: 'spares' }] },
    ],
  });
  it('are those of its futures one by one', async () => {
    const runner = createInline();
    const replicates = 41;
    const { accumulator, info: plan } = await runner.run({ scenario, seed: 'events', replicates });
    const told = summarise(accumulator, { ...info, arms: plan.arms, operators: plan.operators });
    expect(told.arms[1]!.events.map(({ id }) => id)).toEqual(['plant', 'stop', 'spares']);
    const found: number[] = [];
    const fixed: number[] = [];
    for (let replicate = 0; replicate < replicates; replicate++) {
      const { log } = (await runner.replay({ scenario, seed: 'events', replicate })).variants[1]!;
      found.push(...log.filter(({ text }) => text.startsWith('plant: the planted')).map(({ day }) => day));
      fixed.push(...log.filter(({ text }) => text === 'stop: a clean fix exists').map(({ day }) => day));
    }
    runner.close();
    const [plant, stop] = told.arms[0]!.events;
    const sorted = (days: number[]): number[] => days.sort((a, b) => a - b);
    expect(plant!.fired).toEqual({ share: 1, median: 7, interval: [7, 7] });
    expect(stop!.fired.median).toBe(20);
    expect(stop!.detected).toEqual(stop!.fired);
    expect(found.length).toBeGreaterThan(5);
    expect(plant!.detected.share).toBe(found.length / replicates);
    expect(plant!.detected.median).toBe(quantileSorted(sorted(found), 0.5));
    expect(stop!.fixed.share).toBe(fixed.length / replicates);
    expect(stop!.fixed.median).toBe(quantileSorted(sorted(fixed), 0.5));
    expect(stop!.fixed.median).toBeGreaterThan(20);
  });
});
