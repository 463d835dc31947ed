import { daysToRegainOutcome } from './shared/regain.ts';

/** Days from the onset until 90 % of the greatest loss is regained (weekly means); its example is censored. */
export const daysToRegain90 = daysToRegainOutcome(90);
