/** Dates for people, UTC. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const SECONDS_PER_DAY = 86_400;

/** `14 May 2021`, from seconds since 1970. */
export function dayText(unix: number): string {
  const { day, month, year } = dateOf(unix);
  return `${day} ${MONTHS[month]!} ${year}`;
}

/** `14 May`. */
export function shortDay(unix: number): string {
  const { day, month } = dateOf(unix);
  return `${day} ${MONTHS[month]!}`;
}

/** Days of a Gregorian cycle of 400 years, and from 1 March of the year 0 to 1970. */
const CYCLE = 146_097;
const TO_1970 = 719_468;

/** Day, month from 0 and year of the Gregorian calendar. Years are counted from March, so that the leap day ends one. */
function dateOf(unix: number): { readonly day: number; readonly month: number; readonly year: number } {
  const days = Math.floor(unix / SECONDS_PER_DAY) + TO_1970;
  const cycle = Math.floor(days / CYCLE);
  const inCycle = days - cycle * CYCLE;
  const yearOfCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
      365,
  );
  const inYear = inCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = (fromMarch + 2) % 12;
  return {
    day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    month,
    year: cycle * 400 + yearOfCycle + (month < 2 ? 1 : 0),
  };
}
