import { mix } from './sobol.ts';

const ROUNDS = 6;

/**
 * Where a place 0 .. count - 1 goes in a shuffle that is a function of its seeds alone: a Feistel network on the next even number of
 * bits, walked until it lands below `count`. Black & Rogaway 2002, "Ciphers with arbitrary finite domains", doi:10.1007/3-540-45760-7_9.
 */
export function shuffledPlace(place: number, count: number, seed: number, salt: number): number {
  let half = 1;
  for (let size = 4; size < count; size *= 4) half++;
  let at = place;
  do at = network(at, half, seed, salt);
  while (at >= count);
  return at;
}

function network(place: number, half: number, seed: number, salt: number): number {
  const mask = (1 << half) - 1;
  let left = place >>> half;
  let right = place & mask;
  for (let round = 0; round < ROUNDS; round++) {
    const next = left ^ (mix(Math.imul(mix(right ^ seed), 0x9e3779b1) + salt + round) & mask);
    left = right;
    right = next;
  }
  return ((left << half) | right) >>> 0;
}

/** A uniform within its stratum of `count`, from a uniform `within`. McKay, Beckman & Conover 1979, doi:10.2307/1268522. */
export const stratifiedUniform = (place: number, count: number, within: number): number =>
  (place + within) / count;
