import { daysBelowOutcome } from './shared/below.ts';

/** Days with the weekly mean under 90 % of the quiet twin; its example comes to 9. */
export const daysBelow90 = daysBelowOutcome(90, 9);
