/** Bullet bars: a row each, bands of futures with the middle as a bar, and a published limit as a tick of ink. */
import { type BulletChart, type BulletLayout, type PlacedRow, bulletLayout } from './bullet-layout.ts';
import { type Draw, type FigureContext, type FigureElement, coordinate } from './document.ts';
import { BANDS } from './fan-data.ts';
import { type Step, stepper } from './steps.ts';
import { textWidth } from './text-width.ts';

export interface Bullets {
  readonly marks: readonly FigureElement[];
  readonly height: number;
}

export function bullets(draw: Draw, chart: BulletChart, context: FigureContext): Bullets {
  const layout = bulletLayout(chart, context);
  const step = stepper(draw, context);
  return {
    marks: [axis(draw, chart, layout), ...layout.rows.map((row) => rowMarks(draw, step, chart, row, layout))],
    height: layout.height,
  };
}

/** Ticks on top, where the eye starts, and a line at zero. */
function axis(draw: Draw, { unit, format }: BulletChart, layout: BulletLayout): FigureElement {
  const { x, ticks, axisY, height, fontSize, width } = layout;
  const bottom = height - fontSize * 0.4;
  const marks = ticks.flatMap((tick) => {
    const text = format(tick);
    const half = textWidth(text, fontSize) / 2;
    const at = Math.max(half, Math.min(width - half, x(tick)));
    return [
      draw('line', {
        class: tick === 0 ? 'axis' : 'grid',
        x1: x(tick),
        x2: x(tick),
        y1: axisY + 5,
        y2: bottom,
      }),
      draw('text', { class: 'tick', x: at, y: axisY, 'text-anchor': 'middle' }, text),
    ];
  });
  const name = unit === '' ? [] : [draw('text', { class: 'unit', x: 0, y: fontSize * 1.1 }, unit)];
  return draw('g', { class: 'foot' }, ...name, ...marks);
}

function rowMarks(
  draw: Draw,
  step: Step,
  chart: BulletChart,
  placed: PlacedRow,
  layout: BulletLayout,
): FigureElement {
  const { row } = placed;
  return step(
    row.spoken,
    { class: `arm-${row.hue}` },
    ...title(draw, chart, placed, layout),
    ...bar(draw, placed, layout),
    ...limitTick(draw, placed, layout),
    ...(chart.dense ? [endLabel(draw, placed, layout)] : underLabels(draw, placed, layout)),
  );
}

function title(
  draw: Draw,
  { dense }: BulletChart,
  { row, titleLines, titleY }: PlacedRow,
  layout: BulletLayout,
) {
  const { line, narrow, fontSize } = layout;
  const name = dense ? 'row-title halo' : 'row-title halo strong';
  const texts = titleLines.map((text, i) => draw('text', { class: name, x: 0, y: titleY + i * line }, text));
  if (row.detail === undefined) return texts;
  const x = narrow ? textWidth(titleLines[0], fontSize, true) + 8 : 0;
  const y = narrow ? titleY : titleY + titleLines.length * line;
  return [...texts, draw('text', { class: 'tick halo', x, y }, row.detail)];
}

function bar(draw: Draw, { row, barTop }: PlacedRow, { x, bar }: BulletLayout): FigureElement[] {
  const { value } = row;
  const rect = (name: string, low: number, high: number) =>
    draw('rect', { class: name, x: x(low), y: barTop, width: Math.max(0, x(high) - x(low)), height: bar });
  const mark = (at: number) =>
    draw('rect', { class: 'middle', x: x(at) - 1.5, y: barTop - 2, width: 3, height: bar + 4 });
  switch (value.kind) {
    case 'spread':
      return [
        ...BANDS.map((inside) =>
          rect(`b${inside} edged`, value.spread.low[inside], value.spread.high[inside]),
        ),
        mark(value.spread.middle),
      ];
    case 'mean': {
      const y = barTop + bar / 2;
      return [
        rect('b50 edged', Math.min(0, value.mean), Math.max(0, value.mean)),
        draw('path', {
          class: 'whisker',
          d: `M${coordinate(x(value.low))},${coordinate(y)}H${coordinate(x(value.high))}`,
        }),
      ];
    }
    default:
      return value satisfies never;
  }
}

function limitTick(draw: Draw, { row, barTop }: PlacedRow, { x, bar }: BulletLayout): FigureElement[] {
  if (!row.limit) return [];
  const at = x(row.limit.value);
  return [draw('line', { class: 'limit', x1: at, x2: at, y1: barTop - 5, y2: barTop + bar + 5 })];
}

function underLabels(draw: Draw, { labels, barTop }: PlacedRow, layout: BulletLayout): FigureElement[] {
  const { bar, fontSize, line } = layout;
  return labels.map(({ text, of, left, line: row }) => {
    const y = barTop + bar + fontSize * 1.15 + row * line;
    return draw('text', { class: of === 'limit' ? 'ann strong' : 'lab halo', x: left, y }, text);
  });
}

function endLabel(draw: Draw, { row, titleY, barTop }: PlacedRow, layout: BulletLayout): FigureElement {
  const { x, bar, fontSize, narrow, right } = layout;
  const { value } = row;
  const end = value.kind === 'spread' ? value.spread.high[95] : value.high;
  const place = narrow
    ? { x: right, y: titleY, 'text-anchor': 'end' }
    : { x: x(Math.max(0, end)) + 8, y: barTop + bar / 2 + fontSize * 0.34 };
  return draw('text', { class: 'lab strong', ...place }, row.label);
}
