/** How much of an answer rests on what: one bar, four textures, the more solid the better known. */
import { GRADES, type Grade } from '../evidence/grade.ts';
import { say } from '../words/words.ts';
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import type { FigureTable } from './fan-table.ts';
import { type FigureSize, figureSize } from './figure-size.ts';
import { type FigureText, framed } from './frame.ts';
import { diagonals, rows } from './hatch.ts';
import { type FigureMeta, metaNotes } from './meta.ts';
import { percent } from './numbers.ts';
import { sentence } from './sentence.ts';
import type { Field } from './share-marks.ts';
import { asGroup, stepper } from './steps.ts';
import { textWidth } from './text-width.ts';

export interface EvidenceData {
  /** "the deepest fall". */
  readonly outcome: string;
  /** Share of the outcome's spread by the grade of the inputs behind it, adding up to 1. */
  readonly parts: Readonly<Record<Grade, number>>;
  /** What would narrow the answer most if it were known, best first: "the share of machines that obey". */
  readonly next: readonly string[];
  readonly meta: FigureMeta;
}

export function evidence(data: EvidenceData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const size = figureSize(context);
  const step = stepper(draw, context);
  const placed = placeParts(data, size);
  const rowsOfLabels = Math.max(...placed.map(({ row }) => row)) + 1;
  const height = Math.round(barHeight(size) + size.fontSize * 0.9 + rowsOfLabels * size.line * 1.15);
  const plot = placed.map((part) => step(partWords(part), {}, ...partMarks(draw, part, size)));
  const { width, fontSize } = size;
  return asGroup(framed(draw, plot, { width, height, fontSize, text: evidenceText(data), context }), context);
}

interface Part {
  readonly grade: Grade;
  readonly share: number;
}

/** Weakest first; none that are empty. */
function shownParts({ parts }: EvidenceData): Part[] {
  return GRADES.toReversed()
    .map((grade) => ({ grade, share: parts[grade] }))
    .filter(({ share }) => share > 0);
}

interface PlacedPart extends Part {
  readonly x: number;
  readonly width: number;
  readonly labelX: number;
  /** Row of the label under the bar. */
  readonly row: number;
}

const barHeight = ({ fontSize }: FigureSize): number => Math.round(fontSize * 4);

/** Labels start under their part, are pushed apart where they would meet, and stand in two rows if one is too short. */
function placeParts(data: EvidenceData, { width, fontSize }: FigureSize): PlacedPart[] {
  const parts = shownParts(data);
  const sizes = parts.map((part) => textWidth(partWords(part), fontSize, true) + fontSize * 2.4);
  const rowCount = sizes.reduce((sum, size) => sum + size, 0) <= width + fontSize ? 1 : 2;
  let x = 0;
  const placed = parts.map((part, i) => {
    const place = { ...part, x, width: part.share * width, labelX: x, row: i % rowCount };
    x += place.width;
    return place;
  });
  for (let row = 0; row < rowCount; row++) {
    const inRow = placed.map((_, i) => i).filter((i) => placed[i].row === row);
    const starts = pushedApart(
      inRow.map((i) => placed[i].x),
      inRow.map((i) => sizes[i]),
      width + 14,
    );
    inRow.forEach((i, place) => (placed[i].labelX = starts[place]));
  }
  return placed;
}

/** Starts of spans that don't meet, as near to the wanted ones as the width allows. */
function pushedApart(wanted: readonly number[], sizes: readonly number[], width: number): number[] {
  let end = 0;
  const starts = wanted.map((at, i) => {
    const start = Math.max(at, end);
    end = start + sizes[i];
    return start;
  });
  let limit = width;
  for (let i = starts.length - 1; i >= 0; i--) {
    starts[i] = Math.min(starts[i], limit - sizes[i]);
    limit = starts[i];
  }
  return starts;
}

function partWords({ grade, share }: Part): string {
  return sentence(
    say('figure.evidence.part', { grade: say(`figure.grade.${grade}`), share: percent(share) }),
  );
}

/** The part, and under it its square of the same texture with the words. */
function partMarks(draw: Draw, part: PlacedPart, size: FigureSize): FigureElement[] {
  const { fontSize, line } = size;
  const height = barHeight(size);
  const base = height + fontSize * 1.5 + part.row * line * 1.15;
  const side = Math.round(fontSize * 0.9);
  return [
    ...textured(draw, part.grade, {
      x: part.x + 1,
      y: 1,
      width: Math.max(1, part.width - 2),
      height: height - 1,
    }),
    ...textured(draw, part.grade, { x: part.labelX + 1, y: base - side + 1.5, width: side, height: side }),
    draw('text', { class: 'row-title strong', x: part.labelX + side + 7, y: base }, partWords(part)),
  ];
}

const LINES = 4.5;

function textured(draw: Draw, grade: Grade, field: Field): FigureElement[] {
  const { x, y, width, height } = field;
  const box = draw('rect', { class: `grade ${grade}`, ...field });
  const lines = (d: string) => draw('path', { class: 'texture', d });
  if (grade === 'reported') return [box, lines(rows(x, y, width, height, LINES))];
  if (grade === 'derived') return [box, lines(diagonals(x, y, width, height, LINES * 2))];
  return [box];
}

export function evidenceText(data: EvidenceData): FigureText {
  const { outcome, parts, next, meta } = data;
  const words = shownParts(data).map(partWords).join(', ');
  const share = percent(parts.judged);
  return {
    title: say(parts.judged > 0 ? 'figure.evidence.title' : 'figure.evidence.title.none', { share }),
    about: say('figure.evidence.about', { outcome }),
    narration: say('figure.evidence.narration', { outcome, parts: words }),
    notes: metaNotes(
      next.slice(0, 1).map((fact) => say('figure.evidence.next', { fact })),
      meta,
    ),
  };
}

export function evidenceTable(data: EvidenceData): FigureTable {
  return {
    caption: say('figure.evidence.table', { outcome: data.outcome }),
    columns: [say('figure.evidence.column.grade'), say('figure.evidence.column.share')],
    rows: shownParts(data).map(({ grade, share }) => [
      sentence(say(`figure.grade.${grade}`)),
      percent(share),
    ]),
  };
}
