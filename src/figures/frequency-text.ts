/** What the picture of a grid's frequency says. */
import { oneIn, shortNumber, wholeNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { shareOfFutures } from '../summary/exceedance.ts';
import { futuresOf } from './counts.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import type { FrequencyData } from './frequency-data.ts';
import { metaNotes } from './meta.ts';
import { withUnit } from './numbers.ts';

/** Two decimals: the third is no one's to know. */
export const hertz = (value: number): string => `${value.toFixed(2)}\u00a0Hz`;

export function frequencyText(data: FrequencyData): FigureText {
  const { grid, peak, rate, arm } = data;
  return {
    title: say('figure.frequency.title', {
      grid,
      middle: hertz(peak.middle),
      high: hertz(peak.high[95]),
    }),
    about: say('figure.frequency.about', { grid }),
    narration: say('figure.frequency.narration', {
      arm,
      points: told(data)
        .map((i) => say('figure.frequency.narration.at', pointOf(data, i)))
        .join(', '),
      low: hertz(peak.low[80]),
      high: hertz(peak.high[80]),
    }),
    notes: metaNotes(
      [...ceilingNote(data), rateNote(rate), say('figure.gauges.bound'), ...firstNote(data)],
      data.meta,
    ),
  };
}

/** What is left of the room below the ceiling, and how often none is. */
function ceilingNote({ ceiling, peak }: FrequencyData): string[] {
  if (!ceiling) return [];
  const { hz, hits, of } = ceiling;
  const room = hz - peak.middle;
  const margin =
    room > 0 ? [say('figure.frequency.margin', { margin: hertz(room), ceiling: hertz(hz) })] : [];
  const passed =
    hits > 0
      ? say('figure.frequency.passed', { futures: futuresOf(hits, of), ceiling: hertz(hz) })
      : say('figure.frequency.not-passed', { futures: futuresOf(0, of), ceiling: hertz(hz) });
  const never = hits > 0 ? [] : [say('figure.never', { limit: oneIn(shareOfFutures(0, of).high) })];
  return [...margin, passed, ...never];
}

const firstNote = ({ first }: FrequencyData): string[] =>
  first === undefined ? [] : [say('figure.frequency.first', { futures: wholeNumber(first) })];

const rateOf = (value: number): string => `${shortNumber(value, 2)}\u00a0Hz/s`;

const rateNote = (rate: FrequencyData['rate']): string =>
  say('figure.frequency.rate', {
    middle: rateOf(rate.middle),
    high: rateOf(rate.high[95]),
  });

/** Seconds that are told and tabulated. */
const TOLD = [0, 1, 2, 4, 8, 12, 20];
const told = ({ seconds }: FrequencyData): number[] =>
  TOLD.map((t) => seconds.reduce((best, s, i) => (near(s, t) < near(seconds[best], t) ? i : best), 0));
const near = (a: number, b: number): number => Math.abs(a - b);

const pointOf = ({ hz, seconds }: FrequencyData, i: number) => ({
  seconds: withUnit(seconds[i], 's'),
  hz: hertz(hz.middle[i]),
});

export function frequencyTable(data: FrequencyData): FigureTable {
  const { hz, seconds, grid } = data;
  return {
    caption: say('figure.frequency.about', { grid }),
    columns: [
      say('figure.frequency.column.seconds'),
      say('figure.frequency.column.low'),
      say('figure.frequency.column.middle'),
      say('figure.frequency.column.high'),
    ],
    rows: told(data).map((i) => [
      withUnit(seconds[i], 's'),
      hertz(hz.low[95][i]),
      hertz(hz.middle[i]),
      hertz(hz.high[95][i]),
    ]),
  };
}
