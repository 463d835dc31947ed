import { daysToRegainOutcome } from './shared/regain.ts';

/** Days from the onset until 50 % of the greatest loss is regained (weekly means); its example is censored. */
export const daysToRegain50 = daysToRegainOutcome(50);
