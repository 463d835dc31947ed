/** The waterfall: what each event and cause took, down to what is lost in all; gains are dashed outlines. */
import { scaleLinear } from 'd3-scale';
import { say } from '../words/words.ts';
import { fittingTicks, footAxis, type Scale } from './axis.ts';
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { figureSize, type FigureSize } from './figure-size.ts';
import { fitText } from './fit-text.ts';
import { framed } from './frame.ts';
import { signedNumber } from './numbers.ts';
import { asGroup, stepper, type Step } from './steps.ts';
import { textWidth } from './text-width.ts';
import { totalOf, waterfallBars, type PlacedBar, type WaterfallData } from './waterfall-data.ts';
import { spokenBar, waterfallText } from './waterfall-text.ts';

interface Place {
  readonly x: Scale;
  readonly size: FigureSize;
  /** Room of a row, and where its bar begins in it. */
  readonly row: number;
  readonly barTop: number;
  readonly bar: number;
  /** Right end of the names; the full width where they stand above their bars. */
  readonly names: number;
}

export function waterfall(data: WaterfallData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const step = stepper(draw, context);
  const size = figureSize(context);
  const { width, fontSize } = size;
  const bars = [...waterfallBars(data, (count) => say('figure.waterfall.more', { count })), ...endBars(data)];
  const place = placeOf(bars, size);
  const foot = bars.length * place.row + fontSize * 0.4;
  const height = Math.round(foot + fontSize * 3.2);
  const marks = [
    axis(draw, data, place, foot),
    ...bars.map((bar, i) => barMarks(draw, step, data, bar, place, i)),
  ];
  const group = draw('g', { class: `arm-${data.hue}` }, ...marks);
  return asGroup(
    framed(draw, [group], { width, height, fontSize, text: waterfallText(data), context }),
    context,
  );
}

/** The response begins where the causes end; the total stands from zero. */
function endBars(data: WaterfallData): PlacedBar[] {
  const total = totalOf(data);
  const { response } = data;
  const mean = { half: 0 };
  const own = { title: say('figure.waterfall.response'), mean: response, from: total - response, to: total };
  const all = { title: say('figure.waterfall.total'), mean: total, from: 0, to: total };
  return [
    ...(response === 0 ? [] : [{ ...mean, ...own, kind: 'response' as const }]),
    { ...mean, ...all, kind: 'total' },
  ];
}

function placeOf(bars: readonly PlacedBar[], size: FigureSize): Place {
  const { width, fontSize, line, narrow } = size;
  const widest = Math.max(...bars.map(({ title }) => textWidth(title, fontSize, true)));
  const names = narrow ? width : Math.min(widest + 18, width * 0.42);
  const labels = Math.max(...bars.map(({ mean }) => textWidth(signedNumber(mean), fontSize, true))) + 14;
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const x = scaleLinear(
    [Math.min(0, ...ends), Math.max(0, ...ends, 1e-9)],
    [narrow ? 2 : names, width - labels],
  );
  const bar = Math.round(fontSize * 1.2);
  const barTop = narrow ? line + 2 : 4;
  return { x, size, names, bar, barTop, row: Math.round(barTop + bar + (narrow ? 8 : 6)) };
}

function axis(draw: Draw, { unit }: WaterfallData, { x, size }: Place, foot: number): FigureElement {
  const [left, right] = x.range();
  const { width, fontSize } = size;
  return draw(
    'g',
    {},
    draw('line', { class: 'axis', x1: x(0), x2: x(0), y1: 0, y2: foot }),
    footAxis(draw, {
      x,
      ticks: fittingTicks(x, fontSize, 5),
      left,
      right,
      y: foot,
      fontSize,
      width,
      label: unit,
    }),
  );
}

function barMarks(
  draw: Draw,
  step: Step,
  { unit }: WaterfallData,
  bar: PlacedBar,
  { x, size, row, barTop, bar: high, names }: Place,
  i: number,
): FigureElement {
  const { fontSize, narrow } = size;
  const top = i * row + barTop;
  const low = Math.min(bar.from, bar.to);
  const end = Math.max(bar.from, bar.to);
  const base = top + high / 2 + fontSize * 0.34;
  const strong = bar.kind === 'total' || bar.kind === 'response';
  const name = fitText(bar.title, narrow ? names : names - 10, fontSize, strong);
  const gains = bar.to < bar.from;
  const paint = bar.kind === 'total' ? 'total' : gains ? 'gain' : 'b50 edged';
  const title = strong ? 'row-title halo strong' : 'row-title halo';
  return step(
    spokenBar(bar, unit),
    {},
    draw('text', { class: title, x: 0, y: narrow ? i * row + fontSize : base }, name),
    draw('rect', { class: paint, x: x(low), y: top, width: Math.max(1, x(end) - x(low)), height: high }),
    ...join(draw, bar, x, top + high, row - high),
    draw('text', { class: 'lab strong', x: x(end) + 6, y: base }, signedNumber(bar.mean)),
  );
}

/** From where a bar ends to where the next begins. */
function join(draw: Draw, { to, kind }: PlacedBar, x: Scale, from: number, length: number): FigureElement[] {
  if (kind === 'total') return [];
  return [draw('line', { class: 'join', x1: x(to), x2: x(to), y1: from, y2: from + length })];
}
