import { peakHzOutcome } from './shared/frequency.ts';

/** Greatest rise of frequency on this grid, Hz. */
export const peakHzErcot = peakHzOutcome('ercot', 1300 / 7000);
