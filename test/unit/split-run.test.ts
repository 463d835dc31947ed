/** Siblings in a run: they share the parameters, move nothing, and are the same for any size of chunks. */
import { describe, expect, it } from 'vitest';
import { keyFromSeed } from '../../src/random/streams.ts';
import { siblingLuck } from '../../src/kernel/luck.ts';
import { runReplicate } from '../../src/kernel/replicate.ts';
import { createWorkspace } from '../../src/kernel/workspace.ts';
import { outcomesCsv } from '../../src/export/outcomes-csv.ts';
import { finished, summaryOf } from '../../src/export/finished.ts';
import { createInline } from '../../src/run/inline.ts';
import type { RunOptions } from '../../src/run/runner.ts';
import type { Split } from '../../src/summary/types.ts';
import { documentWith, planOf, shippedText, type Document } from '../helpers/scenarios.ts';

const bricking = JSON.parse(shippedText('us-bricking')) as Document;
const short = { ...bricking, days: 60, replicates: 70 };

async function run(document: Document, chunk = 16, options: RunOptions = {}) {
  const runner = createInline(chunk);
  const scenario = JSON.stringify(document);
  const info = await runner.prepare(scenario);
  if (Array.isArray(info)) throw new Error('a problem');
  return finished(await runner.run({ scenario, seed: 's', replicates: info.replicates }, options), 'data');
}

const splitsOf = (whole: Awaited<ReturnType<typeof run>>): Record<string, Split | undefined> =>
  Object.fromEntries(
    Object.entries(summaryOf(whole, { tracks: [] }).arms[0]!.outcomes).map(([id, { split }]) => [id, split]),
  );

describe('siblings of the replicates of a run', () => {
  it('share every drawn value and no luck', async () => {
    const plan = await planOf(short);
    const w = createWorkspace(plan);
    const key = keyFromSeed('s');
    runReplicate(w, key, 5);
    const [values, work, price] = [w.values.slice(), w.work.slice(), w.price.slice()];
    runReplicate(w, key, 5, undefined, siblingLuck(5));
    expect([...w.values]).toEqual([...values]);
    expect(w.work.some((x, i) => x === work[i])).toBe(false);
    expect(w.price.slice(1).some((x, i) => x === price[i + 1])).toBe(false);
    expect(w.price[0]).toBe(price[0]);
  });

  it('move nothing of the run itself', async () => {
    const [plain, split] = [await run(short, 16, { split: false }), await run(short)];
    expect([...outcomesCsv(split)].join('')).toBe([...outcomesCsv(plain)].join(''));
    expect(Object.values(splitsOf(plain)).every((one) => one === undefined)).toBe(true);
  });

  it('give the same split for any size of chunks', async () => {
    const [small, large] = [splitsOf(await run(short, 7)), splitsOf(await run(short, 64))];
    expect(small).toEqual(large);
    expect(small['lost-ehs-days']).toMatchObject({ pairs: 70 });
  });

  it('stop at the number that the evidence gives', async () => {
    const document = {
      ...short,
      days: 3,
      replicates: 1_100,
      threats: [],
      arms: [{ id: 'a', title: 'a', levers: [] }],
    };
    expect(splitsOf(await run(document, 64))['slowest-interval']).toMatchObject({ pairs: 1_024 });
  });

  it('leave all to the parameters where luck is switched off and nothing waits to be found', async () => {
    const threat = {
      id: 'brick',
      kind: 'bricking',
      at: { day: 5 },
      target: { vendor: ['bitmain'], nation: ['US'] },
    };
    const document = documentWith({
      days: 60,
      replicates: 40,
      luck: { blocks: false, price: false },
      threats: [threat],
    });
    const told = splitsOf(await run(document));
    expect(told['lost-ehs-days']).toEqual({ parameters: 1, luck: 0, standardError: 0, pairs: 40 });
  });

  it('see luck where only luck varies', async () => {
    const document = documentWith({ days: 60, replicates: 300, threats: [] });
    const { parameters, standardError } = splitsOf(await run(document))['slowest-interval'] ?? {
      parameters: NaN,
      standardError: NaN,
    };
    expect(parameters).toBeLessThan(4 * standardError + 0.2);
  });
});
