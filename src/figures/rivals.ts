/** Bullet bars of rival sources: the same event, once a source, the one that rules in ink. */
import { shortNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { bullets } from './bullet.ts';
import { drawer, type FigureContext, type FigureElement } from './document.ts';
import type { FigureTable } from './fan-table.ts';
import { figureSize } from './figure-size.ts';
import { framed, type FigureText } from './frame.ts';
import { metaNotes, type FigureMeta } from './meta.ts';
import { withUnit } from './numbers.ts';
import type { Spread } from './spread.ts';
import { spokenSpread, spreadTable } from './spread-table.ts';
import { asGroup } from './steps.ts';

export interface RivalsData {
  /** "Deepest fall of US hash rate". */
  readonly name: string;
  readonly unit: string;
  readonly rows: readonly RivalRow[];
  readonly meta: FigureMeta;
}

export interface RivalRow {
  /** "Share of the network in the United States". */
  readonly title: string;
  /** "by a survey". */
  readonly by: string;
  /** True for the source that the scenario runs with. */
  readonly chosen: boolean;
  readonly source: string;
  readonly grade: string;
  readonly spread: Spread;
}

export function rivals(data: RivalsData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const { width, fontSize } = figureSize(context);
  const rows = data.rows.map((row) => ({
    title: rowTitle(row),
    hue: row.chosen ? ('A' as const) : ('B' as const),
    value: { kind: 'spread', spread: row.spread } as const,
    label: withUnit(row.spread.middle, data.unit),
    spoken: spokenSpread(rowTitle(row), row.spread, data.unit),
  }));
  const chart = { rows, unit: data.unit, format: (value: number) => shortNumber(value) };
  const { marks, height } = bullets(draw, chart, context);
  return asGroup(framed(draw, marks, { width, height, fontSize, text: rivalsText(data), context }), context);
}

const rowTitle = ({ title, by, chosen }: RivalRow): string =>
  say(chosen ? 'figure.rivals.row.chosen' : 'figure.rivals.row', { title, by });

export function rivalsText(data: RivalsData): FigureText {
  const { name, rows, unit } = data;
  return {
    title: titleOf(data),
    about: say('figure.rivals.about', { name }),
    narration: rows.map((row) => `${spokenSpread(rowTitle(row), row.spread, unit)}.`).join(' '),
    notes: metaNotes([say('figure.rivals.note')], data.meta),
  };
}

/** A middle that moves by less than this part of itself is said not to move. */
const HARDLY = 0.02;

/** Names the source that moves the middle future most, against the ruling one of its switch. */
function titleOf({ name, rows, unit }: RivalsData): string {
  const moves = rows
    .filter(({ chosen }) => !chosen)
    .map((row) => ({ row, base: rows.find(({ title, chosen }) => chosen && title === row.title)! }));
  const moved = ({ row, base }: (typeof moves)[number]): number =>
    Math.abs(row.spread.middle - base.spread.middle);
  const most = moves.reduce((best, one) => (moved(one) > moved(best) ? one : best));
  if (moved(most) <= HARDLY * Math.abs(most.base.spread.middle))
    return say('figure.rivals.title.none', { name });
  return say('figure.rivals.title', {
    name,
    by: most.row.by,
    from: withUnit(most.base.spread.middle, unit),
    to: withUnit(most.row.spread.middle, unit),
  });
}

export function rivalsTable({ name, unit, rows }: RivalsData): FigureTable {
  return spreadTable(
    say('figure.rivals.table', { name, unit }),
    say('figure.rivals.column.source'),
    rows.map((row) => ({ title: rowTitle(row), spread: row.spread, more: [row.grade, row.source] })),
    [say('figure.rivals.column.grade'), say('figure.rivals.column.rests')],
  );
}
