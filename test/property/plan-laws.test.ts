/** Laws that hold for every shipped scenario: conservation, exact merging, steps, the envelope calculation. */
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/kernel/plan.ts';
import { HOME } from '../../src/kernel/plan.ts';
import { runReplicate } from '../../src/kernel/replicate.ts';
import { TRACK_COUNT } from '../../src/kernel/tracks.ts';
import { createWorkspace } from '../../src/kernel/workspace.ts';
import { outcomes } from '../../src/outcomes/index.ts';
import { createMeasurer, measureArm } from '../../src/outcomes/measure.ts';
import {
  hitFacts,
  holderCount,
  measureOperators,
  OPERATOR_MEASURE_COUNT,
} from '../../src/outcomes/operators.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { plan as compiled, read, scenarioOf, shippedIds, shippedPlan, shippedText } from '../shared/world.ts';

const key = keyFromSeed('plan laws');

/** Means of every outcome of every arm over replicates 0..n-1, by arm id and outcome id. */
function means(plan: Plan, n: number): Record<string, Record<string, number>> {
  const w = createWorkspace(plan);
  const measurer = createMeasurer(plan);
  const out = new Float64Array(outcomes.length);
  const censored = new Uint8Array(outcomes.length);
  const sums = plan.arms.map(() => new Float64Array(outcomes.length));
  for (let replicate = 0; replicate < n; replicate++) {
    runReplicate(w, key, replicate);
    plan.arms.forEach((armPlan, a) => {
      const seen = { plan, values: w.values, armPlan, arm: w.arms[a]!, twin: w.twin };
      measureArm(measurer, seen, out, censored, 0);
      out.forEach((value, o) => (sums[a]![o]! += value / n));
    });
  }
  return Object.fromEntries(
    plan.arms.map((arm, a) => [
      arm.id,
      Object.fromEntries(outcomes.map((outcome, o) => [outcome.id, sums[a]![o]!])),
    ]),
  );
}

describe('conservation', () => {
  it.each(shippedIds)('%s: no replicate creates or loses machines (1e-9)', async (id) => {
    const w = createWorkspace(await shippedPlan(id));
    for (let replicate = 0; replicate < 24; replicate++) {
      runReplicate(w, key, replicate);
      for (const recording of [w.twin, ...w.arms]) expect(recording.conservationError).toBeLessThan(1e-9);
    }
  });

  it.each(shippedIds)('%s: national hash rate never exceeds what is installed', async (id) => {
    const w = createWorkspace(await shippedPlan(id));
    for (let replicate = 0; replicate < 8; replicate++) {
      runReplicate(w, key, replicate);
      for (const { tracks, days } of [w.twin, ...w.arms])
        for (let day = 0; day < days; day++) {
          const [national, capacity] = [tracks[day]!, tracks[11 * days + day]!];
          expect(national).toBeGreaterThan(0);
          expect(national).toBeLessThanOrEqual(capacity * (1 + 1e-12));
        }
    }
  });
});

describe('merging is exact', () => {
  it.each(shippedIds)('%s: merged and unmerged rows agree to 1e-12', async (id) => {
    const scenario = await read(shippedText(id));
    const short = { ...scenario, days: Math.min(scenario.days, 420) };
    const merged = createWorkspace(compiled(short));
    const whole = createWorkspace(compiled(short, { merge: false }));
    expect(merged.plan.rows.count).toBeLessThan(whole.plan.rows.count / 3);
    for (const replicate of [0, 7]) {
      runReplicate(merged, key, replicate);
      runReplicate(whole, key, replicate);
      [merged.twin, ...merged.arms].forEach((recording, v) => {
        expect(furthest(recording.tracks, [whole.twin, ...whole.arms][v]!.tracks)).toBeLessThan(1e-12);
      });
      merged.arms.forEach((arm, a) => {
        const size = holderCount(merged.plan) * OPERATOR_MEASURE_COUNT;
        const [one, other] = [new Float64Array(size), new Float64Array(size)];
        measureOperators(merged, hitFacts(merged.plan), arm, one, 0);
        measureOperators(whole, hitFacts(whole.plan), whole.arms[a]!, other, 0);
        // Losses are differences of sums: their rounding is that of the sums.
        const sum = (values: Float64Array): number => values.reduce((x, y) => x + y);
        const scales = [1, 1, sum(merged.twin.rowRunning), sum(merged.twin.rowIncome), 1, 1e4, 1e9];
        one.forEach((value, i) =>
          expect(Math.abs(value - other[i]!) / scales[i % OPERATOR_MEASURE_COUNT]!).toBeLessThan(1e-12 * 100),
        );
      });
    }
  });
});

/** Largest difference relative to the track's largest value (tracks are blocks of equal length). */
function furthest(a: Float64Array, b: Float64Array): number {
  expect(a.length).toBe(b.length);
  const length = a.length / TRACK_COUNT;
  let worst = 0;
  for (let track = 0; track < TRACK_COUNT; track++) {
    let scale = 0;
    let gap = 0;
    for (let i = track * length; i < (track + 1) * length; i++) {
      scale = Math.max(scale, Math.abs(a[i]!));
      gap = Math.max(gap, Math.abs(a[i]! - b[i]!));
    }
    if (scale > 0) worst = Math.max(worst, gap / scale);
  }
  return worst;
}

describe('each daily step matters: switched off, a named outcome moves the named way', async () => {
  const bricking = await read(shippedText('us-bricking'));
  const cutoff = await read(shippedText('us-supply-cutoff'));
  const update = await read(shippedText('us-malicious-update'));
  const cases = [
    ['outside', bricking, 'income-lost', (off: number, on: number) => off !== on],
    ['events', bricking, 'lost-ehs-days', (off: number, on: number) => off === 0 && on > 0],
    ['implants', update, 'lost-ehs-days', (off: number, on: number) => off === 0 && on > 0],
    ['effects', bricking, 'mw-at-once-ercot', (off: number, on: number) => off === 0 && on > 0],
    ['recovery', bricking, 'lost-ehs-days', (off: number, on: number) => off > 2 * on],
    ['wear', cutoff, 'lost-ehs-days', (off: number, on: number) => off < on],
    ['supply', cutoff, 'capacity-end-pct', (off: number, on: number) => off > on],
    ['economics', bricking, 'slowest-interval', (off: number, on: number) => off < on],
    ['network', bricking, 'longest-epoch', (off: number, on: number) => off === 0 && on > 13],
    ['record', bricking, 'lost-ehs-days', (off: number, on: number) => off === 0 && on > 0],
  ] as const;
  it.each(cases)('without %s', (step, scenario, outcome, moves) => {
    const on = means(compiled(scenario), 32)['as-is']![outcome]!;
    const off = means(compiled(scenario, { without: [step] }), 32)['as-is']![outcome]!;
    expect(moves(off, on), `${outcome}: ${off} without, ${on} with`).toBe(true);
  });
});

describe('the envelope calculation of MODEL.md', () => {
  it('EH/s x channel share x reach equals the engine within 1 % with luck, economics and repair off', async () => {
    const [exists, reachable, accepted] = [0.7, 0.6, 0.5];
    const scenario = await scenarioOf({
      days: 60,
      luck: { blocks: false, price: false },
      assumptions: {
        'us.share_of_network': '37.75 %',
        'firmware.bitmain_stock_given_bitmain_us': '45.28 %',
        'vendor.bitmain.share_us': '79.5 %',
      },
      threats: [
        {
          id: 'brick',
          kind: 'bricking',
          at: { day: 30 },
          target: { vendor: ['bitmain'], nation: ['US'] },
          exists,
          reachable,
          accepted,
          rebootShare: 0,
        },
      ],
    });
    const plan = compiled(scenario, { without: ['recovery', 'economics', 'wear', 'supply'] });
    const w = createWorkspace(plan);
    runReplicate(w, key, 0);
    const day = (recording: typeof w.twin, t: number): number => recording.tracks[t]!;
    const fall = day(w.twin, 31) - day(w.arms[0]!, 31);
    const national = day(w.twin, 0);
    const envelope = national * 0.795 * 0.4528 * exists * reachable * accepted;
    expect(national).toBeCloseTo(1060.749 * 0.3775, 1);
    expect(Math.abs(fall / envelope - 1)).toBeLessThan(0.01);
    expect(plan.rows.region[0]).toBe(HOME);
  });
});

describe('arms', () => {
  it('an arm without levers is the same byte for byte as its copy, and a further arm changes no other by more than 1e-9', async () => {
    const scenario = await read(shippedText('four-arms'));
    const one = createWorkspace(compiled({ ...scenario, arms: scenario.arms.slice(0, 2) }));
    const all = createWorkspace(compiled(scenario));
    for (const replicate of [0, 3]) {
      runReplicate(one, key, replicate);
      runReplicate(all, key, replicate);
      expect(furthest(one.arms[0]!.tracks, all.arms[0]!.tracks)).toBeLessThan(1e-9);
      expect(furthest(one.arms[1]!.tracks, all.arms[1]!.tracks)).toBeLessThan(1e-9);
    }
  });
});

describe('who is hit', () => {
  it.each(shippedIds)('%s: operators add up to the nation', async (id) => {
    const w = createWorkspace(await shippedPlan(id));
    const { plan } = w;
    const table = new Float64Array(holderCount(plan) * OPERATOR_MEASURE_COUNT);
    runReplicate(w, key, 2);
    for (const arm of w.arms) {
      measureOperators(w, hitFacts(plan), arm, table, 0);
      const sum = (measure: number): number =>
        plan.operators.reduce((total, _, o) => total + table[o * OPERATOR_MEASURE_COUNT + measure]!, 0);
      const grids = (measure: number): number =>
        plan.grids.reduce(
          (total, _, g) => total + table[(plan.operators.length + g) * OPERATOR_MEASURE_COUNT + measure]!,
          0,
        );
      for (const measure of [0, 1, 2, 3, 5, 6])
        expect(grids(measure), `measure ${measure}`).toBeCloseTo(sum(measure), 3);
      let lost = 0;
      for (let day = 0; day < plan.days; day++) lost += w.twin.tracks[day]! - arm.tracks[day]!;
      const scale = plan.days * sum(0);
      expect(Math.abs(sum(2) - lost) / scale).toBeLessThan(1e-12);
    }
  });
});
