/**
 * Where a drawn input's uniform comes from: its own stream, a scrambled Sobol sequence or a Latin hypercube; then what it shares with
 * others. Always a function of seed, replicate and the input's own name.
 */
import { joinWith } from '../random/common-factor.ts';
import { shuffledPlace, stratifiedUniform } from '../random/latin-hypercube.ts';
import { scrambled, sobolBits } from '../random/sobol.ts';
import { seedsAt, streamId, uniformAt, type Key } from '../random/streams.ts';
import type { DrawLayout, DrawSlot } from './plan.ts';

/** The uniform (0, 1) of a replicate. */
export type UniformOf = (key: Key, replicate: number) => number;

/** Independent scrambles of the Sobol sequence, dealt to the replicates in turn: their means tell the sampling error. */
export const SCRAMBLES = 16;

/** The uniform behind a draw. */
export function uniformOf({
  stream,
  layout,
  factor,
}: Pick<DrawSlot, 'stream' | 'layout' | 'factor'>): UniformOf {
  const own = laidOut(stream, layout);
  // Normals that share nothing are independent; t's still share their scale.
  if (factor === undefined || (factor.family === 'gaussian' && factor.rho === 0)) return own;
  const join = joinWith(factor);
  const shared = streamId(factorStream(factor.id));
  return (key, replicate) =>
    join(
      own(key, replicate),
      uniformAt(key, replicate, shared, 0),
      factor.family === 't' ? uniformAt(key, replicate, shared, 1) : 0,
    );
}

export const factorStream = (id: string): string => `factor/${id}`;

function laidOut(stream: string, layout: DrawLayout | undefined): UniformOf {
  const id = streamId(stream);
  if (layout === undefined) return (key, replicate) => uniformAt(key, replicate, id, 0);
  return layout.kind === 'sobol' ? onSobol(stream, id, layout) : onHypercube(stream, id, layout.replicates);
}

const TWO_32 = 4_294_967_296;
/** Bits of a double that 32 bits of the sequence leave. */
const TWO_20 = 1_048_576;

/** Replicate i takes point floor(i / 16) of scramble i mod 16; below its 32 bits, the stream's own uniform. */
function onSobol(
  stream: string,
  id: number,
  { dimension, order }: Extract<DrawLayout, { kind: 'sobol' }>,
): UniformOf {
  const digits = seeds(`sobol/${stream}`);
  const places = order === undefined ? undefined : seeds(`sobol-order/${order}`);
  return (key, replicate) => {
    const scramble = replicate % SCRAMBLES;
    const index = Math.floor(replicate / SCRAMBLES);
    const place = places === undefined ? index : permuted(index, places(key, scramble));
    const bits = permuted(sobolBits(dimension, place), digits(key, scramble));
    return (bits + within(uniformAt(key, replicate, id, 0))) / TWO_32;
  };
}

const permuted = (bits: number, [seed, salt]: readonly [number, number]): number =>
  scrambled(bits, seed, salt);

/** Cut to 20 bits and kept off both ends, so that the sum is exact and below 1. */
const within = (u: number): number => (Math.floor(u * TWO_20) + 0.5) / TWO_20;

function onHypercube(stream: string, id: number, replicates: number): UniformOf {
  const shuffle = seeds(`latin-hypercube/${stream}`);
  return (key, replicate) => {
    const own = uniformAt(key, replicate, id, 0);
    // Beyond the design every stratum is taken: what comes after is independent.
    if (replicate >= replicates) return own;
    const [seed, salt] = shuffle(key, 0);
    return stratifiedUniform(shuffledPlace(replicate, replicates, seed, salt), replicates, within(own));
  };
}

/** Seeds of a stream by scramble, asked anew only when the key changes. */
function seeds(stream: string): (key: Key, scramble: number) => readonly [number, number] {
  const id = streamId(stream);
  const known: (readonly [number, number])[] = [];
  let owner: Key | undefined;
  return (key, scramble) => {
    if (owner === undefined || owner[0] !== key[0] || owner[1] !== key[1]) {
      known.length = 0;
      owner = key;
    }
    return (known[scramble] ??= seedsAt(key, scramble, id));
  };
}
