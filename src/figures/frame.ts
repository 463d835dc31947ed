/** What every figure stands in: its finding as the title, what is drawn, the drawing, and the lines under it. */
import type { Draw, FigureContext, FigureElement } from './document.ts';
import { wrapText } from './text-width.ts';

export interface FigureText {
  /** The finding. */
  readonly title: string;
  /** What is drawn. */
  readonly about: string;
  /** The spoken summary, a few sentences. */
  readonly narration: string;
  /** Error, limits, sources, seed and versions. */
  readonly notes: readonly string[];
}

export interface Framed {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly text: FigureText;
  readonly context: FigureContext;
}

interface Line {
  readonly text: string;
  readonly className: string;
  readonly size: number;
}

/** The plot as an `svg` with its spoken summary; with title and notes set into it where the context asks for that. */
export function framed(draw: Draw, plot: readonly FigureElement[], frame: Framed): FigureElement {
  const { text, width, height, context } = frame;
  const spoken = [draw('title', {}, text.title), draw('desc', {}, text.narration)];
  if (!context.framed) return svg(draw, width, height, [...spoken, ...plot]);
  const head = headLines(frame);
  const foot = footLines(frame);
  const headHeight = blockHeight(head) + 6;
  const footTop = headHeight + height + 4;
  return svg(draw, width, footTop + blockHeight(foot) + 4, [
    ...spoken,
    textBlock(draw, head, 0, 'frame-head'),
    draw('g', { transform: `translate(0,${headHeight})` }, ...plot),
    textBlock(draw, foot, footTop, 'frame-foot'),
  ]);
}

function svg(draw: Draw, width: number, height: number, children: readonly FigureElement[]): FigureElement {
  const size = { width, height, viewBox: `0 0 ${width} ${Math.round(height)}` };
  return draw('svg', { class: 'plot', role: 'img', ...size }, ...children);
}

/** Files are read with whatever font is at hand; most run wider than the page's own. */
const WIDER = 1.12;

function headLines({ text, width: full, fontSize }: Framed): Line[] {
  const width = full / WIDER;
  const titleSize = fontSize * 1.3;
  const aboutSize = fontSize * 1.12;
  return [
    ...wrapText(text.title, width, titleSize, true).map((line) => ({
      text: line,
      className: 'frame-title',
      size: titleSize,
    })),
    ...wrapText(text.about, width, aboutSize).map((line) => ({
      text: line,
      className: 'frame-about',
      size: aboutSize,
    })),
  ];
}

function footLines({ text, width: full, fontSize }: Framed): Line[] {
  const width = full / WIDER;
  return text.notes.flatMap((note) =>
    wrapText(note, width, fontSize).map((line) => ({ text: line, className: 'frame-note', size: fontSize })),
  );
}

function blockHeight(lines: readonly Line[]): number {
  return Math.round(lines.reduce((sum, line) => sum + line.size * 1.35, 0));
}

function textBlock(draw: Draw, lines: readonly Line[], top: number, className: string): FigureElement {
  let base = top;
  const texts = lines.map((line) => {
    base += line.size * 1.35;
    const { className, size, text } = line;
    return draw('text', { class: className, x: 0, y: base - size * 0.32, 'font-size': size }, text);
  });
  return draw('g', { class: className }, ...texts);
}
