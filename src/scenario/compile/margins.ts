import type { MarginSlots } from '../../kernel/plan.ts';
import type { FleetFacts } from './fleet-facts.ts';
import type { Numbers } from './numbers.ts';

/** The shares that are drawn. A share that no row gives (an empty class) is the constant 0. */
export function marginSlots(fleet: FleetFacts, numbers: Numbers, zero: number): MarginSlots {
  const slotsOf = (rows: readonly (string | undefined)[]): number[] =>
    rows.map((row) => (row === undefined ? zero : numbers.slot(row, 'share')));
  const modesOf = (rows: readonly (string | undefined)[]): Float64Array =>
    Float64Array.from(rows, (row) => (row === undefined ? 0 : numbers.mode(row, 'share')));
  const { vendorRows, gridRows, classRows, stockRow, nationShareRow } = fleet;
  return {
    nationShare: numbers.slot(nationShareRow, 'share'),
    vendor: slotsOf(vendorRows),
    vendorMode: modesOf(vendorRows),
    grid: slotsOf(gridRows),
    gridMode: modesOf(gridRows),
    generation: slotsOf(classRows),
    generationMode: modesOf(classRows),
    stock: numbers.slot(stockRow, 'share'),
    stockMode: numbers.mode(stockRow, 'share'),
  };
}
