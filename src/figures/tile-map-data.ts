/** Shares by place: states on their map of tiles, or nations by rank. */
import type { FigureMeta } from './meta.ts';
import { STATE_TILES } from './state-tiles.ts';

export interface TileMapData {
  readonly kind: 'states' | 'nations';
  /** "US hash rate". */
  readonly whole: string;
  readonly places: readonly PlaceShare[];
  readonly meta: FigureMeta;
}

export interface PlaceShare {
  /** `TX`, `US`. */
  readonly code: string;
  readonly title: string;
  /** Percent of the whole. */
  readonly value: number;
  /** What stands there: its grid, its operators; said when the place is stepped to. */
  readonly detail?: string;
}

/** Upper ends of the classes but the last, in percent; below all of them lies "none known". */
export const CLASS_ENDS = [1, 3, 8, 20] as const;

/** 0 for nothing known, then 1 to 5 from light to dark. */
export function classOf(value: number): number {
  if (!(value > 0)) return 0;
  return 1 + CLASS_ENDS.filter((end) => value >= end).length;
}

/** What is known to stand nowhere in particular. */
const SOMEWHERE = 'ZZ';

const hasTile = (kind: TileMapData['kind'], code: string): boolean =>
  kind === 'nations' ? code !== SOMEWHERE : code in STATE_TILES;

/** Places with a tile, largest first; for states the rest of them too, with nothing. */
export function tiledPlaces({ kind, places }: TileMapData): PlaceShare[] {
  const known = places.filter(({ code }) => hasTile(kind, code));
  const missing =
    kind === 'nations'
      ? []
      : Object.keys(STATE_TILES).filter((code) => !known.some((place) => place.code === code));
  const empty = missing.map((code) => ({ code, title: code, value: 0 }));
  return [...known.toSorted((a, b) => b.value - a.value), ...empty];
}

/** What stands somewhere without a tile, or outside the places `drawn`, in percent. */
export function elsewhere({ kind, places }: TileMapData, drawn?: ReadonlySet<string>): number {
  const shown = (code: string) => hasTile(kind, code) && (drawn === undefined || drawn.has(code));
  return places.reduce((sum, { code, value }) => sum + (shown(code) ? 0 : value), 0);
}

/** Fewest places that together hold over half; undefined when those known do not. */
export function fewestOverHalf(data: TileMapData): number | undefined {
  let held = 0;
  const place = tiledPlaces(data).findIndex(({ value }) => (held += value) > 50);
  return place < 0 ? undefined : place + 1;
}
