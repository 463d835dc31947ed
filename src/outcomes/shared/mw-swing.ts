import { mwByGrid } from './mw-by-grid.ts';

/** Greatest load that planted code swings in step on a grid, MW. */
export const mwSwingOutcome = mwByGrid('mw-swing', 'mwSwing', [210, 90, 7]);
