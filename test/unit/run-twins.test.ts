/** A kept twin is the twin: chunks after an edit are the bytes they would have been without keeping. */
import { expect, it } from 'vitest';
import { runChunk } from '../../src/run/chunk.ts';
import { createContext, type ChunkContext } from '../../src/run/context.ts';
import { shippedText } from '../../src/run/shipped.ts';
import { createTwins } from '../../src/run/twins.ts';
import { twinText } from '../../src/kernel/twin.ts';

type Document = Record<string, unknown> & {
  threats: Record<string, unknown>[];
  arms: { levers: unknown[] }[];
};

async function contextOf(change: (document: Document) => void, id = 'us-bricking'): Promise<ChunkContext> {
  const document = JSON.parse(shippedText(id)!) as Document;
  change(document);
  const context = await createContext(JSON.stringify(document));
  if (Array.isArray(context)) throw new Error(JSON.stringify(context));
  return context;
}

const ORDER = { seed: 'twins', start: 0, count: 6 };

const EDITS: Readonly<Record<string, (document: Document) => void>> = {
  nothing: () => undefined,
  'a threat’s number': (d) => (d.threats[0].reachable = 0.9),
  'a threat’s day': (d) => (d.threats[0].at = { day: 45 }),
  'a lever': (d) => d.arms[0].levers.push({ kind: 'reflash-teams', techniciansPer1000: 2 }),
  'an assumption': (d) => (d.assumptions = { 'vendor.bitmain.share_us': 60 }),
  'a shorter horizon': (d) => (d.days = 200),
  'luck of prices': (d) => (d.luck = { blocks: true, price: false }),
  'another target': (d) => (d.threats[0].target = { vendor: ['microbt'], nation: ['US'] }),
};

it('after any edit, chunks with kept twins are the chunks without', async () => {
  const twins = createTwins();
  const before = await contextOf(() => undefined);
  runChunk(before, ORDER, twins);
  for (const [name, change] of Object.entries(EDITS)) {
    const context = await contextOf(change);
    const plain = runChunk(context, ORDER);
    expect(runChunk(context, ORDER, twins), name).toEqual(plain);
    // Once more, now surely from what was kept.
    expect(runChunk(context, ORDER, twins), `${name}, again`).toEqual(plain);
    expect(runChunk(context, { ...ORDER, seed: 'other' }, twins), `${name}, other seed`).toEqual(
      runChunk(context, { ...ORDER, seed: 'other' }),
    );
  }
});

it('an edit of a threat’s numbers keeps the twins; one of what the twin reads does not', async () => {
  const text = twinText((await contextOf(() => undefined)).plan);
  const textAfter = async (name: string) => twinText((await contextOf(EDITS[name])).plan);
  expect(await textAfter('a threat’s number')).toBe(text);
  expect(await textAfter('a threat’s day')).toBe(text);
  for (const name of ['an assumption', 'a shorter horizon', 'luck of prices'])
    expect(await textAfter(name), name).not.toBe(text);
});

it('puts every day of the twin back', async () => {
  const context = await contextOf(() => undefined);
  const twins = createTwins();
  runChunk(context, ORDER, twins);
  const run = twins.of(context, ORDER.seed);
  context.workspace.twin.tracks.fill(-1);
  expect(run.restore(context.workspace, 0)).toBe(true);
  expect(context.workspace.twin.tracks.some((value) => value === -1)).toBe(false);
  expect(run.restore(context.workspace, 99)).toBe(false);
});
