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
    about: say('figure.gauges.about', { unit: data.unit }),
    narration: data.grids.map((grid) => `${spokenGauge(grid, data)}.`).join(' '),
    notes: metaNotes(tightest ? neverNote(tightest) : [], data.meta),
  };
}

type Limited = GridGauge & { readonly limit: NonNullable<GridGauge['limit']> };

const withLimit = ({ grids }: GaugesData): Limited[] =>
  grids.filter((grid): grid is Limited => grid.limit !== undefined);

const share = ({ limit }: Limited): number => limit.hits / limit.of;

function limitTitle(grid: Limited, { unit }: GaugesData): string {
  const { hits, of, value } = grid.limit;
  const key = hits === 0 ? 'figure.gauges.title.none' : 'figure.gauges.title';
  return say(key, { futures: futuresOf(hits, of), grid: grid.title, limit: withUnit(value, unit) });
}

function openTitle({ grids, unit }: GaugesData): string {
  const largest = grids.toSorted((a, b) => b.spread.middle - a.spread.middle)[0];
  const value = withUnit(largest.spread.middle, unit);
  return say('figure.gauges.title.open', { grid: largest.title, value });
}

function neverNote({ limit }: Limited): string[] {
  if (limit.hits > 0) return [];
  const { high }: ShareOfFutures = shareOfFutures(0, limit.of);
  return [say('figure.never', { limit: oneIn(high) })];
}

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
    say('figure.gauges.table', { unit: data.unit }),
    say('figure.gauges.column.grid'),
    rows,
    [say('figure.gauges.column.limit'), say('figure.gauges.column.beyond')],
  );
}
