import { PILOT } from '../summary/tracks.ts';
import type { Stretch } from './job.ts';

/** Most replicates in a chunk: one takes some tens of milliseconds, so that a run can be stopped at once. */
export const MOST_IN_CHUNK = 64;

/** Replicates from `start` up to `end` in pieces of at most `size`. */
export function stretches(start: number, end: number, size: number): Stretch[] {
  const count = Math.ceil(Math.max(0, end - start) / size);
  return Array.from({ length: count }, (_, i) => ({
    start: start + i * size,
    count: Math.min(size, end - start - i * size),
  }));
}

/** Ends of the stages of a run: the pilot, then doublings, then the whole. */
export function stageEnds(replicates: number): number[] {
  const ends = [];
  for (let end: number = PILOT; end < replicates; end *= 2) ends.push(end);
  return [...ends, replicates];
}
