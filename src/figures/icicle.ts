/** The icicle: events at the left, their causes beside them, then whom each falls on; every field as high as its part. */
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { figureSize, type FigureSize } from './figure-size.ts';
import { fitLines } from './fit-text.ts';
import { framed } from './frame.ts';
import { icicleTree, lostIn, type IcicleData, type IcicleNode } from './icicle-data.ts';
import { icicleText, moreNames } from './icicle-text.ts';
import { percent, withUnit } from './numbers.ts';
import { say } from '../words/words.ts';
import { asGroup, stepper, type Step } from './steps.ts';
import { textWidth } from './text-width.ts';

const LEVELS = 3;
const GAP = 2;
const PADDING = 6;

interface Place {
  readonly draw: Draw;
  readonly step: Step;
  readonly size: FigureSize;
  readonly column: number;
  /** Pixels for each unit. */
  readonly scale: number;
  readonly total: number;
  readonly unit: string;
}

export function icicle(data: IcicleData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const size = figureSize(context);
  const { width, fontSize, narrow } = size;
  const total = lostIn(data);
  const height = Math.round(fontSize * (narrow ? 30 : 26));
  const place: Place = {
    draw,
    step: stepper(draw, context),
    size,
    column: (width - (LEVELS - 1) * GAP) / LEVELS,
    scale: total > 0 ? height / total : 0,
    total,
    unit: data.unit,
  };
  const fields = fieldsOf(place, icicleTree(data, moreNames), 0, 0, []);
  const group = draw('g', { class: `arm-${data.hue}` }, ...fields);
  return asGroup(
    framed(draw, [group], { width, height, fontSize, text: icicleText(data), context }),
    context,
  );
}

/** The fields of a level and all to their right, from the top down. */
function fieldsOf(
  place: Place,
  nodes: readonly IcicleNode[],
  level: number,
  top: number,
  above: readonly string[],
): FigureElement[] {
  let y = top;
  return nodes.flatMap((node) => {
    const own = field(place, node, level, y, above);
    const inner = fieldsOf(place, node.children, level + 1, y, [...above, node.title]);
    y += node.mean * place.scale;
    return [own, ...inner];
  });
}

function field(
  { draw, step, size, column, scale, total, unit }: Place,
  { title, mean }: IcicleNode,
  level: number,
  y: number,
  above: readonly string[],
): FigureElement {
  const height = Math.max(0.5, mean * scale - 1);
  const x = level * (column + GAP);
  const name = [...above, title].join(', ');
  const spoken = say('figure.icicle.field', {
    name,
    ehs: withUnit(mean, unit),
    share: percent(mean / total),
  });
  const tone = LEVELS - level;
  return step(
    spoken,
    {},
    draw('rect', { class: `tile t${tone}`, x, y, width: column, height }),
    ...label(draw, size, title, percent(mean / total), { x, y, width: column, height, tone }),
  );
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: number;
}

/** Name and share, as much of it as the field holds. */
function label(
  draw: Draw,
  { fontSize, line }: FigureSize,
  title: string,
  share: string,
  room: Room,
): FigureElement[] {
  const most = Math.floor((room.height - 4) / line);
  if (most < 1) return [];
  const width = room.width - 2 * PADDING;
  const names = fitLines(title, width, fontSize, Math.max(1, Math.min(3, most - 1)), true);
  const beside = names.length === 1 && textWidth(`${names[0]} ${share}`, fontSize, true) <= width;
  const texts = most > names.length || beside ? [...names, share] : names;
  const paint = `tile-t t${room.tone}`;
  return texts.map((text, i) => {
    const isBeside = beside && i === 1;
    return draw(
      'text',
      {
        class: i < names.length ? `${paint} code` : paint,
        x: isBeside ? room.x + room.width - PADDING : room.x + PADDING,
        y: room.y + 3 + fontSize * 0.9 + (isBeside ? 0 : i * line),
        'text-anchor': isBeside ? 'end' : undefined,
      },
      text,
    );
  });
}
