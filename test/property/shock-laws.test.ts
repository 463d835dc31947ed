/** Laws of the letters that idle, slow, move and reprice, on a plan whose every number is known. */
import { describe, expect, it } from 'vitest';
import type { Effect, EventPlan, Slot } from '../../src/kernel/effects.ts';
import { runReplicate } from '../../src/kernel/replicate.ts';
import type { Recording, TrackId } from '../../src/kernel/tracks.ts';
import { trackIndex } from '../../src/kernel/tracks.ts';
import { createWorkspace } from '../../src/kernel/workspace.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import type { TinyOptions } from '../unit/kernel/tiny-plan.ts';
import { tinyPlan } from '../unit/kernel/tiny-plan.ts';

type ToSlot = (value: number) => Slot;

const FIRES = 20;
const MW_AT_HOME = 18 * 1.05;

function run(effects: (slot: ToSlot) => Effect[], options: TinyOptions = {}) {
  const events = (slot: ToSlot): EventPlan[] => [
    { id: 'shock', from: 'test', trigger: { kind: 'day', day: slot(FIRES) }, effects: effects(slot) },
  ];
  const w = createWorkspace(tinyPlan({ events, ...options }));
  runReplicate(w, keyFromSeed('shocks'), 0);
  return { twin: w.twin, arm: w.arms[0]! };
}

const track = (recording: Recording, id: TrackId): number[] => [
  ...recording.tracks.subarray(trackIndex(id) * recording.days, (trackIndex(id) + 1) * recording.days),
];
const ratio = (arm: Recording, twin: Recording, id: TrackId): number[] =>
  track(arm, id).map((value, day) => value / track(twin, id)[day]!);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const idle =
  (share: number, days: number, more: { ramp?: number; back?: number } = {}) =>
  (slot: ToSlot) => [
    {
      kind: 'curtail' as const,
      rows: Int32Array.of(0, 1),
      share: slot(share),
      rampDays: slot(more.ramp ?? 0),
      days: slot(days),
      backDays: slot(more.back ?? 0),
      simultaneous: slot(0.5),
    },
  ];

const move =
  (share: number, more: { delay?: number; arrives?: number; ramp?: number } = {}) =>
  (slot: ToSlot): Effect[] => [
    {
      kind: 'relocate',
      from: Int32Array.of(0, 1),
      to: Int32Array.of(2, 2),
      share: slot(share),
      rampDays: slot(more.ramp ?? 0),
      ...(more.delay === undefined ? {} : { delayDays: slot(more.delay) }),
      ...(more.arrives === undefined ? {} : { arrives: slot(more.arrives) }),
      abroad: true,
    },
  ];

const reprice =
  (factor: number, halfLife?: number, ramp = 0) =>
  (slot: ToSlot): Effect[] => [
    {
      kind: 'price',
      factor: slot(factor),
      rampDays: slot(ramp),
      ...(halfLife === undefined ? {} : { halfLifeDays: slot(halfLife) }),
    },
  ];

describe('curtailment', () => {
  it('idles its share while it lasts, of its last day the part that belongs to it, and then nothing', () => {
    const { arm, twin } = run(idle(0.4, 2.25));
    const left = ratio(arm, twin, 'national_hashrate').slice(FIRES - 1, FIRES + 4);
    [1, 0.6, 0.6, 1 - 0.4 * 0.25, 1].forEach((value, i) => expect(left[i]).toBeCloseTo(value, 12));
  });
  it('ramps up and comes back evenly', () => {
    const { arm, twin } = run(idle(0.5, 8, { ramp: 4, back: 4 }));
    const gone = ratio(arm, twin, 'national_hashrate')
      .slice(FIRES, FIRES + 13)
      .map((left) => 1 - left);
    [1, 2, 3, 4, 4, 4, 4, 4, 3, 2, 1, 0, 0].forEach((part, i) => expect(gone[i]).toBeCloseTo(part / 8, 12));
  });
  it('drops what stops at once, and a second one only what the first left running', () => {
    const once = run(idle(0.5, 10)).arm.mwAtOnce[0]!;
    expect(once).toBeCloseTo(0.6 * twinAt(FIRES) * MW_AT_HOME * 0.5 * 0.5, 9);
    const twice = run((slot) => [...idle(0.5, 10)(slot), ...idle(0.5, 10)(slot)]).arm.mwAtOnce[0]!;
    expect(twice).toBeCloseTo(once * 1.5, 9);
  });
  it('needs no fix and leaves nothing stopped, lost or moved', () => {
    const { arm, twin } = run(idle(0.8, 5));
    expect(track(arm, 'national_hashrate').slice(-1)).toEqual(track(twin, 'national_hashrate').slice(-1));
    expect(sum(track(arm, 'stopped'))).toBe(0);
    expect(arm.fixDay[0]).toBe(Infinity);
    expect(arm.rowHit[0]! / track(twin, 'national_capacity')[FIRES]!).toBeCloseTo(0.6 * 0.8, 12);
  });
  it('takes more, the larger and the longer it is', () => {
    const lost = (share: number, days: number): number =>
      -sum(track(run(idle(share, days)).arm, 'national_hashrate'));
    const shares = [0, 0.1, 0.5, 1].map((share) => lost(share, 9));
    const lengths = [0, 1, 4.5, 30].map((days) => lost(0.3, days));
    for (const all of [shares, lengths])
      for (let i = 1; i < all.length; i++) expect(all[i]!).toBeGreaterThan(all[i - 1]!);
  });
});

const twinAt = (day: number): number => track(run(idle(0, 1)).twin, 'national_hashrate')[day]!;

describe('throttling', () => {
  it('takes its loss of its share and drops no load', () => {
    const { arm, twin } = run((slot) => [
      {
        kind: 'throttle',
        rows: Int32Array.of(0, 1),
        share: slot(0.5),
        loss: slot(0.3),
        rampDays: slot(0),
        days: slot(10),
        backDays: slot(0),
      },
    ]);
    expect(ratio(arm, twin, 'national_hashrate')[FIRES + 3]).toBeCloseTo(1 - 0.15, 12);
    expect(arm.mwAtOnce[0]).toBe(0);
  });
  it('of planted code follows the code as it spreads and as it is rolled back', () => {
    const events = (slot: ToSlot): EventPlan[] => [
      {
        id: 'plant',
        from: 'test',
        trigger: { kind: 'day', day: slot(0) },
        effects: [
          {
            kind: 'implant',
            rows: Int32Array.of(0, 1),
            reach: slot(1),
            p: slot(0.05),
            q: slot(0.2),
            hazardPerDay: slot(0.05),
            fixDays: slot(5),
            staged: false,
          },
        ],
      },
      {
        id: 'plant/payload',
        from: 'test',
        trigger: { kind: 'day', day: slot(0) },
        effects: [
          {
            kind: 'throttle',
            rows: Int32Array.of(0, 1),
            share: slot(1),
            implantedBy: 0,
            loss: slot(0.5),
            rampDays: slot(0),
            days: slot(1000),
            backDays: slot(0),
          },
        ],
      },
    ];
    const { arm, twin } = run(() => [], { events, days: 300 });
    const left = ratio(arm, twin, 'national_hashrate');
    const deepest = left.indexOf(Math.min(...left));
    expect(arm.detectedDay[0]).toBeLessThan(100);
    expect(Math.abs(deepest - arm.detectedDay[0]!)).toBeLessThan(7);
    expect(left[deepest]).toBeLessThan(0.8);
    expect(left[299]).toBeGreaterThan(0.999);
  });
});

describe('the coin price', () => {
  it('is multiplied from the day on, for good or with its half life', () => {
    const still = { blockLuck: false };
    const forGood = run(reprice(0.5), still);
    expect(ratio(forGood.arm, forGood.twin, 'hashprice')[FIRES - 1]).toBe(1);
    for (const day of [FIRES, FIRES + 70])
      expect(ratio(forGood.arm, forGood.twin, 'hashprice')[day]).toBeCloseTo(0.5, 12);
    const fading = run(reprice(0.5, 10), still);
    const prices = ratio(fading.arm, fading.twin, 'hashprice');
    expect(prices[FIRES]).toBeCloseTo(0.5, 12);
    expect(prices[FIRES + 10]).toBeCloseTo(0.75, 12);
    expect(prices[FIRES + 20]).toBeCloseTo(0.875, 12);
  });
  it('moves the hash rate where capacity answers it', () => {
    const { arm, twin } = run(reprice(0.4), { world: { respondingShare: 0.6 } });
    const left = ratio(arm, twin, 'network_hashrate');
    expect(left[FIRES + 10]).toBeLessThan(0.97);
    expect(left[FIRES - 1]).toBe(1);
  });
});

describe('machines that go abroad', () => {
  it('leave the nation and, without a journey, not the network', () => {
    const { arm, twin } = run(move(0.4));
    expect(ratio(arm, twin, 'national_hashrate')[FIRES]).toBeCloseTo(0.6, 12);
    expect(ratio(arm, twin, 'network_hashrate')[FIRES]).toBeCloseTo(1, 9);
  });
  it('are away for the mean of the journey, three stages long', () => {
    const { arm, twin } = run(move(0.4, { delay: 30 }), { days: 400 });
    const away = track(twin, 'network_hashrate').map(
      (ehs, day) => ehs - track(arm, 'network_hashrate')[day]!,
    );
    const left = away[FIRES]!;
    expect(left / track(twin, 'network_hashrate')[FIRES]!).toBeCloseTo(0.4 * 0.4, 9);
    // Counted by days, a machine that lands during a day is away for the whole of the day before and none of its own.
    expect(sum(away) / left).toBeGreaterThan(29.9);
    expect(sum(away) / left).toBeLessThan(31.1);
    // Erlang-3 with mean 30: P(T > 60) = e^-6 (1 + 6 + 18).
    expect(away[FIRES + 60]! / left).toBeCloseTo(Math.exp(-6) * 25, 6);
  });
  it('that find no place are out of use for good, and nobody orders others for them', () => {
    const { arm, twin } = run(move(0.5, { delay: 5, arrives: 0.25 }), { days: 300 });
    expect(ratio(arm, twin, 'network_hashrate')[299]).toBeCloseTo(1 - 0.4 * 0.5 * 0.75, 9);
    expect(track(arm, 'destroyed')[299]).toBe(0);
    expect(ratio(arm, twin, 'national_capacity')[299]).toBeCloseTo(0.5, 9);
  });
});

describe('where the whole network stands idle', () => {
  it('nothing is earned, no block comes, and every number stays one', () => {
    const everything = (slot: ToSlot): Effect[] => [
      { ...idle(1, 3)(slot)[0]!, rows: Int32Array.of(0, 1, 2) },
      {
        kind: 'divert',
        rows: Int32Array.of(0),
        share: slot(0.5),
        fixDays: slot(1),
        simultaneous: slot(0),
        hours: slot(48),
        rollback: slot(1),
        withheld: true,
      },
    ];
    const { arm } = run(everything);
    expect(arm.tracks.every(Number.isFinite)).toBe(true);
    for (const id of [
      'network_hashrate',
      'blocks',
      'national_income',
      'national_share',
      'adversary_share',
    ] as const)
      expect(track(arm, id)[FIRES + 1]).toBe(0);
    expect(track(arm, 'block_interval')[FIRES + 1]).toBe(arm.days * 86_400);
    expect(track(arm, 'network_hashrate')[FIRES + 4]).toBeGreaterThan(0);
    for (const sums of [arm.rowRunning, arm.rowIncome]) expect(sums.every(Number.isFinite)).toBe(true);
  });
});

describe('in every mixture', () => {
  const wear = { failurePerDay: 0.0004, retirePerDay: 0.0006, growthPerDay: 0.0002, respondingShare: 0.6 };
  it('capacity is conserved', () => {
    const { arm } = run(
      (slot) => [
        ...idle(0.4, 30, { ramp: 5, back: 20 })(slot),
        ...move(0.7, { delay: 40, arrives: 0.6, ramp: 25 })(slot),
        ...reprice(0.6, 30)(slot),
      ],
      { world: wear, blockLuck: true, days: 70 },
    );
    expect(arm.conservationError).toBeLessThan(1e-12);
  });
  it('depth zero equals no shock, byte for byte', () => {
    for (const nothing of [idle(0, 9), move(0, { delay: 9, arrives: 0.5 }), reprice(1, 9)]) {
      const { arm, twin } = run(nothing, { world: wear, blockLuck: true });
      expect(arm.tracks).toEqual(twin.tracks);
    }
  });
});
