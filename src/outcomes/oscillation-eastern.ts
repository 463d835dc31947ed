import { oscillationOutcome } from './shared/frequency.ts';

/** Envelope of the oscillation a swinging load can drive on this grid, MW. */
export const oscillationEastern = oscillationOutcome('eastern', ((2 / Math.PI) * 100 * 0.25) / (2 * 0.05));
