import { mwByGrid } from './mw-by-grid.ts';

/** Load that drops within seconds on a grid, largest single event, MW. */
export const mwAtOnceOutcome = mwByGrid('mw-at-once', 'mwAtOnce', [1300, 900, 70]);
