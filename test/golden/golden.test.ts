/**
 * Golden numbers of every shipped scenario: 256 replicates at its own seed, mean and 5, 50, 95 % of every outcome to six digits, and
 * for each moment of every event the share of futures, the median day and its interval (-1: none).
 * Refreshed by `npm run goldens`, never by hand; a refresh that moves numbers is a results change in CHANGELOG.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outcomes } from '../../src/outcomes/index.ts';
import { createInline } from '../../src/run/inline.ts';
import { shippedIds, shippedText } from '../../src/run/shipped.ts';
import type { PlanInfo } from '../../src/run/job.ts';
import { eventDay } from '../../src/summary/event-days.ts';
import type { Accumulator } from '../../src/summary/types.ts';
import { meanAndError, percentiles } from '../../src/summary/statistics.ts';

const REPLICATES = 256;
const refresh = process.env['GOLDENS'] === 'refresh';

const six = (value: number): number => Number(value.toPrecision(6));

type Golden = Record<string, Record<string, readonly number[]>>;

function eventRows(
  accumulator: Accumulator,
  arms: PlanInfo['arms'],
  a: number,
): [string, readonly number[]][] {
  const first = arms.slice(0, a).reduce((sum, { events }) => sum + events.length, 0);
  return arms[a]!.events.flatMap(({ id }, e) =>
    ['fired', 'detected', 'fixed'].map((name, moment): [string, readonly number[]] => {
      const { share, median, interval } = eventDay(accumulator.eventDays(first + e, moment), REPLICATES);
      return [`${id} ${name}`, [share, ...[median, ...interval].map((day) => day ?? -1)]];
    }),
  );
}

async function golden(id: string): Promise<Golden> {
  const runner = createInline();
  const scenario = shippedText(id)!;
  const info = await runner.prepare(scenario);
  if (Array.isArray(info)) throw new Error(JSON.stringify(info));
  const seed = (info as { seed: string }).seed;
  const { accumulator } = await runner.run({ scenario, seed, replicates: REPLICATES });
  runner.close();
  const { arms } = info as PlanInfo;
  return Object.fromEntries(
    arms.map((arm, a) => [
      arm.id,
      Object.fromEntries([
        ...outcomes.map((outcome, o) => {
          const values = accumulator.outcome(a, o);
          const sorted = Float64Array.from(values).sort();
          return [
            outcome.id,
            [meanAndError(values).mean, ...percentiles(sorted, [5, 50, 95])].map(six),
          ] as const;
        }),
        ...eventRows(accumulator, arms, a),
      ]),
    ]),
  );
}

it.each(shippedIds)('%s', async (id) => {
  const file = join(import.meta.dirname, `${id}.json`);
  const found = await golden(id);
  if (refresh) writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
  expect(existsSync(file), `no golden for ${id}: npm run goldens`).toBe(true);
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

it('no outcome is constant over the shipped scenarios', () => {
  const all = shippedIds.map(
    (id) => JSON.parse(readFileSync(join(import.meta.dirname, `${id}.json`), 'utf8')) as Golden,
  );
  const constant = outcomes.filter((outcome) => {
    const seen = all.flatMap((scenario) => Object.values(scenario).flatMap((arm) => arm[outcome.id]!));
    return new Set(seen).size === 1;
  });
  expect(constant.map((outcome) => outcome.id)).toEqual([]);
});
