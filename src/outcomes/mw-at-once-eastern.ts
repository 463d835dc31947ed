import { mwAtOnceOutcome } from './shared/mw-at-once.ts';

/** Load that drops within seconds on this grid, MW; its example comes to 900. */
export const mwAtOnceEastern = mwAtOnceOutcome('eastern', 900);
