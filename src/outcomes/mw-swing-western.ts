import { mwSwingOutcome } from './shared/mw-swing.ts';

/** Greatest load that planted code swings in step on this grid, MW. */
export const mwSwingWestern = mwSwingOutcome('western', 7);
