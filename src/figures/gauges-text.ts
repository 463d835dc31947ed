/** What the grid gauges say: whether a grid is asked to absorb more at once than its published limit. */
import { oneIn } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { type ShareOfFutures, shareOfFutures } from '../summary/exceedance.ts';
import { futuresOf } from './counts.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import type { GaugesData, GridGauge } from './gauges-data.ts';
import { metaNotes } from './meta.ts';
import { withUnit } from './numbers.ts';
import { spokenSpread, spreadTable } from './spread-table.ts';

export function gaugesText(data: GaugesData): FigureText {
  const limited = withLimit(data);
  const tightest = limited.toSorted((a, b) => share(b) - share(a))[0];
  return {
    title: tightest ? limitTitle(tightest, data) : openTitle(data),
    about: say(`figure.gauges.about.${data.what}`, { unit: data.unit }),
    narration: data.grids.map((grid) => `${spokenGauge(grid, data)}.`).join(' '),
    notes: metaNotes([...(tightest ? limitNotes(tightest, data) : []), ...boundNote(data)], data.meta),
  };
}

type Limited = GridGauge & { readonly limit: NonNullable<GridGauge['limit']> };

const withLimit = ({ grids }: GaugesData): Limited[] =>
  grids.filter((grid): grid is Limited => grid.limit !== undefined);

const share = ({ limit }: Limited): number => limit.hits / limit.of;

function limitTitle(grid: Limited, { unit, what }: GaugesData): string {
  const { hits, of, value } = grid.limit;
  const found = hits === 0 ? 'none' : 'some';
  const key =
    what === 'peak' ? (`figure.gauges.peak.${found}` as const) : (`figure.gauges.limit.${found}` as const);
  return say(key, { futures: futuresOf(hits, of), grid: grid.title, limit: withUnit(value, unit) });
}

function openTitle({ grids, unit, what }: GaugesData): string {
  const largest = grids.toSorted((a, b) => b.spread.middle - a.spread.middle)[0];
  const value = withUnit(largest.spread.middle, unit);
  return say(`figure.gauges.title.${what}`, { grid: largest.title, value });
}

/** How far the middle future stays below the limit, and how seldom none passes it. */
function limitNotes({ limit, spread }: Limited, { unit }: GaugesData): string[] {
  const room = limit.value - spread.middle;
  const margin = room > 0 ? [say('figure.gauges.margin', { margin: withUnit(room, unit) })] : [];
  if (limit.hits > 0) return margin;
  const { high }: ShareOfFutures = shareOfFutures(0, limit.of);
  return [...margin, say('figure.never', { limit: oneIn(high) })];
}

/** Closed forms on anchors that nobody has confirmed say so. */
const boundNote = ({ what }: GaugesData): string[] =>
  what === 'drop' || what === 'swing' ? [] : [say('figure.gauges.bound')];

/** "ERCOT: middle 980 MW, 80 of 100 futures 500 to 1,600 MW; limit 2,600 MW, passed in 7 of 100 futures". */
export function spokenGauge({ title, spread, limit }: GridGauge, { unit }: GaugesData): string {
  const spoken = spokenSpread(title, spread, unit);
  if (!limit) return spoken;
  const futures = futuresOf(limit.hits, limit.of);
  return `${spoken}; ${say('figure.gauges.limit.spoken', { limit: withUnit(limit.value, unit), futures })}`;
}

export function gaugesTable(data: GaugesData): FigureTable {
  const rows = data.grids.map(({ title, spread, limit }) => ({
    title,
    spread,
    more: limit
      ? [withUnit(limit.value, ''), futuresOf(limit.hits, limit.of)]
      : [say('figure.gauges.no-limit'), ''],
  }));
  return spreadTable(
    say(`figure.gauges.about.${data.what}`, { unit: data.unit }),
    say('figure.gauges.column.grid'),
    rows,
    [say('figure.gauges.column.limit'), say('figure.gauges.column.beyond')],
  );
}
