import { expect, it } from 'vitest';
import { dayText, shortDay } from '../../../src/words/dates.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

it('names every day from 1970 to 2100 as the calendar does', () => {
  for (let day = 0; day < 47_847; day++) {
    const unix = day * 86_400 + (day % 86_400);
    const date = new Date(unix * 1000);
    const short = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
    if (dayText(unix) !== `${short} ${date.getUTCFullYear()}` || shortDay(unix) !== short)
      expect([day, dayText(unix), shortDay(unix)]).toEqual([day, `${short} ${date.getUTCFullYear()}`, short]);
  }
  expect(dayText(1_620_896_338)).toBe('13 May 2021');
});
