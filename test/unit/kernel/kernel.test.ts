import { describe, expect, it } from 'vitest';
import type { Effect, EventPlan, Slot } from '../../../src/kernel/effects.ts';
import { createWorkspace } from '../../../src/kernel/workspace.ts';
import { runReplicate } from '../../../src/kernel/replicate.ts';
import type { Recording, TrackId } from '../../../src/kernel/tracks.ts';
import { trackIndex } from '../../../src/kernel/tracks.ts';
import { keyFromSeed } from '../../../src/random/streams.ts';
import type { TinyOptions } from './tiny-plan.ts';
import { tinyPlan } from './tiny-plan.ts';

const key = keyFromSeed('tests');

function run(options: TinyOptions, replicate = 0) {
  const workspace = createWorkspace(tinyPlan(options));
  runReplicate(workspace, key, replicate);
  return { workspace, twin: workspace.twin, arm: workspace.arms[0]! };
}

const track = (recording: Recording, id: TrackId): Float64Array =>
  recording.tracks.subarray(trackIndex(id) * recording.days, (trackIndex(id) + 1) * recording.days);

const on = (slot: (v: number) => Slot, day: number, ...effects: Effect[]): EventPlan => ({
  id: `on-${day}`,
  from: 'test',
  trigger: { kind: 'day', day: slot(day) },
  effects,
});

const hit = (slot: (v: number) => Slot, rows: number[], share: number) => ({
  rows: Int32Array.from(rows),
  share: slot(share),
  fixDays: slot(1000),
  simultaneous: slot(1),
});

describe('the chain at rest', () => {
  it('settles at 600.298 s a block with luck off', () => {
    const { twin } = run({ days: 200 });
    expect(track(twin, 'block_interval')[199]).toBeCloseTo((600 * 2016) / 2015, 9);
  });

  it('averages 600.596 s a block with luck on', () => {
    const workspace = createWorkspace(tinyPlan({ days: 1460, blockLuck: true }));
    let seconds = 0;
    let blocks = 0;
    for (let replicate = 0; replicate < 200; replicate++) {
      runReplicate(workspace, key, replicate);
      for (const found of track(workspace.twin, 'blocks').subarray(60)) blocks += found;
      seconds += 1400 * 86_400;
    }
    // About 40 million blocks in 20,000 epochs: epochs vary by 2.2 %, neighbours offset each other.
    expect(Math.abs(seconds / blocks - 600.596)).toBeLessThan(0.15);
  });

  it('starts the first epoch at its real offset: the retarget comes when 1,051 blocks are found', () => {
    const { twin } = run({ days: 30 });
    const difficulty = track(twin, 'difficulty');
    const first = difficulty.findIndex((d) => d !== difficulty[0]);
    expect(first).toBe(Math.floor((1051 * 600.297767) / 86_400));
  });
});

describe('a loss that lasts', () => {
  const gone = (share: number) => ({
    days: 400,
    events: (slot: (v: number) => Slot) => [
      on(slot, 0, { kind: 'destroy' as const, ...hit(slot, [0, 1, 2], share) }),
    ],
    // No replacement: nothing is reordered.
    world: { reorderDecay: 0, profitFloor: 0, profitCap: 0 },
  });

  it('lengthens the interval by 1/(1-s) at once and converges at the next retargets', () => {
    const { arm } = run(gone(0.5));
    const interval = track(arm, 'block_interval');
    expect(interval[1]! / ((600 * 2016) / 2015)).toBeCloseTo(2, 9);
    expect(interval[399]).toBeCloseTo((600 * 2016) / 2015, 6);
  });

  it('takes ceil(log4(1/(1-s))) full epochs where the clamp binds', () => {
    const { arm } = run(gone(0.9));
    const difficulty = [...new Set(track(arm, 'difficulty'))];
    // The first, partial epoch is clamped or not by its age; then 4x at most, and one epoch to settle.
    expect(Math.min(...difficulty.slice(1).map((d, i) => d / difficulty[i]!))).toBeGreaterThanOrEqual(0.25);
    expect(track(arm, 'block_interval')[399]).toBeCloseTo((600 * 2016) / 2015, 3);
  });
});

describe('wear', () => {
  it('follows the exponential life of one vendor when nothing is replaced', () => {
    const { twin } = run({ world: { retirePerDay: 0.001, profitFloor: 0, profitCap: 0, leadDays: 1e-3 } });
    const capacity = track(twin, 'national_capacity');
    // The pipeline holds only the first day's orders at this lead time; day 1 on is pure wear.
    expect(capacity[100]! / capacity[1]!).toBeCloseTo(0.999 ** 99, 12);
  });

  it('keeps the running fleet steady when failures meet repairs', () => {
    const { twin } = run({ world: { failurePerDay: 0.0002 } });
    const national = track(twin, 'national_hashrate');
    expect(national[119]).toBeCloseTo(national[0]!, 9);
  });
});

describe('conservation', () => {
  it('holds to 1e-9 under every letter at once', () => {
    const events = (slot: (v: number) => Slot): EventPlan[] => [
      on(
        slot,
        5,
        { kind: 'hold', release: 'reboot', ...hit(slot, [0, 2], 0.1), fixDays: slot(2) },
        { kind: 'hold', release: 'reflash', ...hit(slot, [0, 2], 0.2), fixDays: slot(3) },
        { kind: 'break', ...hit(slot, [0, 1], 0.1), fixDays: slot(3) },
        { kind: 'destroy', ...hit(slot, [0, 1], 0.1) },
      ),
      on(slot, 9, {
        kind: 'divert',
        ...hit(slot, [0, 1, 2], 0.3),
        fixDays: slot(4),
        hours: slot(40),
        rollback: slot(0.5),
        withheld: true,
      }),
      on(slot, 12, {
        kind: 'relocate',
        from: Int32Array.of(0),
        to: Int32Array.of(1),
        share: slot(0.4),
        rampDays: slot(20),
      }),
      on(slot, 20, {
        kind: 'supply',
        suppliers: Int32Array.of(0),
        regions: Int32Array.of(0, 1),
        stage: 'shipping',
        blocked: slot(0.8),
        rampDays: slot(5),
        days: slot(60),
        parts: true,
        acceptable: Int32Array.of(1),
      }),
      on(slot, 1, { kind: 'stock', machines: slot(0.02), boards: slot(0.01) }),
    ];
    const { arm, twin } = run({
      events,
      world: { failurePerDay: 0.0002, retirePerDay: 0.0006, growthPerDay: 0.0002, respondingShare: 0.6 },
    });
    expect(arm.conservationError).toBeLessThan(1e-9);
    expect(twin.conservationError).toBeLessThan(1e-9);
    expect(arm.rowHit[0]).toBeGreaterThan(0);
  });
});

describe('hours with a majority', () => {
  const divert = (slot: (v: number) => Slot, share: number, hours: number): Effect => ({
    kind: 'divert',
    ...hit(slot, [0, 1, 2], share),
    fixDays: slot(400),
    hours: slot(hours),
    rollback: slot(0),
    withheld: true,
  });
  const hoursOf = (...diverts: (readonly [share: number, hours: number])[]): number =>
    run({ events: (slot) => [on(slot, 9, ...diverts.map(([share, hours]) => divert(slot, share, hours)))] })
      .arm.majorityHours;

  it('are as many as a diversion of more than half lasts, also through a part of a day', () => {
    expect(hoursOf([0.8, 40])).toBeCloseTo(40, 9);
    expect(hoursOf([0.8, 7.5])).toBeCloseTo(7.5, 9);
  });
  it('are none under half', () => {
    expect(hoursOf([0.3, 40])).toBe(0);
  });
  it('last while two diversions hold it together', () => {
    // Together 0.55; then the first holds 0.3 of the 0.75 that still run.
    expect(hoursOf([0.3, 40], [0.25, 10])).toBeCloseTo(10, 9);
    // 0.45 of the 0.55 that still run once the second's machines stand still.
    expect(hoursOf([0.45, 40], [0.45, 10])).toBeCloseTo(26, 9);
  });
});

describe('supply', () => {
  it('delivers an order step as the Erlang-3 distribution of its lead time', () => {
    // Growth starts the twin's pipeline in steady state; a total block at orders lets it drain.
    const events = (slot: (v: number) => Slot): EventPlan[] => [
      on(slot, 0, {
        kind: 'supply',
        suppliers: Int32Array.of(0, 1),
        regions: Int32Array.of(0),
        stage: 'orders',
        blocked: slot(1),
        rampDays: slot(0),
        days: slot(1000),
        parts: false,
        acceptable: Int32Array.of(),
      }),
    ];
    const { arm } = run({ days: 300, events, world: { growthPerDay: 0.0005, leadDays: 60, absorbShare: 0 } });
    const capacity = track(arm, 'national_capacity');
    const start = capacity[0]!;
    // Orders of every earlier day, each delivered by day t with the Erlang cdf: the mean lead time's worth arrives in all.
    const perDay = (start / (1 + 0)) * 0.0005;
    expect((capacity[299]! - start) / perDay).toBeGreaterThan(58);
    expect((capacity[299]! - start) / perDay).toBeLessThan(60.5);
  });

  it('sells blocked goods elsewhere: the nation falls while the network need not', () => {
    const events = (slot: (v: number) => Slot): EventPlan[] => [
      on(slot, 10, {
        kind: 'supply',
        suppliers: Int32Array.of(0),
        regions: Int32Array.of(0),
        stage: 'arrival',
        blocked: slot(1),
        rampDays: slot(0),
        days: slot(1000),
        parts: false,
        acceptable: Int32Array.of(),
      }),
    ];
    const world = { retirePerDay: 0.0006, absorbShare: 1, reentryDecay: 1 };
    const { arm, twin } = run({ days: 365, events, world });
    const last = 364;
    const national = track(arm, 'national_hashrate')[last]! / track(twin, 'national_hashrate')[last]!;
    const network = track(arm, 'network_hashrate')[last]! / track(twin, 'network_hashrate')[last]!;
    expect(national).toBeLessThan(0.92);
    expect(network).toBeCloseTo(1, 3);
  });
});

describe('equal arms', () => {
  it('a threat without effects equals the twin byte for byte', () => {
    const { arm, twin } = run({ events: (slot) => [on(slot, 3)], blockLuck: true });
    expect(arm.tracks).toEqual(twin.tracks);
  });

  it('a replicate does not depend on what ran before it', () => {
    const plan = tinyPlan({ blockLuck: true });
    const one = createWorkspace(plan);
    for (let replicate = 0; replicate <= 3; replicate++) runReplicate(one, key, replicate);
    const two = createWorkspace(plan);
    runReplicate(two, key, 3);
    expect(one.twin.tracks).toEqual(two.twin.tracks);
  });
});
