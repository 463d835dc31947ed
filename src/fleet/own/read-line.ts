/** One line of an inventory: what its machines are, or why it can't be read. */
import { isProblem, problem, type Problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import type { FoundColumns, HeaderUnit, InventoryColumn } from './columns.ts';
import { UNKNOWN, type OwnClass } from './own-fleet.ts';
import type { Recogniser } from './recognise.ts';

export type InventoryLine = OwnClass & {
  /** Texts that name nothing known, by column: the machines count as unknown there. */
  readonly strange: readonly { readonly column: InventoryColumn; readonly text: string }[];
};

/** No machine on the market comes near it: what is above is in another unit. */
const MOST_THS = 5000;
const MOST_MACHINES = 10_000_000;

export function readLine(
  cells: Readonly<Record<string, string>>,
  columns: FoundColumns,
  names: Recogniser,
): InventoryLine | Problem {
  const cell = (column: InventoryColumn): string => {
    const found = columns[column];
    return found === undefined ? '' : (cells[found.header] ?? '').trim();
  };
  const model = names.model(cell('model'));
  const machines = machinesOf(cell('count'));
  if (isProblem(machines)) return machines;
  const ths = hashrateOf(cell, columns, machines, model?.ths);
  if (isProblem(ths)) return ths;
  const strange: { column: InventoryColumn; text: string }[] = [];
  const known = (column: InventoryColumn, found: string | undefined): string => {
    if (found === undefined && cell(column) !== '') strange.push({ column, text: cell(column) });
    return found ?? UNKNOWN;
  };
  const vendor = model?.vendor ?? names.vendor(cell('vendor')) ?? names.vendor(cell('model'));
  return {
    vendor: vendor ?? known('model', undefined),
    firmware: cell('firmware') === '' ? UNKNOWN : known('firmware', names.firmware(cell('firmware'))),
    grid: gridOf(cell, names, known),
    generation: model?.generation ?? generationOf(cell, columns, ths) ?? UNKNOWN,
    machines,
    ths: ths * machines,
    strange,
  };
}

type Cell = (column: InventoryColumn) => string;

function machinesOf(text: string): number | Problem {
  if (text === '') return 1;
  const value = Number(text.replace(/(?<=\d)[,\s](?=\d{3}\b)/gu, ''));
  if (Number.isInteger(value) && value >= 1 && value <= MOST_MACHINES) return value;
  return problem('count', say('fleet.own.expect.count', { most: MOST_MACHINES }), text);
}

/** TH/s of one machine: as written, or the model's by the table. */
function hashrateOf(
  cell: Cell,
  columns: FoundColumns,
  machines: number,
  ofModel: number | undefined,
): number | Problem {
  const total = cell('totalHashrate');
  const written = cell('hashrate');
  if (written === '' && total === '')
    return ofModel ?? problem('hashrate', say('fleet.own.expect.hashrate-or-model'), cell('model'));
  const path = written === '' ? 'totalHashrate' : 'hashrate';
  const text = written === '' ? total : written;
  const value = thsOf(text, columns[path]?.unit);
  const ths = value === undefined ? undefined : path === 'hashrate' ? value : value / machines;
  if (ths !== undefined && ths > 0 && ths <= MOST_THS) return ths;
  return problem('hashrate', say('fleet.own.expect.hashrate', { most: MOST_THS }), text);
}

const PER_THS: Readonly<Record<string, number>> = {
  h: 1e-12,
  k: 1e-9,
  m: 1e-6,
  g: 1e-3,
  t: 1,
  p: 1e3,
  e: 1e6,
};

/** `104`, `104 TH/s`, `104T`, `0.1 PH/s`, `1,040.5`; plain numbers are in the header's unit, or TH/s. */
function thsOf(text: string, unit: HeaderUnit): number | undefined {
  const match = /^([\d.,\s]+(?:e[+-]?\d+)?)\s*(?:([hkmgtpe])(?:h(?:ash(?:es)?)?(?:\/?s)?|\/s)?)?$/iu.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const value = Number(match[1]!.trim().replace(/(?<=\d)[,\s](?=\d{3}(?:\D|$))/gu, ''));
  const factor = PER_THS[(match[2] ?? unit ?? 'T').toLowerCase()];
  return Number.isFinite(value) && factor !== undefined ? value * factor : undefined;
}

/** The least J/TH of each generation but the newest, as the table of models draws the lines. */
const GENERATIONS_FROM: readonly (readonly [number, string])[] = [
  [60, 'g0'],
  [38, 'g1'],
  [28, 'g2'],
  [20, 'g3'],
  [15, 'g4'],
  [12, 'g5'],
  [4, 'g6'],
];
const MOST_J_PER_TH = 500;

/** By its efficiency where no model is known. */
function generationOf(cell: Cell, columns: FoundColumns, ths: number): string | undefined {
  const written = Number(cell('efficiency').replace(/[^\d.]/gu, ''));
  const kilo = columns.power?.unit === 'kW' || /kw$/iu.test(cell('power')) ? 1000 : 1;
  const watts = Number(cell('power').replace(/[^\d.]/gu, '')) * kilo;
  const jPerTh = written > 0 ? written : watts / ths;
  if (!(jPerTh > 0 && jPerTh <= MOST_J_PER_TH)) return undefined;
  return GENERATIONS_FROM.find(([from]) => jPerTh >= from)?.[1];
}

/** The grid as named, else by the state, else by a state at the end of the site's name. */
function gridOf(
  cell: Cell,
  names: Recogniser,
  known: (column: InventoryColumn, found: string | undefined) => string,
): string {
  if (cell('grid') !== '') return known('grid', names.grid(cell('grid')) ?? names.gridOfState(cell('grid')));
  if (cell('state') !== '')
    return known('state', names.gridOfState(cell('state')) ?? names.grid(cell('state')));
  return names.gridOfState(cell('site')) ?? UNKNOWN;
}
