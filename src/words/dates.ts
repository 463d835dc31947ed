/** Dates for people, UTC. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `14 May 2021`, from seconds since 1970. */
export function dayText(unix: number): string {
  const date = new Date(unix * 1000);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
}

/** `14 May`. */
export function shortDay(unix: number): string {
  const date = new Date(unix * 1000);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!}`;
}
