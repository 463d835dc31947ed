import { describe, expect, it } from 'vitest';
import { INFLUENCED, runFacts, type RunFacts } from '../../../src/analysis/run-facts.ts';
import { finished, summaryOf } from '../../../src/export/finished.ts';
import { outcomes } from '../../../src/outcomes/index.ts';
import type { RunResult } from '../../../src/run/runner.ts';
import { runOf } from '../../helpers/runs.ts';
import { evidence, fleet } from '../../helpers/scenarios.ts';

const factsOf = (result: RunResult): RunFacts =>
  runFacts(result, summaryOf(finished(result, 'test')), { evidence, fleet });

const four = factsOf(await runOf('four-arms', 256));

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('facts of a run with four arms', () => {
  it('are plain data of finite numbers, the same each time', async () => {
    expect(structuredClone(four)).toEqual(four);
    expect(JSON.parse(JSON.stringify(four))).toEqual(four);
    expect(numbersIn(four).every(Number.isFinite)).toBe(true);
    expect(factsOf(await runOf('four-arms', 256))).toEqual(four);
  });
  it('rank inputs of each headline outcome, and their evidence adds up to 1', () => {
    expect(Object.keys(four.influence)).toEqual([...INFLUENCED]);
    for (const parts of Object.values(four.evidence))
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
    expect(four.influence['trough-national-pct'][0].column).toMatch(/^brick\./);
  });
  it('hold every arm, pair and level', () => {
    expect(four.comparisons).toHaveLength(6 * 3);
    expect(four.recovery).toHaveLength(4 * 3);
    expect([four.costEffect, four.money, four.operators].map((list) => list.length)).toEqual([4, 4, 4]);
    expect(four.regret!.worlds).toHaveLength(5);
    expect(four.futures).toBe(256);
    expect(four.operators[0].at(-1)).toMatchObject({ id: 'rest', many: true });
  });
  it('spares save hash rate in the same futures and cost money', () => {
    const { cost, effect } = four.costEffect[2];
    expect(effect.low).toBeGreaterThan(0);
    expect(cost.low).toBeGreaterThan(0);
    expect(cost.low).toBeLessThan(cost.high);
  });
});

describe('facts of a quiet year', () => {
  it('nothing is below any level, nothing matters, there is nothing to regret', async () => {
    const result = await runOf('quiet-year', 64);
    const quiet = factsOf(result);
    for (const { byDay } of quiet.recovery) expect(Math.max(...byDay)).toBe(0);
    const lost = result.accumulator.outcome(
      0,
      outcomes.findIndex(({ id }) => id === 'lost-ehs-days'),
    );
    expect(Math.max(...lost)).toBe(0);
    expect(Object.values(quiet.evidence['lost-ehs-days'])).toEqual([0, 0, 0, 0]);
    expect([quiet.regret, quiet.comparisons]).toEqual([undefined, []]);
    expect(quiet.fleet.flows.some(({ targeted }) => targeted)).toBe(false);
  });
});
