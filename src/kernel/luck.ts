/**
 * The luck of a replicate, addressed by (seed, replicate, stream, index): block work by epoch and segment, the coin's daily
 * moves, detection. Arms whose clocks differ still meet the same luck in the same epoch.
 */
import { exp, log } from '../random/exp-log.ts';
import { gammaQuantileFromNormal } from '../random/gamma-segments.ts';
import { tableNormal } from '../random/normal-quantile.ts';
import type { Key } from '../random/streams.ts';
import { fillUniforms, streamId, uniformAt } from '../random/streams.ts';
import { DAYS_PER_YEAR } from '../units/brands.ts';
import { SEGMENT_BLOCKS, SEGMENTS } from './chain-rules.ts';

const BLOCKS_STREAM = streamId('luck/blocks');
const PRICE_STREAM = streamId('luck/price');

/** Replicates are numbered below this, luck of siblings from it on. */
const SIBLINGS = 0x8000_0000;

/**
 * Where a replicate's sibling takes its luck: the sibling shares every drawn parameter and nothing else, so that what the two have in
 * common is what the parameters do (pick-freeze: Sobol 1993; Janon et al. 2014, doi:10.1051/ps/2013040).
 */
export const siblingLuck = (replicate: number): number => replicate + SIBLINGS;

/** Work (expected blocks) that a segment of an epoch takes: Exp(1) for the first, Gamma(blocks) for the others. */
export function segmentWork(key: Key, replicate: number, epoch: number, segment: number): number {
  return workOfUniform(uniformAt(key, replicate, BLOCKS_STREAM, epoch * SEGMENTS + segment), segment);
}

/** Standard normal behind the coin price's move on a day. */
export function priceNormal(key: Key, replicate: number, day: number): number {
  return tableNormal(uniformAt(key, replicate, PRICE_STREAM, day));
}

/** Uniform behind an event's detection: index 0 the hazard, index 1 the test ring. */
export function detectionUniform(key: Key, replicate: number, eventId: string, index: number): number {
  return uniformAt(key, replicate, streamId(`detect/${eventId}`), index);
}

/** Fills `work` with the segments of epochs 0 .. epochs - 1, as `segmentWork` gives them one by one. */
export function fillWork(work: Float64Array, key: Key, replicate: number, epochs: number): void {
  fillUniforms(key, replicate, BLOCKS_STREAM, work, epochs * SEGMENTS);
  for (let i = 0; i < epochs * SEGMENTS; i++) work[i] = workOfUniform(work[i]!, i % SEGMENTS);
}

const workOfUniform = (u: number, segment: number): number =>
  segment === 0 ? -log(u) : gammaQuantileFromNormal(SEGMENT_BLOCKS[segment]!, tableNormal(u));

/** Fills `price` (USD by day): geometric Brownian motion without drift, the start price on day 0. */
export function fillPrices(
  price: Float64Array,
  key: Key,
  replicate: number,
  start: number,
  volAnnual: number,
  lucky: boolean,
): void {
  const variance = (volAnnual * volAnnual) / DAYS_PER_YEAR;
  const sd = Math.sqrt(variance);
  if (!lucky) {
    price.fill(start);
    return;
  }
  fillUniforms(key, replicate, PRICE_STREAM, price, price.length);
  let today = start;
  price[0] = today;
  for (let day = 1; day < price.length; day++)
    price[day] = today *= exp(tableNormal(price[day]!) * sd - variance / 2);
}
