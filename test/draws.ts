/** Seeded inputs for property tests: the same in every run, without a library. */
import type { Distribution } from '../src/random/distributions.ts';
import { keyFromSeed, streamId, uniformAt } from '../src/random/streams.ts';

const key = keyFromSeed('property tests');

/** Uniforms in (0, 1), one a call; another name gives another sequence. */
export function draws(name: string): () => number {
  const stream = streamId(name);
  let index = 0;
  return () => uniformAt(key, 0, stream, index++);
}

/** One of the items. */
export const pick = <T>(draw: () => number, items: readonly T[]): T =>
  items[Math.floor(draw() * items.length)];

/** Valid distributions of every kind, many of them at edges: no width, mode at an end, zero weights. */
export function someDistributions(count: number, name: string): Distribution[] {
  const draw = draws(`distributions for ${name}`);
  return Array.from({ length: count }, (_, i) => makers[i % makers.length](draw));
}

const three = (draw: () => number) => {
  const [low, mode, high] = [rough(draw), rough(draw), rough(draw)].sort((a, b) => a - b);
  const edge = draw();
  if (edge < 0.1) return { low, mode: low, high };
  if (edge < 0.2) return { low, mode: high, high };
  return edge < 0.25 ? { low, mode: low, high: low } : { low, mode, high };
};

/** A number as users write them: up to four digits, any size and sign. */
const rough = (draw: () => number): number =>
  Number(((draw() - 0.3) * 10 ** Math.floor(draw() * 8 - 3)).toPrecision(1 + Math.floor(draw() * 4)));

const positive = (draw: () => number): number => Math.abs(rough(draw)) + 0.01;

const makers: readonly ((draw: () => number) => Distribution)[] = [
  (draw) => ({ kind: 'constant', value: rough(draw) }),
  (draw) => {
    const { low, high } = three(draw);
    return { kind: 'uniform', low, high };
  },
  (draw) => ({ kind: 'triangular', ...three(draw) }),
  (draw) => ({ kind: 'pert', ...three(draw) }),
  (draw) => ({ kind: 'normal', mean: rough(draw), sd: draw() < 0.1 ? 0 : positive(draw) }),
  (draw) => {
    const p05 = positive(draw);
    return { kind: 'lognormal', p05, p95: draw() < 0.1 ? p05 : p05 * (1 + 5 * draw()) };
  },
  (draw) => {
    const { low, high } = three(draw);
    return { kind: 'beta', a: 0.3 + 20 * draw() ** 3, b: 0.3 + 20 * draw() ** 3, low, high };
  },
  (draw) => {
    const values = Array.from({ length: 1 + Math.floor(draw() * 5) }, () => rough(draw));
    const weights = values.map((_, i) => (i > 0 && draw() < 0.2 ? 0 : 0.1 + draw()));
    return { kind: 'discrete', values, weights };
  },
  (draw) => {
    const { low, high } = three(draw);
    const sd = (high - low) * (0.1 + 2 * draw()) + 0.01;
    return { kind: 'truncated-normal', mean: low + (high - low) * (2 * draw() - 0.5), sd, low, high };
  },
  (draw) => ({ kind: 'gamma', shape: 0.3 + 40 * draw() ** 3, scale: positive(draw) }),
  (draw) => {
    const [p10, width] = [rough(draw), positive(draw)];
    return { kind: 'metalog', p10, p50: p10 + width * (0.2 + 0.6 * draw()), p90: p10 + width };
  },
  (draw) => {
    const [low, width] = [rough(draw), positive(draw)];
    const at = (share: number): number => low + width * share;
    const [p10, p90] = [at(0.05 + 0.25 * draw()), at(0.7 + 0.25 * draw())];
    return { kind: 'metalog-bounded', p10, p50: (p10 + p90) / 2, p90, low, high: low + width };
  },
];
