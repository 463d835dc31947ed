/** A table as a picture: worlds down, arms across, the best arm of each world by weight, tint and underline. */
import { say } from '../words/words.ts';
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { type FigureSize, figureSize } from './figure-size.ts';
import { fitLines } from './fit-text.ts';
import { framed } from './frame.ts';
import type { RegretArm, RegretData } from './regret-data.ts';
import { type RegretRow, regretText, rowsOf, spokenRow } from './regret-text.ts';
import { armShapePath } from './shapes.ts';
import { asGroup, stepper } from './steps.ts';
import { textWidth } from './text-width.ts';

export function regret(data: RegretData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const layout = regretLayout(data, context);
  const { width, height, fontSize, rows } = layout;
  const step = stepper(draw, context);
  const plot = [
    head(draw, data, layout),
    ...rows.map((placed) => step(spokenRow(placed.row), {}, ...rowMarks(draw, placed, layout))),
  ];
  return asGroup(framed(draw, plot, { width, height, fontSize, text: regretText(data), context }), context);
}

interface PlacedRow {
  readonly row: RegretRow;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

interface Layout extends FigureSize {
  readonly height: number;
  /** Right ends of the arms' columns, where their numbers end. */
  readonly ends: readonly number[];
  readonly column: number;
  readonly headHeight: number;
  readonly rows: readonly PlacedRow[];
}

const PAD = 10;

function regretLayout(data: RegretData, context: FigureContext): Layout {
  const size = figureSize(context);
  const { width, fontSize, line } = size;
  const rows = rowsOf(data);
  const widest = Math.max(
    ...rows.flatMap(({ cells }) => cells.map(({ value }) => textWidth(value, fontSize, true))),
    fontSize * 2,
  );
  const roomy = Math.max(widest + 2 * PAD, Math.min(width * 0.13, fontSize * 8));
  const column = Math.min(roomy, (width * 0.72) / data.arms.length);
  const ends = data.arms.map((_, i) => width - (data.arms.length - 1 - i) * column - PAD / 2);
  const titleRoom = width - data.arms.length * column - PAD;
  const headHeight = Math.round(line * 1.6);
  let top = headHeight;
  const placed = rows.map((row) => {
    const lines = fitLines(row.title, titleRoom, fontSize, 3, row.worst);
    const bottom = Math.round(top + lines.length * line + fontSize * 0.8);
    const place = { row, lines, top, bottom };
    top = bottom;
    return place;
  });
  return { ...size, height: top + 2, ends, column, headHeight, rows: placed };
}

function head(draw: Draw, { arms }: RegretData, layout: Layout): FigureElement {
  const { fontSize, ends, headHeight, width } = layout;
  const y = headHeight - fontSize * 0.6;
  const names = arms.flatMap((arm, i) => [
    ...shape(
      draw,
      arm,
      ends[i] - textWidth(arm.letter, fontSize, true) - fontSize * 0.8,
      y - fontSize * 0.34,
    ),
    draw('text', { class: 'row-title strong', x: ends[i], y, 'text-anchor': 'end' }, arm.letter),
  ]);
  const rule = draw('line', { class: 'event', x1: 0, x2: width, y1: headHeight - 1, y2: headHeight - 1 });
  return draw(
    'g',
    { class: 'head' },
    draw('text', { class: 'row-title strong', x: 0, y }, say('figure.regret.column.world')),
    ...names,
    rule,
  );
}

function shape(draw: Draw, { hue }: RegretArm, x: number, y: number): FigureElement[] {
  if (!hue) return [];
  return [
    draw('g', { class: `arm-${hue}` }, draw('path', { class: 'point', d: armShapePath(hue, x, y, 4.5) })),
  ];
}

function rowMarks(draw: Draw, { row, lines, top, bottom }: PlacedRow, layout: Layout): FigureElement[] {
  const { fontSize, line, ends, column, width } = layout;
  const strong = row.worst ? ' strong' : '';
  const base = top + fontSize * 1.25;
  const cells = row.cells.flatMap(({ value, best }, i) => {
    const right = ends[i] + PAD / 2;
    const name = best ? 'row-title strong' : `row-title${strong}`;
    const tint = draw('rect', {
      class: 'zone',
      x: right - column,
      y: top + 1,
      width: column,
      height: bottom - top - 2,
    });
    const under = draw('line', {
      class: 'best',
      x1: right - column,
      x2: right,
      y1: bottom - 1,
      y2: bottom - 1,
    });
    return [
      ...(best ? [tint] : []),
      draw('text', { class: name, x: ends[i], y: base, 'text-anchor': 'end' }, value),
      ...(best ? [under] : []),
    ];
  });
  return [
    draw('line', { class: 'grid', x1: 0, x2: width, y1: bottom, y2: bottom }),
    ...lines.map((text, i) => draw('text', { class: `row-title${strong}`, x: 0, y: base + i * line }, text)),
    ...cells,
  ];
}
