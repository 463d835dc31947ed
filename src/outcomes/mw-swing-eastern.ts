import { mwSwingOutcome } from './shared/mw-swing.ts';

/** Greatest load that planted code swings in step on this grid, MW. */
export const mwSwingEastern = mwSwingOutcome('eastern', 90);
