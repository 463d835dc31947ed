import { oscillationOutcome } from './shared/frequency.ts';

/** Envelope of the oscillation a swinging load can drive on this grid, MW. */
export const oscillationErcot = oscillationOutcome('ercot', ((2 / Math.PI) * 200 * 0.25) / (2 * 0.05));
