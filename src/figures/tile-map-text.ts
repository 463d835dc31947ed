/** What the tiles say: who holds most, and how few hold over half. */
import { say } from '../words/words.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { percent } from './numbers.ts';
import {
  CLASS_ENDS,
  type PlaceShare,
  type TileMapData,
  elsewhere,
  fewestOverHalf,
  tiledPlaces,
} from './tile-map-data.ts';

/** `drawn`: the places that have a shape, where it is a map of shapes. */
export function tileMapText(data: TileMapData, drawn?: ReadonlySet<string>): FigureText {
  const { whole, kind } = data;
  const rest = elsewhere(data, drawn);
  const notes = rest > 0 ? [say('figure.tile-map.elsewhere', { share: percent(rest / 100) })] : [];
  return {
    title: title(data),
    about: say(`figure.tile-map.about.${drawn && kind === 'nations' ? 'map' : kind}`, { whole }),
    narration: narration(data),
    notes: metaNotes(notes, data.meta),
  };
}

function title(data: TileMapData): string {
  const [first] = tiledPlaces(data);
  if (!first || first.value <= 0) return say('figure.tile-map.title.none');
  const values = { place: first.title, share: percent(first.value / 100), whole: data.whole };
  const fewest = fewestOverHalf(data);
  if (fewest === undefined) return say('figure.tile-map.title', values);
  if (fewest === 1) return say('figure.tile-map.title.half', values);
  return say(`figure.tile-map.title.${data.kind}`, { ...values, fewest });
}

function narration(data: TileMapData): string {
  const largest = tiledPlaces(data)
    .filter(({ value }) => value > 0)
    .slice(0, 8);
  return say('figure.tile-map.narration', { whole: data.whole, places: largest.map(placeWords).join(', ') });
}

/** "Texas 38 %". */
export function placeWords({ title, value }: PlaceShare): string {
  if (value <= 0) return say('figure.tile-map.unknown', { place: title });
  return say('figure.tile-map.place', { place: title, share: percent(value / 100) });
}

/** Names of the classes, from nothing known on. */
export function classNames(): string[] {
  const last = CLASS_ENDS.length - 1;
  return [
    say('figure.tile-map.class.none'),
    say('figure.tile-map.class.under', { end: CLASS_ENDS[0] }),
    ...CLASS_ENDS.slice(1).map((end, i) => say('figure.range', { low: CLASS_ENDS[i], high: end })),
    say('figure.tile-map.class.over', { end: CLASS_ENDS[last] }),
  ];
}

/** "Texas 38 %: ERCOT; Riot, MARA", for a place that is stepped to. */
export function stepWords(place: PlaceShare): string {
  const words = placeWords(place);
  if (place.detail === undefined || place.detail === '') return words;
  return say('figure.tile-map.detail', { place: words, detail: place.detail });
}

export function tileMapTable(data: TileMapData): FigureTable {
  return {
    caption: say('figure.tile-map.table', { whole: data.whole }),
    columns: [say(`figure.tile-map.column.${data.kind}`), say('figure.tile-map.column.share')],
    rows: tiledPlaces(data)
      .filter(({ value }) => value > 0)
      .map(({ title, value }) => [title, percent(value / 100)]),
  };
}
