import { mwAtOnceOutcome } from './shared/mw-at-once.ts';

/** Load that drops within seconds on this grid, MW; its example comes to 1300. */
export const mwAtOnceErcot = mwAtOnceOutcome('ercot', 1300);
