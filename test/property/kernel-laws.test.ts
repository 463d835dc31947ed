/** Laws of the kernel on a plan whose every number is known: what must hold for any severity, reach and length. */
import { describe, expect, it } from 'vitest';
import type { EventPlan, Slot } from '../../src/kernel/effects.ts';
import { runReplicate } from '../../src/kernel/replicate.ts';
import type { Recording, TrackId } from '../../src/kernel/tracks.ts';
import { trackIndex } from '../../src/kernel/tracks.ts';
import { createWorkspace } from '../../src/kernel/workspace.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { exp } from '../../src/random/exp-log.ts';
import type { TinyOptions } from '../unit/kernel/tiny-plan.ts';
import { tinyPlan } from '../unit/kernel/tiny-plan.ts';

type ToSlot = (value: number) => Slot;

function run(options: TinyOptions, replicate = 0) {
  const w = createWorkspace(tinyPlan(options));
  runReplicate(w, keyFromSeed('laws'), replicate);
  return { w, twin: w.twin, arm: w.arms[0]! };
}

const track = (recording: Recording, id: TrackId): Float64Array =>
  recording.tracks.subarray(trackIndex(id) * recording.days, (trackIndex(id) + 1) * recording.days);
const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

const STEPS = [0, 0.1, 0.25, 0.5, 0.75, 1];

function brick(
  slot: ToSlot,
  share: number,
  parts: { fix?: number; board?: number; rows?: number[] } = {},
): EventPlan {
  const hit = {
    rows: Int32Array.from(parts.rows ?? [0]),
    fixDays: slot(parts.fix ?? 3),
    simultaneous: slot(0.8),
  };
  const board = parts.board ?? 0.3;
  return {
    id: 'brick',
    from: 'test',
    trigger: { kind: 'day', day: slot(20) },
    effects: [
      { kind: 'hold', release: 'reflash', share: slot(share * (1 - board)), ...hit },
      { kind: 'break', share: slot(share * board), ...hit },
    ],
  };
}

describe('monotone at a fixed target with luck and economics off', () => {
  const stopped = (share: number, parts = {}) => {
    const { arm } = run({ events: (slot) => [brick(slot, share, parts)] });
    return {
      lost: sum(track(arm, 'stopped')),
      mw: arm.mwAtOnce[0]!,
      least: Math.min(...track(arm, 'national_hashrate')),
    };
  };
  it('more severe: more stopped, more MW dropped, a lower trough', () => {
    const all = STEPS.map((share) => stopped(share));
    for (let i = 1; i < all.length; i++) {
      expect(all[i]!.lost).toBeGreaterThan(all[i - 1]!.lost);
      expect(all[i]!.mw).toBeGreaterThan(all[i - 1]!.mw);
      expect(all[i]!.least).toBeLessThan(all[i - 1]!.least);
    }
  });
  it('a later fix: more stopped', () => {
    const all = [0.5, 3, 10, 40].map((fix) => stopped(0.5, { fix }).lost);
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(all[3]! - all[0]!).toBeGreaterThan(0);
  });
  it('more that need a board: more stopped', () => {
    const all = [0, 0.3, 0.6, 1].map((board) => stopped(0.5, { board }).lost);
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(all[3]! - all[0]!).toBeGreaterThan(0);
  });
  it('a wider target: more stopped', () => {
    expect(stopped(0.5, { rows: [0, 1] }).lost).toBeGreaterThan(stopped(0.5, { rows: [0] }).lost);
  });
});

describe('severity zero', () => {
  it('equals no threat, byte for byte', () => {
    const { arm, twin } = run({ blockLuck: true, events: (slot) => [brick(slot, 0)] });
    expect(arm.tracks).toEqual(twin.tracks);
  });
});

describe('hash rate compared with the same future undisturbed', () => {
  const intact = (recording: Recording) => [...track(recording, 'intact_share')];
  const noisy = { blockLuck: true, world: { failurePerDay: 0.001, retirePerDay: 0.001 } };
  it('is exactly 1 every day with no threat and no lever, and for the twin under any threat', () => {
    const plain = run(noisy);
    const hit = run({ ...noisy, events: (slot) => [brick(slot, 0.7)] });
    for (const recording of [plain.arm, plain.twin, hit.twin])
      expect(new Set(intact(recording))).toEqual(new Set([1]));
  });
  it('is never negative, 1 until the event, and then the share that is not stopped', () => {
    for (const share of STEPS) {
      const { arm } = run({ events: (slot) => [brick(slot, share, { rows: [0, 1], fix: 1000 })] });
      const values = intact(arm);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
      expect(new Set(values.slice(0, 20))).toEqual(new Set([1]));
      expect(values[30]).toBeCloseTo(1 - share, 12);
    }
  });
  it('is 1 where the twin has none', () => {
    const { arm } = run({ nationShare: 0 });
    expect(new Set(track(arm, 'national_hashrate'))).toEqual(new Set([0]));
    expect(new Set(intact(arm))).toEqual(new Set([1]));
  });
});

describe('diversion', () => {
  const divert = (share: number, withheld = true, hours = 12) =>
    run({
      events: (slot) => [
        {
          id: 'turn',
          from: 'test',
          trigger: { kind: 'day', day: slot(10) },
          effects: [
            {
              kind: 'divert',
              rows: Int32Array.of(0),
              share: slot(share),
              fixDays: slot(2),
              simultaneous: slot(0),
              hours: slot(hours),
              rollback: slot(0.5),
              withheld,
            },
          ],
        },
      ],
    });
  it('adversary share is diverted over all running: 24 % of the network here', () => {
    const { arm } = divert(1);
    expect(track(arm, 'adversary_share')[10]).toBeCloseTo(0.6 * 0.4, 12);
    expect(arm.adversaryShareDays).toBeCloseTo((0.6 * 0.4 * 12) / 24, 12);
  });
  it('grows with the share diverted and drops no load', () => {
    const peaks = STEPS.map((share) => track(divert(share).arm, 'adversary_share')[10]!);
    for (let i = 1; i < peaks.length; i++) expect(peaks[i]!).toBeGreaterThan(peaks[i - 1]!);
    expect(divert(1).arm.mwAtOnce[0]).toBe(0);
  });
  it('acts for its fraction of the day: half a day withheld takes half of it from the public chain', () => {
    const { arm, twin } = divert(1);
    const gone = 1 - track(arm, 'network_hashrate')[10]! / track(twin, 'network_hashrate')[10]!;
    expect(gone).toBeCloseTo(0.24 / 2, 12);
  });
  it('not withheld, it leaves the nation but not the network', () => {
    const { arm, twin } = divert(1, false);
    expect(track(arm, 'network_hashrate')[10]).toBeCloseTo(track(twin, 'network_hashrate')[10]!, 9);
    expect(track(arm, 'national_hashrate')[10]! / track(twin, 'national_hashrate')[10]!).toBeCloseTo(0.7, 12);
  });
  it('longer than a day, it goes on tomorrow', () => {
    const { arm } = divert(1, true, 36);
    const share = track(arm, 'adversary_share');
    expect(share[11]).toBeGreaterThan(0);
    expect(share[12]).toBe(0);
  });
});

describe('implants', () => {
  const plant =
    (p: number, q: number, hazard: number, payloadAfter: number) =>
    (slot: ToSlot): EventPlan[] => [
      {
        id: 'plant',
        from: 'test',
        trigger: { kind: 'day', day: slot(0) },
        effects: [
          {
            kind: 'implant',
            rows: Int32Array.of(0),
            reach: slot(0.8),
            p: slot(p),
            q: slot(q),
            hazardPerDay: slot(hazard),
            fixDays: slot(2),
            staged: true,
          },
        ],
      },
      {
        id: 'plant/payload',
        from: 'test',
        trigger:
          payloadAfter >= 0
            ? { kind: 'after', event: 0, days: slot(payloadAfter) }
            : { kind: 'detected', event: 0, days: slot(0) },
        effects: [
          {
            kind: 'hold',
            release: 'reflash',
            rows: Int32Array.of(0),
            share: slot(1),
            implantedBy: 0,
            fixDays: slot(5),
            simultaneous: slot(0),
          },
        ],
      },
    ];

  it('follow the closed form of Bass adoption', () => {
    const [p, q, after] = [0.03, 0.38, 10];
    const { arm } = run({ events: plant(p, q, 0, after) });
    const e = exp(-(p + q) * (after + 1));
    const adopted = (1 - e) / (1 + (q / p) * e);
    const capacity = track(arm, 'national_capacity')[0]! * 0.6;
    expect(arm.rowHit[0]! / capacity).toBeCloseTo(0.8 * adopted, 10);
  });

  it('are found as the hazard of the adopted fraction says', () => {
    // Adoption a per day and hazard lam at full adoption: E[T] of methods 4.3 (2.8213723 days at a = 1, lam = 0.5), in
    // continuous time; the day step finds at the end of the day it happens, half a day late on average.
    const w = createWorkspace(tinyPlan({ days: 60, events: plant(1, 0, 0.5, -1) }));
    let total = 0;
    const n = 4000;
    for (let replicate = 0; replicate < n; replicate++) {
      runReplicate(w, keyFromSeed('laws'), replicate);
      total += w.arms[0]!.detectedDay[0]! + 1;
    }
    expect(total / n).toBeGreaterThan(2.82);
    expect(total / n).toBeLessThan(2.82 + 0.75);
  });

  it('found before the payload, nothing more spreads', () => {
    const early = run({ events: plant(0.05, 0, 50, 30) }).arm.rowHit[0]!;
    const never = run({ events: plant(0.05, 0, 0, 30) }).arm.rowHit[0]!;
    expect(early).toBeLessThan(never / 5);
  });
});

describe('a lever never makes its own outcome worse', () => {
  const withLever = (lever: (slot: ToSlot) => EventPlan[]) =>
    run({
      days: 300,
      world: { techniciansPer1000: 0.05, boardStock: 0.01 },
      events: (slot) => [brick(slot, 0.6, { rows: [0, 1] }), ...lever(slot)],
    });
  const lost = (recording: Recording) => -sum(track(recording, 'national_hashrate'));
  const plain = lost(withLever(() => []).arm);
  it.each([
    [
      'labour',
      (slot: ToSlot): EventPlan[] => [
        {
          id: 'x',
          from: 't',
          trigger: { kind: 'day', day: slot(0) },
          effects: [{ kind: 'labour', techniciansPer1000: slot(1) }],
        },
      ],
    ],
    [
      'stock',
      (slot: ToSlot): EventPlan[] => [
        {
          id: 'x',
          from: 't',
          trigger: { kind: 'day', day: slot(0) },
          effects: [{ kind: 'stock', machines: slot(0.02), boards: slot(0.05) }],
        },
      ],
    ],
  ])('%s', (_, lever) => {
    expect(lost(withLever(lever).arm)).toBeLessThan(plain);
  });
});
