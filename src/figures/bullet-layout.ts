/** Where rows of bullet bars stand: labels beside the bars, or over them on a phone. */
import { scaleLinear } from 'd3-scale';
import { type Scale, fittingTicks } from './axis.ts';
import type { Hue } from './fan-data.ts';
import type { FigureContext } from './document.ts';
import { fitLines } from './fit-text.ts';
import { type FigureSize, figureSize } from './figure-size.ts';
import type { Spread } from './spread.ts';
import { textWidth } from './text-width.ts';

/** What a row's bar shows: bands of futures, or a mean with the interval that the run leaves. */
export type BulletValue =
  | { readonly kind: 'spread'; readonly spread: Spread }
  | { readonly kind: 'mean'; readonly mean: number; readonly low: number; readonly high: number };

export interface BulletRow {
  readonly title: string;
  /** A second, quieter line. */
  readonly detail?: string;
  readonly hue: Hue;
  readonly value: BulletValue;
  /** The words at its middle or mean. */
  readonly label: string;
  /** A published limit, and the words at its tick. */
  readonly limit?: { readonly value: number; readonly label: string };
  readonly spoken: string;
}

export interface BulletChart {
  readonly rows: readonly BulletRow[];
  /** What the axis counts; stands top left. */
  readonly unit: string;
  readonly format: (value: number) => string;
  /** Many rows: thin bars, and labels at their ends instead of under them. */
  readonly dense?: boolean;
}

export interface BulletLayout extends FigureSize {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly x: Scale;
  readonly ticks: readonly number[];
  readonly axisY: number;
  readonly bar: number;
  readonly rows: readonly PlacedRow[];
}

export interface PlacedRow {
  readonly row: BulletRow;
  readonly titleLines: readonly string[];
  /** Baseline of the first line of the title. */
  readonly titleY: number;
  readonly barTop: number;
  /** Under the bar: the middle's words, and the limit's. */
  readonly labels: readonly UnderLabel[];
}

export interface UnderLabel {
  readonly text: string;
  readonly of: 'middle' | 'limit';
  readonly left: number;
  /** Line under the bar: both on the first, unless they would meet. */
  readonly line: number;
}

export function bulletLayout(chart: BulletChart, context: FigureContext): BulletLayout {
  const size = figureSize(context);
  const { width, fontSize, narrow } = size;
  const left = narrow ? Math.ceil(fontSize * 0.6) : labelColumn(chart, size);
  const right = width - (chart.dense && !narrow ? endRoom(chart, fontSize) : Math.ceil(fontSize * 0.8));
  const x = valueScale(chart.rows).range([left, right]);
  const ticks = fittingTicks(x, fontSize, narrow ? 5 : 6, chart.format);
  const roomy = chart.unit === '' || textWidth(chart.unit, fontSize) + fontSize < left;
  const axisY = Math.round(fontSize * (roomy ? 1.1 : 2.5));
  const bar = Math.round(fontSize * (chart.dense ? 1 : 1.5));
  const top = axisY + Math.round(fontSize * 0.9);
  const { rows, end } = placeRows(chart, { ...size, left, bar, top, x });
  return { ...size, left, right, x, ticks, axisY, bar, rows, height: Math.round(end) };
}

/** Room for the longest label, up to a third of the width; longer ones are broken. */
function labelColumn({ rows }: BulletChart, { width, fontSize }: FigureSize): number {
  const widest = Math.max(
    ...rows.map(({ title, detail = '' }) =>
      Math.max(textWidth(title, fontSize, true), textWidth(detail, fontSize)),
    ),
  );
  return Math.ceil(Math.min(widest + fontSize * 1.2, width * 0.34));
}

function endRoom({ rows }: BulletChart, fontSize: number): number {
  return Math.ceil(Math.max(...rows.map(({ label }) => textWidth(label, fontSize, true))) + 12);
}

interface RowRoom extends FigureSize {
  readonly left: number;
  readonly bar: number;
  readonly top: number;
  readonly x: Scale;
}

function placeRows(chart: BulletChart, room: RowRoom): { rows: PlacedRow[]; end: number } {
  const { line, narrow, fontSize } = room;
  let y = room.top;
  const rows = chart.rows.map((row) => {
    const placed = placeRow(row, chart, room, y);
    const lines = placed.labels.reduce((most, label) => Math.max(most, label.line + 1), 0);
    const foot = placed.barTop + room.bar + (lines === 0 ? 0 : lines * line + fontSize * 0.3);
    const titleFoot = narrow ? 0 : placed.titleY + (titleRows(placed) - 1) * line + fontSize * 0.3;
    y = Math.max(foot, titleFoot) + fontSize * (chart.dense ? 0.8 : 1.1);
    return placed;
  });
  return { rows, end: y };
}

const titleRows = ({ row, titleLines }: PlacedRow): number =>
  titleLines.length + (row.detail === undefined ? 0 : 1);

function placeRow(row: BulletRow, { dense }: BulletChart, room: RowRoom, y: number): PlacedRow {
  const { line, narrow, bar, fontSize } = room;
  const titleLines = titleIn(row, dense, room);
  const labels = dense ? [] : underLabels(row, room);
  if (narrow) return { row, titleLines, titleY: y + fontSize * 0.8, barTop: y + line, labels };
  const lines = titleLines.length + (row.detail === undefined ? 0 : 1);
  const barTop = y + Math.max(0, lines * line - bar) / 2;
  return { row, titleLines, titleY: barTop + (bar - lines * line) / 2 + fontSize * 0.98, barTop, labels };
}

/** Beside the bar in up to three lines; on a phone over it in one, left of the value where that stands there too. */
function titleIn({ title, label, detail }: BulletRow, dense = false, room: RowRoom): string[] {
  const { narrow, left, width, fontSize } = room;
  if (!narrow) return fitLines(title, left - fontSize, fontSize, 3, true);
  const beside = dense ? label : (detail ?? '');
  return fitLines(title, width - textWidth(beside, fontSize, true) - fontSize * 2, fontSize, 1, true);
}

function underLabels({ value, label, limit }: BulletRow, room: RowRoom): UnderLabel[] {
  const place = (at: number, text: string) => {
    const size = textWidth(text, room.fontSize, true);
    const least = room.narrow ? 0 : room.left;
    const left = Math.max(least, Math.min(room.width - size, room.x(at) - size / 2));
    return { left, right: left + size };
  };
  const middle = place(middleOf(value), label);
  const first: UnderLabel = { text: label, of: 'middle', left: middle.left, line: 0 };
  if (!limit) return [first];
  const { left, right } = place(limit.value, limit.label);
  const apart = left > middle.right + 10 || right + 10 < middle.left;
  return [first, { text: limit.label, of: 'limit', left, line: apart ? 0 : 1 }];
}

/** The middle future's value, or the mean. */
export function middleOf(value: BulletValue): number {
  return value.kind === 'spread' ? value.spread.middle : value.mean;
}

/** From zero, or from the lowest value where there are gains. */
function valueScale(rows: readonly BulletRow[]): Scale {
  const ends = rows.flatMap(({ value, limit }) => {
    const own =
      value.kind === 'spread' ? [value.spread.low[95], value.spread.high[95]] : [value.low, value.high];
    return limit ? [...own, limit.value] : own;
  });
  const high = Math.max(0, ...ends);
  const scale = scaleLinear([0, high > 0 ? high : 1], [0, 1]).nice(6);
  return scale.domain([Math.min(0, ...ends), scale.domain()[1]]);
}
