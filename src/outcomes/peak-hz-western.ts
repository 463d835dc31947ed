import { peakHzOutcome } from './shared/frequency.ts';

/** Greatest rise of frequency on this grid, Hz. */
export const peakHzWestern = peakHzOutcome('western', 1300 / 15000);
