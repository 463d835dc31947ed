/** A map of shapes in six steps of lightness: the states, or the nations. Where it would be too small, tiles. */
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { NARROW_WIDTH } from './fan-layout.ts';
import type { FigureText } from './frame.ts';
import { framed } from './frame.ts';
import { mapLegend } from './map-legend.ts';
import { NATION_CODES } from './nation-numbers.ts';
import { hundredths } from './numbers.ts';
import { holds } from './outline.ts';
import { type PlacedShape, type ShapeMapLayout, shapeMapLayout } from './shape-map-layout.ts';
import type { Shapes } from './shapes-file.ts';
import { STATE_CODES } from './state-numbers.ts';
import { asGroup, stepper } from './steps.ts';
import { textWidth } from './text-width.ts';
import { tileMap } from './tile-map.ts';
import { type TileMapData, classOf } from './tile-map-data.ts';
import { stepWords, tileMapText } from './tile-map-text.ts';

/** `atlas`: outlines of the data's kind. Keys step through the places of which a share is known, largest first. */
export function shapeMap(data: TileMapData, atlas: Shapes, context: FigureContext): FigureElement {
  if (context.width < NARROW_WIDTH) return tileMap(data, context);
  const draw = drawer(context.document);
  const layout = shapeMapLayout(data, atlas, context);
  const { width, height, fontSize, shapes } = layout;
  const step = stepper(draw, context);
  const known = shapes.filter(({ place }) => place.value > 0);
  const others = shapes.filter(({ place }) => !(place.value > 0));
  const map = [
    draw('g', { class: 'others' }, ...others.map((shape) => outline(draw, shape))),
    draw('path', { class: 'borders', d: layout.borders }),
    ...known.map((shape) =>
      step(stepWords(shape.place), {}, outline(draw, shape), ...labels(draw, shape, layout)),
    ),
  ];
  const plot = [draw('g', { class: SCALE }, ...map, ...mapLegend(draw, layout.legend, layout, NONE))];
  return asGroup(framed(draw, plot, { width, height, fontSize, text: shapeMapText(data), context }), context);
}

/** As in the map of tiles. */
const SCALE = 'arm-A';
/** A place of which nothing is known. */
const NONE = 'shape none';

/** The words of the tiles, with what has no shape told as standing elsewhere. */
export function shapeMapText(data: TileMapData): FigureText {
  const codes = data.kind === 'states' ? STATE_CODES : NATION_CODES;
  return tileMapText(data, new Set(codes.values()));
}

function outline(draw: Draw, { place, path }: PlacedShape): FigureElement {
  const level = classOf(place.value);
  return draw('path', { class: level === 0 ? NONE : `shape tile t${level}`, d: path });
}

/** Name and number where they fit inside, else the number, else nothing: the table has them all. */
function labels(draw: Draw, { place, rings, centre }: PlacedShape, layout: ShapeMapLayout): FigureElement[] {
  const { fontSize, line } = layout;
  const [x, y] = centre;
  const number = hundredths(place.value / 100);
  const fits = (texts: readonly string[]) => {
    const half = Math.max(...texts.map((text) => textWidth(text, fontSize, true))) / 2 + 1;
    const tall = (texts.length * line) / 2 - fontSize * 0.15;
    return holds(rings, x - half, y - tall, x + half, y + tall);
  };
  const texts = [[place.title, number], [place.code, number], [number]].find(fits) ?? [];
  const level = classOf(place.value);
  return texts.map((text, i) => {
    const name = i < texts.length - 1 ? 'code' : 'number';
    const base = y + (i - (texts.length - 1) / 2) * line + fontSize * 0.34;
    return draw('text', { class: `tile-t ${name} t${level}`, x, y: base, 'text-anchor': 'middle' }, text);
  });
}
