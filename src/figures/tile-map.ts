/** Tiles in six steps of lightness: the states on their map, or nations by rank. */
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { type FigureSize, figureSize } from './figure-size.ts';
import { framed } from './frame.ts';
import { type LegendPlace, legendColumn, legendRows, mapLegend } from './map-legend.ts';
import { hundredths } from './numbers.ts';
import { STATE_COLUMNS, STATE_ROWS, STATE_TILES } from './state-tiles.ts';
import { type Step, asGroup, stepper } from './steps.ts';
import { textWidth } from './text-width.ts';
import { type PlaceShare, type TileMapData, classOf, tiledPlaces } from './tile-map-data.ts';
import { stepWords, tileMapText } from './tile-map-text.ts';

export function tileMap(data: TileMapData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const layout = tileLayout(data, context);
  const { width, height, fontSize } = layout;
  const step = stepper(draw, context);
  const tiles = tiledPlaces(data).map((place, rank) => tileMarks(draw, step, place, rank, layout));
  const plot = [draw('g', { class: SCALE }, ...tiles, ...mapLegend(draw, layout.legend, layout))];
  return asGroup(framed(draw, plot, { width, height, fontSize, text: tileMapText(data), context }), context);
}

/** The tints of a map; it shows the fleet, not an arm, and the first hue's steps are the widest apart. */
const SCALE = 'arm-A';

interface TileLayout extends FigureSize {
  readonly height: number;
  readonly kind: TileMapData['kind'];
  readonly columns: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly legend: LegendPlace;
}

const GAP = 3;

function tileLayout(data: TileMapData, context: FigureContext): TileLayout {
  const size = figureSize(context);
  const { width, fontSize, line, narrow } = size;
  const states = data.kind === 'states';
  const columns = states ? STATE_COLUMNS : Math.max(3, Math.floor(width / (fontSize * (narrow ? 5.5 : 7.2))));
  const tileWidth = states ? Math.min(Math.floor(width / columns), fontSize * 4) : width / columns;
  const tileHeight = states ? tileWidth : fontSize * 3.6;
  const rows = states ? STATE_ROWS : Math.ceil(tiledPlaces(data).length / columns);
  const mapHeight = Math.round(rows * tileHeight);
  const down = states && width - columns * tileWidth > legendColumn(fontSize);
  const x = down ? Math.round(columns * tileWidth + fontSize * 2) : 0;
  const legend = { x, y: down ? Math.round(tileHeight * 2) : mapHeight + fontSize, down };
  const height = down ? mapHeight : mapHeight + Math.round(fontSize + legendRows(width, fontSize) * line);
  return { ...size, height, kind: data.kind, columns, tileWidth, tileHeight, legend };
}

function tileMarks(
  draw: Draw,
  step: Step,
  place: PlaceShare,
  rank: number,
  layout: TileLayout,
): FigureElement {
  const { kind, columns, tileWidth, tileHeight } = layout;
  const [column, row] =
    kind === 'states' ? STATE_TILES[place.code] : [rank % columns, Math.floor(rank / columns)];
  const [x, y] = [column * tileWidth, row * tileHeight];
  const level = classOf(place.value);
  const size = { width: tileWidth - GAP, height: tileHeight - GAP };
  return step(
    stepWords(place),
    {},
    draw('rect', { class: `tile t${level}`, x: x + 0.5, y: y + 0.5, ...size }),
    ...tileTexts(draw, place, x + size.width / 2, y + size.height / 2, layout),
  );
}

function tileTexts(draw: Draw, place: PlaceShare, x: number, y: number, layout: TileLayout): FigureElement[] {
  const { kind, tileWidth, fontSize, line, narrow } = layout;
  const level = classOf(place.value);
  const text = (content: string, at: number, name: string) =>
    draw(
      'text',
      { class: `tile-t ${name} t${level}`, x, y: at + fontSize * 0.34, 'text-anchor': 'middle' },
      content,
    );
  if (level === 0 || (kind === 'states' && narrow)) return [text(place.code, y, 'code')];
  const whole = kind === 'nations' && textWidth(place.title, fontSize, true) <= tileWidth - GAP - 8;
  return [
    text(whole ? place.title : place.code, y - line * 0.48, 'code'),
    text(hundredths(place.value / 100), y + line * 0.48, 'number'),
  ];
}
