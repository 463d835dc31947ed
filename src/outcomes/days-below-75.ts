import { daysBelowOutcome } from './shared/below.ts';

/** Days with the weekly mean under 75 % of the quiet twin; its example comes to 7. */
export const daysBelow75 = daysBelowOutcome(75, 7);
