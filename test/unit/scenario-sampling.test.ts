/** The fields `sampling` and `dependence`, from the document to the run. */
import { describe, expect, it } from 'vitest';
import type { DrawSlot } from '../../src/kernel/plan.ts';
import { compileDraws, fillValues } from '../../src/kernel/values.ts';
import { leverKinds } from '../../src/levers/index.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { SOBOL_DIMENSIONS } from '../../src/random/sobol.ts';
import { createInline } from '../../src/run/inline.ts';
import type { RunResult } from '../../src/run/runner.ts';
import { canonical } from '../../src/scenario/canonical.ts';
import { samplingRanks } from '../../src/scenario/sampling-ranks.ts';
import { meanAndError, z95Of } from '../../src/summary/statistics.ts';
import { threatKinds } from '../../src/threats/index.ts';
import {
  compileProblems,
  documentWith,
  evidence,
  planOf,
  scenarioOf,
  type Document,
} from '../helpers/scenarios.ts';

const target = { vendor: ['bitmain'], nation: ['US'] };
const brick = { id: 'brick', kind: 'bricking', at: { day: 3 }, target };
const cutoff = { id: 'cutoff', kind: 'supply-cutoff', at: { day: 1 }, target };
const pair = ['brick.reachable', 'brick.accepted'];
const group = { id: 'one-flaw', inputs: pair, family: 'gaussian', rho: 0.5 };
const key = keyFromSeed('fields');

/** An outcome of the first arm by replicate. */
const columnOfOutcome = ({ accumulator }: RunResult): number[] => [...accumulator.outcome(0, 0)];

const drawsOf = async (changes: Document): Promise<DrawSlot[]> =>
  (await planOf(documentWith({ threats: [brick], ...changes }))).slots.flatMap((slot) =>
    slot.kind === 'draw' ? [slot] : [],
  );

/** One replicate's values by column. */
function valuesOf(draws: readonly DrawSlot[], replicate: number): Map<string, number> {
  const values = new Float64Array(draws.length);
  fillValues(values, draws, compileDraws(draws), key, replicate);
  return new Map(draws.map(({ id }, i) => [id, values[i]]));
}

describe('the document', () => {
  it('is plain and independent where it says nothing', async () => {
    const { sampling, dependence } = await scenarioOf(documentWith({}));
    expect({ sampling, dependence }).toEqual({ sampling: 'plain', dependence: [] });
    for (const draw of await drawsOf({})) expect(draw).not.toHaveProperty('layout');
  });

  it('means the same in any order of groups and inputs', async () => {
    const other = {
      id: 'two',
      inputs: ['market.btc_vol_annual', 'site.overhead'],
      family: 't',
      rho: 0,
      df: 4,
    };
    const one = await scenarioOf(documentWith({ dependence: [group, other] }));
    const turned = await scenarioOf(
      documentWith({ dependence: [other, { ...group, inputs: pair.toReversed() }] }),
    );
    expect(canonical(turned)).toBe(canonical(one));
  });

  it.each<[Document, string]>([
    [{ sampling: 'sobel' }, 'sampling: expected one of plain, sobol, latin-hypercube (did you mean sobol?)'],
    [{ dependence: {} }, 'dependence: expected a list of at most 20 items'],
    [{ dependence: [{ ...group, inputs: ['a'] }] }, 'dependence[0].inputs: expected at least two inputs'],
    [
      { dependence: [{ ...group, rho: -0.1 }] },
      'dependence[0].rho: expected a share between 0 and 1, got -0.1',
    ],
    [{ dependence: [{ ...group, family: 'clayton' }] }, 'dependence[0].family: expected one of gaussian, t'],
    [
      { dependence: [{ ...group, family: 't' }] },
      'dependence[0].df: expected a whole number between 1 and 1000',
    ],
    [
      { dependence: [{ ...group, df: 4 }] },
      'dependence[0].df: expected no degrees of freedom where the family is gaussian, got 4',
    ],
    [
      { dependence: [group, { ...group, inputs: ['x', 'brick.reachable'] }] },
      'dependence[1].id: expected a name that is not used twice',
    ],
    [
      { dependence: [{ ...group, inputs: ['x', 'y', 'x'] }] },
      'dependence[0].inputs[2]: expected an input that stands in no other group, and once, got "x"',
    ],
  ])('%j is refused: %s', async (changes, message) => {
    await expect(scenarioOf(documentWith(changes))).rejects.toThrow(message);
  });

  it('is refused where it names what the scenario does not use, with the nearest name', async () => {
    const dependence = [{ ...group, inputs: ['brick.reachable', 'brick.acepted'] }];
    const [problem] = await compileProblems(documentWith({ threats: [brick], dependence }));
    expect(problem).toMatch(/^dependence\[0\]\.inputs\[1\]: expected one of .*did you mean brick\.accepted/u);
  });
});

describe('Sobol dimensions', () => {
  it('are fewer than there are direction numbers, each name once', () => {
    expect(samplingRanks.length).toBeLessThanOrEqual(SOBOL_DIMENSIONS);
    expect(new Set(samplingRanks).size).toBe(samplingRanks.length);
  });

  it('belong to names that exist', () => {
    const fields = [...threatKinds, ...leverKinds].flatMap(({ kind, fields }) =>
      fields.map(({ id }) => `${kind}.${id}`),
    );
    const unknown = samplingRanks.filter(
      (name) => !evidence.has(name) && !fields.includes(name) && !/^power\.band[012]$/u.test(name),
    );
    expect(unknown).toEqual([]);
  });

  it('do not depend on what else a scenario holds, nor on its order', async () => {
    const alone = await drawsOf({ sampling: 'sobol' });
    const many = await drawsOf({
      sampling: 'sobol',
      threats: [cutoff, { ...brick, id: 'again' }, brick],
      arms: [{ id: 'helped', title: 'Helped', levers: [{ kind: 'staged-updates' }] }],
    });
    const [before, after] = [valuesOf(alone, 35), valuesOf(many, 35)];
    for (const [column, value] of before) expect(after.get(column)).toBe(value);
    expect(alone.filter(({ layout }) => layout?.kind === 'sobol').length).toBeGreaterThan(50);
    expect(after.get('again.reachable')).not.toBe(after.get('brick.reachable'));
  });
});

describe('runs', () => {
  const dependence = [
    group,
    {
      id: 'grids',
      inputs: ['econ.power_price_ercot', 'econ.power_price_eastern'],
      family: 't',
      rho: 0.3,
      df: 4,
    },
  ];
  const text = (changes: Document): string =>
    JSON.stringify(documentWith({ threats: [brick], days: 12, replicates: 64, ...changes }));
  const run = (changes: Document, replicates = 64, chunk?: number) =>
    createInline(chunk).run({ scenario: text(changes), seed: 'fields', replicates });

  it.each(['plain', 'sobol', 'latin-hypercube'])(
    '%s: the same bytes from chunks of any size',
    async (sampling) => {
      const whole = columnOfOutcome(await run({ sampling, dependence }));
      expect(columnOfOutcome(await run({ sampling, dependence }, 64, 1))).toEqual(whole);
      expect(columnOfOutcome(await run({ sampling, dependence }, 64, 7))).toEqual(whole);
      expect(new Set(whole).size).toBeGreaterThan(1);
    },
  );

  it.each(['plain', 'sobol'])('%s: adding replicates changes no other', async (sampling) => {
    const whole = columnOfOutcome(await run({ sampling, dependence }));
    expect(columnOfOutcome(await run({ sampling, dependence }, 40))).toEqual(whole.slice(0, 40));
  });

  it('a Latin hypercube of another number of replicates is another design', async () => {
    const sampling = 'latin-hypercube';
    const whole = columnOfOutcome(await run({ sampling }));
    expect(columnOfOutcome(await run({ sampling, replicates: 40 }, 40))).not.toEqual(whole.slice(0, 40));
  });

  it('a Gaussian group without correlation changes no byte', async () => {
    const free = columnOfOutcome(await run({}));
    expect(columnOfOutcome(await run({ dependence: [{ ...group, rho: 0 }] }))).toEqual(free);
    expect(columnOfOutcome(await run({ dependence: [group] }))).not.toEqual(free);
  });

  it('tell how they were sampled', async () => {
    expect((await run({ sampling: 'sobol' })).info.sampling).toBe('sobol');
    expect((await run({})).info).not.toHaveProperty('sampling');
  });
});

describe('the error of a mean', () => {
  it('under Sobol comes from the means of the 16 scrambles', () => {
    // Scramble s alternates between s - 1 and s + 1: within it much varies, its mean is s.
    const values = Array.from({ length: 64 }, (_, i) => (i % 16) + (Math.floor(i / 16) % 2 === 0 ? -1 : 1));
    const exact = Math.sqrt((16 * 17) / 12 / 16);
    expect(meanAndError(values, 'sobol').standardError).toBeCloseTo(exact, 12);
    expect(meanAndError(values, 'sobol').mean).toBe(meanAndError(values).mean);
    expect(meanAndError(values.slice(0, 20), 'sobol')).toEqual(meanAndError(values.slice(0, 20)));
    expect(z95Of('sobol')).toBeCloseTo(2.131449545559323, 9);
    expect(z95Of('plain')).toBe(z95Of(undefined));
  });

  it('is far smaller under Sobol than under independent draws, for a mean of smooth inputs', async () => {
    const error = async (sampling: 'plain' | 'sobol'): Promise<number> => {
      const draws = await drawsOf({ sampling });
      const tables = compileDraws(draws);
      const row = new Float64Array(draws.length);
      const names = ['brick.reachable', 'us.share_of_network', 'site.overhead'];
      const at = names.map((name) => draws.findIndex(({ id }) => id === name));
      const values = Float64Array.from({ length: 4096 }, (_, i) => {
        fillValues(row, draws, tables, key, i);
        return at.reduce((product, slot) => product * row[slot], 1);
      });
      return meanAndError(values, sampling).standardError!;
    };
    expect(await error('sobol')).toBeLessThan((await error('plain')) / 5);
  });
});
