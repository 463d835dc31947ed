/** What holds for every run: orders that cannot be otherwise, and answers that must not depend on scales. */
import { expect, it } from 'vitest';
import { influences, rankColumns } from '../../src/analysis/influence.ts';
import { recovery } from '../../src/analysis/recovery.ts';
import { regretOf } from '../../src/analysis/regret.ts';
import { keyFromSeed, uniformAt } from '../../src/random/streams.ts';
import type { DrawnColumn } from '../../src/run/job.ts';
import { foldRun } from '../helpers/chunks.ts';
import { runOf } from '../helpers/runs.ts';

const key = keyFromSeed('analysis laws');
const draws = (stream: number, count: number) =>
  Float64Array.from({ length: count }, (_, i) => uniformAt(key, i, stream, 0) * 100 - 30);

const columns = Array.from({ length: 12 }, (_, i): DrawnColumn => ({
  draw: {
    kind: 'draw',
    id: `x${i}`,
    stream: `x${i}`,
    unit: '1',
    distribution: { kind: 'pert', low: i, mode: i + 1, high: i + 4 },
  },
  meaning: `x${i}`,
  grade: 'judged',
  source: undefined,
}));

it('influence does not depend on an outcome’s unit, and its sign turns with the outcome’s', () => {
  for (let run = 0; run < 20; run++) {
    const ranked = rankColumns(columns, `run ${run}`, 200);
    // Something that a few columns do move.
    const outcome = ranked.ranks[run % 12].map((rank, i) => 300 * rank + draws(run, 200)[i] / 10);
    const plain = influences(ranked, outcome);
    expect(
      influences(
        ranked,
        outcome.map((value) => 1e6 + 250 * value),
      ),
    ).toEqual(plain);
    const turned = influences(
      ranked,
      outcome.map((value) => -value),
    );
    for (const { column, rho, share } of turned) {
      const before = plain.find((one) => one.column === column)!;
      expect(rho).toBeCloseTo(-before.rho, 12);
      expect(share).toBeCloseTo(before.share, 12);
    }
    const shares = plain.reduce((sum, { share }) => sum + share, 0);
    expect(plain[0].column).toBe(`x${run % 12}`);
    expect(shares).toBeCloseTo(1, 12);
  }
});

it('whoever is below a level is below every higher one, and shares lie between 0 and 1', async () => {
  const runs = [
    foldRun({ arms: 2, days: 30, operators: 1, replicates: 300 }, [256, 44]),
    (await runOf('us-bricking-full-reach', 100)).accumulator,
  ];
  for (const kept of runs) {
    const told = recovery(kept);
    for (let arm = 0; arm < kept.shape.arms; arm++) {
      const [half, most, nearly] = told.filter((one) => one.arm === arm).map(({ byDay }) => byDay);
      half.forEach((share, day) => {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(most[day]).toBeGreaterThanOrEqual(share);
        expect(nearly[day]).toBeGreaterThanOrEqual(most[day]);
        expect(nearly[day]).toBeLessThanOrEqual(1);
      });
    }
  }
});

it('regret does not change when every arm’s bill grows by the same in each future', () => {
  for (let run = 0; run < 20; run++) {
    const count = 40 + run;
    const bills = [0, 1, 2].map((arm) => draws(100 + 3 * run + arm, count));
    const [loss, more] = [draws(200 + run, count), draws(300 + run, count)];
    const before = regretOf(bills, loss);
    const after = regretOf(
      bills.map((bill) => bill.map((value, i) => value + more[i])),
      loss,
    );
    before.worlds.forEach(({ regret, best, open }, w) => {
      regret.forEach((value, arm) => expect(after.worlds[w].regret[arm]).toBeCloseTo(value, 9));
      expect([after.worlds[w].best, after.worlds[w].open]).toEqual([best, open]);
    });
    expect(after.worst.best).toBe(before.worst.best);
  }
});
