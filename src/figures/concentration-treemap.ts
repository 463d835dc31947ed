/** One axis of concentration as areas, each as large as its share. */
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import type { DrawPanel } from './concentration-panel.ts';
import { type ShareRow, foldedRows, shareRows } from './concentration-data.ts';
import { shareWords } from './concentration-text.ts';
import type { Draw, FigureElement } from './document.ts';
import { hundredths, percent } from './numbers.ts';
import { type Field, shareField } from './share-marks.ts';
import { textWidth, wrapText } from './text-width.ts';

const MOST = 12;
const GAP = 2;
const PADDING = 6;

export const concentrationTreemap: DrawPanel = (draw, step, panel, room) => {
  const { left, top, panelWidth, fontSize, line, narrow } = room;
  const rows = foldedRows(shareRows(panel), MOST).filter(({ share }) => share > 0);
  const height = Math.round(Math.min(panelWidth * 0.86, fontSize * (narrow ? 15 : 20)));
  const unlabelled: ShareRow[] = [];
  const marks = fields(rows, panelWidth, height).map(({ row, field: inner }) => {
    const field = { ...inner, x: left + inner.x, y: top + inner.y };
    const label = cellLabel(draw, row, field, fontSize, line);
    if (label.length < 2) unlabelled.push(row);
    return step(shareWords(row), {}, ...shareField(draw, row.kind, field), ...label);
  });
  return { marks, bottom: top + height + 4, unlabelled };
};

interface Node {
  readonly row?: ShareRow;
  readonly children?: readonly Node[];
}

function fields(rows: readonly ShareRow[], width: number, height: number): { row: ShareRow; field: Field }[] {
  const root = hierarchy<Node>({ children: rows.map((row) => ({ row })) }).sum(({ row }) => row?.share ?? 0);
  const placed = treemap<Node>().tile(treemapSquarify.ratio(1)).size([width, height]).paddingInner(GAP)(root);
  return placed
    .leaves()
    .flatMap(({ data, x0, x1, y0, y1 }) =>
      data.row ? [{ row: data.row, field: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } }] : [],
    );
}

/** Name and share, in as many lines as the cell holds; else the number alone; else nothing. */
function cellLabel(draw: Draw, row: ShareRow, field: Field, fontSize: number, line: number): FigureElement[] {
  const padding = Math.min(PADDING, field.width / 8);
  const room = field.width - 2 * padding;
  const fits = (texts: readonly string[]) =>
    texts.every((text) => textWidth(text, fontSize, true) <= room) &&
    texts.length * line + padding <= field.height;
  const full = [...wrapText(row.title, room, fontSize, true), percent(row.share)];
  const texts = [full, [hundredths(row.share)]].find(fits) ?? [];
  const name = row.kind === 'targeted' ? 'on-ink' : row.kind === 'unknown' ? 'row-title halo' : 'row-title';
  return texts.map((text, i) =>
    draw(
      'text',
      {
        class: i < texts.length - 1 ? `${name} strong` : name,
        x: field.x + padding,
        y: field.y + padding + fontSize * 0.8 + i * line,
      },
      text,
    ),
  );
}
