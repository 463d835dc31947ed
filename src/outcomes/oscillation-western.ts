import { oscillationOutcome } from './shared/frequency.ts';

/** Envelope of the oscillation a swinging load can drive on this grid, MW. */
export const oscillationWestern = oscillationOutcome('western', ((2 / Math.PI) * 50 * 0.25) / (2 * 0.05));
