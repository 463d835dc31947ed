import { rocofOutcome } from './shared/frequency.ts';

/** First rate of change of frequency on this grid, Hz/s. */
export const rocofErcot = rocofOutcome('ercot');
