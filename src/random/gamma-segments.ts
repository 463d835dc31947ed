import { log } from './exp-log.ts';
import { gammaCdf, gammaDensity, gammaTail, normalCdf } from './incomplete-gamma.ts';

/**
 * Waiting times of many blocks at once: the sum of k unit exponentials is Gamma(k, 1). A difficulty epoch is cut into
 * segments of about 126 blocks, so that block luck costs one normal a segment instead of one draw a block.
 */

/** The waiting time of one block in units of its mean, from a uniform strictly between 0 and 1. */
export const expFromUniform = (u: number): number => -log(u);

/** Correction table: z from -HALF_WIDTH to HALF_WIDTH, which covers every uniform of 53 bits (|z| <= 8.3). */
const HALF_WIDTH = 8.5;
const STEPS_PER_UNIT = 8;
const KNOTS = 2 * HALF_WIDTH * STEPS_PER_UNIT + 1;

const corrections = new Map<number, Float64Array>();

/**
 * The quantile of Gamma(k, 1) at the probability of the standard normal z: increasing in z, relative error below 1e-8
 * for k >= 60 and |z| < 8.3. Wilson & Hilferty 1931, "The distribution of chi-square", PNAS 17(12), doi:10.1073/pnas.17.12.684,
 * plus what it misses from a table made at first use of a k (137 exact quantiles).
 */
export function gammaQuantileFromNormal(k: number, z: number): number {
  const table = corrections.get(k) ?? addCorrections(k);
  const place = (z + HALF_WIDTH) * STEPS_PER_UNIT;
  const cell = place <= 1 ? 1 : place >= KNOTS - 3 ? KNOTS - 3 : Math.floor(place);
  return wilsonHilferty(k, z) + k * throughFour(table, cell, place - cell);
}

/** k (1 - 1/(9k) + z / (3 sqrt k))^3. */
function wilsonHilferty(k: number, z: number): number {
  const root = 1 - 1 / (9 * k) + z / (3 * Math.sqrt(k));
  return k * root * root * root;
}

/** The cubic through the knots cell - 1 .. cell + 2, at t from the knot `cell` (Lagrange's form). */
function throughFour(table: Float64Array, cell: number, t: number): number {
  const before = t + 1;
  const one = t - 1;
  const two = t - 2;
  return (
    (-table[cell - 1] * t * one * two) / 6 +
    (table[cell] * before * one * two) / 2 -
    (table[cell + 1] * before * t * two) / 2 +
    (table[cell + 2] * before * t * one) / 6
  );
}

function addCorrections(k: number): Float64Array {
  const table = new Float64Array(KNOTS);
  for (let i = 0; i < KNOTS; i++) {
    const z = i / STEPS_PER_UNIT - HALF_WIDTH;
    table[i] = (gammaQuantile(k, z) - wilsonHilferty(k, z)) / k;
  }
  corrections.set(k, table);
  return table;
}

const MOST_STEPS = 60;

/** The exact quantile of Gamma(k, 1) at the probability of the standard normal z, by Newton's method in the nearer tail. */
export function gammaQuantile(k: number, z: number): number {
  const chance = normalCdf(z < 0 ? z : -z);
  const guess = wilsonHilferty(k, z);
  let x = guess > 0 ? guess : k * 1e-3;
  for (let step = 0; step < MOST_STEPS; step++) {
    const miss = z < 0 ? gammaCdf(k, x) - chance : chance - gammaTail(k, x);
    const newton = miss / gammaDensity(k, x);
    const bend = 0.5 * newton * ((k - 1) / x - 1);
    const moved = bend < 0.5 && bend > -1 ? newton / (1 - bend) : newton;
    // Never past 0, and at most doubled.
    x = moved >= 0.9 * x ? 0.1 * x : moved < -x ? 2 * x : x - moved;
    if (moved < 1e-15 * x && moved > -1e-15 * x) break;
  }
  return x;
}
