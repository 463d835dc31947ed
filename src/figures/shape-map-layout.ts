/** Where places stand on a map of shapes. */
import { type GeoPath, geoEqualEarth, geoIdentity, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { FigureContext } from './document.ts';
import { type FigureSize, figureSize } from './figure-size.ts';
import { type LegendPlace, legendColumn, legendRows } from './map-legend.ts';
import { NATION_CODES } from './nation-numbers.ts';
import { type Ring, centreOf, closedPath, openPath, ringsOf } from './outline.ts';
import type { Shapes } from './shapes-file.ts';
import { STATE_CODES } from './state-numbers.ts';
import { type PlaceShare, type TileMapData, tiledPlaces } from './tile-map-data.ts';

export interface PlacedShape {
  readonly place: PlaceShare;
  readonly path: string;
  readonly rings: readonly Ring[];
  readonly centre: readonly [number, number];
}

export interface ShapeMapLayout extends FigureSize {
  readonly height: number;
  /** Largest share first; those of which nothing is known last. */
  readonly shapes: readonly PlacedShape[];
  /** Lines between places. */
  readonly borders: string;
  readonly legend: LegendPlace;
}

/** Height over width of the drawn part. */
const ASPECT = { states: 0.62, nations: 0.5 } as const;
/** Few people and no miners, and a fifth of the map's height. */
const LEFT_OUT = 'AQ';

export function shapeMapLayout(data: TileMapData, atlas: Shapes, context: FigureContext): ShapeMapLayout {
  const size = figureSize(context);
  const { width, fontSize, line } = size;
  const column = legendColumn(fontSize) + fontSize * 2;
  const down = data.kind === 'states' && width - column > fontSize * 40;
  const mapWidth = Math.round(down ? width - column : width);
  const mapHeight = Math.round(mapWidth * ASPECT[data.kind]);
  const legend = down
    ? { x: mapWidth + fontSize * 2, y: Math.round(mapHeight * 0.3), down }
    : { x: 0, y: mapHeight + fontSize, down };
  const height = down ? mapHeight : mapHeight + Math.round(fontSize + legendRows(width, fontSize) * line);
  return { ...size, height, legend, ...outlines(data, atlas, mapWidth, mapHeight) };
}

function outlines(data: TileMapData, { topology, object }: Shapes, width: number, height: number) {
  const collection = topology.objects[object];
  const outlined = collection as Parameters<typeof mesh>[1];
  const numbers = data.kind === 'states' ? STATE_CODES : NATION_CODES;
  const codeOf = (id: string | number | undefined) => numbers.get(String(id)) ?? '';
  const { features } = feature(topology, collection);
  const shown = features.filter(({ id }) => codeOf(id) !== LEFT_OUT);
  const path = pathFor(data, { type: 'FeatureCollection', features: shown }, width, height);
  const known = new Map(tiledPlaces(data).map((place) => [place.code, place]));
  const shapes = shown.map((one): PlacedShape => {
    const code = codeOf(one.id);
    const title = one.properties?.name ?? code;
    const rings = ringsOf(path(one) ?? '');
    const place = known.get(code);
    const told = place && place.value > 0 ? place : { code, title, value: 0 };
    return { place: told, path: closedPath(rings), rings, centre: centreOf(rings) ?? [0, 0] };
  });
  const lines = mesh(topology, outlined, (a, b) => a !== b);
  return {
    shapes: shapes.toSorted((a, b) => b.place.value - a.place.value),
    borders: openPath(ringsOf(path(lines) ?? '')),
  };
}

/** The states come projected; the nations in degrees. */
function pathFor(
  { kind }: TileMapData,
  whole: Parameters<ReturnType<typeof geoEqualEarth>['fitSize']>[1],
  width: number,
  height: number,
): GeoPath {
  const room: [number, number] = [width, height];
  const path =
    kind === 'states'
      ? geoPath(geoIdentity().fitSize(room, whole))
      : geoPath(geoEqualEarth().fitSize(room, whole));
  return path.digits(1);
}
