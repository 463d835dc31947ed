/** What outcomes of the shipped scenarios must always say, whatever the numbers. */
import { describe, expect, it } from 'vitest';
import { runReplicate } from '../../../src/kernel/replicate.ts';
import { createWorkspace } from '../../../src/kernel/workspace.ts';
import { outcomes } from '../../../src/outcomes/index.ts';
import { createMeasurer, measureArm, onsetOf } from '../../../src/outcomes/measure.ts';
import { keyFromSeed } from '../../../src/random/streams.ts';
import { planOf, shippedIds, shippedText } from '../../helpers/scenarios.ts';

interface Told {
  readonly where: string;
  /** Days from the onset to the end; 0 without one. */
  readonly left: number;
  readonly onset: number;
  readonly is: (id: string) => number;
  readonly hidden: (id: string) => boolean;
}

const REPLICATES = 6;
const key = keyFromSeed('policy');
const indexOf = (id: string): number => outcomes.findIndex((outcome) => outcome.id === id);

async function tell(scenario: string): Promise<Told[]> {
  const plan = await planOf(shippedText(scenario));
  const w = createWorkspace(plan);
  const measurer = createMeasurer(plan);
  const told: Told[] = [];
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    runReplicate(w, key, replicate);
    for (const [a, armPlan] of plan.arms.entries()) {
      const values = new Float64Array(outcomes.length);
      const censored = new Uint8Array(outcomes.length);
      const arm = w.arms[a];
      measureArm(measurer, { plan, values: w.values, armPlan, arm, twin: w.twin }, values, censored, 0);
      const onset = onsetOf(armPlan, arm);
      told.push({
        where: `${scenario}, ${armPlan.id}, ${replicate}`,
        onset,
        left: onset === Infinity ? 0 : plan.days - onset,
        is: (id) => values[indexOf(id)],
        hidden: (id) => censored[indexOf(id)] === 1,
      });
    }
  }
  return told;
}

const all = (await Promise.all(shippedIds.map(tell))).flat();
const failures = (holds: (one: Told) => boolean): string[] =>
  all.filter((one) => !holds(one)).map(({ where }) => where);

describe('policy checks, for all shipped scenarios', () => {
  it('it: every outcome of every arm is a finite number', () => {
    expect(failures((one) => outcomes.every(({ id }) => Number.isFinite(one.is(id))))).toEqual([]);
  });
  it('it: days under 50 % are days under 75 %, and those are days under 90 %', () => {
    expect(
      failures(
        (one) =>
          one.is('days-below-50') <= one.is('days-below-75') &&
          one.is('days-below-75') <= one.is('days-below-90'),
      ),
    ).toEqual([]);
  });
  it('it: a week under 90 % is counted exactly if the trough is under 90 %', () => {
    expect(failures((one) => one.is('days-below-90') > 0 === one.is('trough-national-pct') < 90)).toEqual([]);
  });
  it('it: half of the loss is regained no later than nine tenths of it', () => {
    expect(failures((one) => one.is('days-to-regain-50') <= one.is('days-to-regain-90'))).toEqual([]);
  });
  it('it: what is not regained by the end is told as the days that were left, and flagged', () => {
    for (const id of ['days-to-regain-50', 'days-to-regain-90'])
      expect(failures((one) => one.hidden(id) === (one.left > 0 && one.is(id) === one.left))).toEqual([]);
  });
  it('it: the lowest week lies between the onset and the end', () => {
    expect(
      failures((one) => one.is('trough-day') >= 0 && one.is('trough-day') <= Math.max(0, one.left - 1)),
    ).toEqual([]);
  });
  it('it: nobody can double-spend without hash rate in hand', () => {
    expect(failures((one) => one.is('double-spend-6') > 0 === one.is('peak-adversary-share') > 0)).toEqual(
      [],
    );
    expect(failures((one) => one.is('double-spend-6') <= 100)).toEqual([]);
  });
  it('it: destroyed machines cost money to replace, and levers cost something or nothing, never less', () => {
    expect(failures((one) => one.is('machines-destroyed') <= 0 || one.is('replacement-cost') > 0)).toEqual(
      [],
    );
    expect(failures((one) => one.is('lever-cost') >= 0)).toEqual([]);
  });
  it('it: in a year without threats nothing is lost, by any count', () => {
    const quiet = all.filter(({ where, onset }) => where.startsWith('quiet-year') && onset === Infinity);
    expect(quiet.length).toBeGreaterThan(0);
    const none = ['lost-ehs-days', 'trough-national-ehs', 'trough-day', 'income-lost', 'blocks-not-mined'];
    for (const one of quiet) {
      expect(none.map(one.is)).toEqual(none.map(() => 0));
      expect(one.is('trough-national-pct')).toBe(100);
      expect(one.is('slowest-interval-excess')).toBe(0);
    }
  });
});
