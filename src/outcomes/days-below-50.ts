import { daysBelowOutcome } from './shared/below.ts';

/** Days with the weekly mean under 50 % of the quiet twin; its example comes to 0. */
export const daysBelow50 = daysBelowOutcome(50, 0);
