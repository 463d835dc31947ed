import { mwAtOnceOutcome } from './shared/mw-at-once.ts';

/** Load that drops within seconds on this grid, MW; its example comes to 70. */
export const mwAtOnceWestern = mwAtOnceOutcome('western', 70);
