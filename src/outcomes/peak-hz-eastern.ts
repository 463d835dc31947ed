import { peakHzOutcome } from './shared/frequency.ts';

/** Greatest rise of frequency on this grid, Hz. */
export const peakHzEastern = peakHzOutcome('eastern', 1300 / 26000);
