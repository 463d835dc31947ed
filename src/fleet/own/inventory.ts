/** Reads an inventory piece by piece: a file of any length, summed to classes as it comes. */
import Papa from 'papaparse';
import type { Evidence } from '../../evidence/evidence.ts';
import { isProblem, problem, type Problem } from '../../units/problem.ts';
import { failed, ok, type Result } from '../../units/result.ts';
import { say } from '../../words/words.ts';
import { findColumns, type FoundColumns } from './columns.ts';
import { createLineBlocks } from './line-blocks.ts';
import type { OwnClass } from './own-fleet.ts';
import { readLine } from './read-line.ts';
import { createRecogniser } from './recognise.ts';
import { createTally, type StrangeName } from './tally.ts';

/** A line that was left out, and why. */
export interface RefusedLine {
  /** Line of the file; the header is line 1. */
  readonly line: number;
  readonly problem: Problem;
}

export interface Inventory {
  /** In canonical order. */
  readonly classes: readonly OwnClass[];
  /** Lines read and summed. */
  readonly lines: number;
  readonly refusedLines: number;
  /** The first of them. */
  readonly refused: readonly RefusedLine[];
  readonly strange: readonly StrangeName[];
  /** Headers that were understood, by column. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface InventoryReader {
  /** The next piece of the file's text. */
  push(text: string): void;
  /** What it came to, or why nothing of it can be used. */
  end(): Result<Inventory, Problem[]>;
}

export const MOST_LISTED = 200;
const FEW = 5;

export function createInventoryReader(evidence: Evidence): InventoryReader {
  const names = createRecogniser(evidence);
  const blocks = createLineBlocks();
  const tally = createTally();
  const refused: RefusedLine[] = [];
  let [line, lines, refusedLines] = [1, 0, 0];
  let head: Head | undefined;
  const take = (cells: readonly string[], { headers, columns }: Head): void => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const read =
      cells.length > headers.length
        ? problem('', say('fleet.own.expect.cells', { count: headers.length }), cells.length)
        : readLine(byHeader(headers, cells), columns, names);
    if (isProblem(read)) {
      refusedLines += 1;
      if (refused.length < MOST_LISTED) refused.push({ line, problem: read });
      return;
    }
    lines += 1;
    tally.add(read);
  };
  const readBlock = (text: string): void => {
    head ??= headOf(text);
    for (const cells of Papa.parse<string[]>(text, { delimiter: head.delimiter }).data) {
      if (line > 1) take(cells, head);
      line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
    }
  };
  return {
    push(piece) {
      const block = blocks.push(piece);
      if (block !== '' || line > 1) readBlock(block);
    },
    end() {
      const rest = blocks.rest();
      if (rest !== '') readBlock(rest);
      if (head === undefined || !isUsable(head.columns))
        return failed([problem('', say('fleet.own.expect.columns'), head?.headers.join(', ') ?? '')]);
      if (lines === 0)
        return failed([problem('', say('fleet.own.expect.lines'), 0), ...refused.slice(0, FEW).map(atLine)]);
      const columns = Object.entries(head.columns).map(([column, { header }]) => [column, header]);
      return ok({
        classes: tally.classes(),
        lines,
        refusedLines,
        refused,
        strange: tally.strange(),
        columns: Object.fromEntries(columns) as Record<string, string>,
      });
    },
  };
}

interface Head {
  readonly delimiter: string;
  readonly headers: readonly string[];
  readonly columns: FoundColumns;
}

/** By the first line. Its delimiter is the one it has most of. */
function headOf(text: string): Head {
  const first = text.split('\n', 1)[0]!;
  const count = (sign: string): number => first.split(sign).length;
  const delimiter = [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  const cells = Papa.parse<string[]>(first, { delimiter }).data[0] ?? [];
  const headers = cells.map((cell) => cell.replace(/^\uFEFF/u, '').trim());
  return { delimiter, headers, columns: findColumns(headers) };
}

const isUsable = ({ model, hashrate, totalHashrate }: FoundColumns): boolean =>
  model !== undefined || hashrate !== undefined || totalHashrate !== undefined;

const byHeader = (headers: readonly string[], cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(headers.map((header, i) => [header, cells[i] ?? '']));

function breaksIn(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

/** `line 12, hashrate`. */
export const atLine = ({ line, problem: found }: RefusedLine): Problem => ({
  ...found,
  path: say('fleet.own.line', { line }) + (found.path === '' ? '' : `, ${found.path}`),
});
