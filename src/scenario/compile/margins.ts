import type { MarginSlots } from '../../kernel/plan.ts';
import type { FleetFacts } from './fleet-facts.ts';
import type { Numbers } from './numbers.ts';
import type { SlotTable } from './slot-table.ts';

/** The shares that are drawn. A share that no row gives (an empty class) is 0, a grid's that no row gives 1: all of the nation. */
export function marginSlots(
  fleet: FleetFacts,
  numbers: Numbers,
  slots: Pick<SlotTable, 'constant'>,
): MarginSlots {
  const slotsOf = (rows: readonly (string | undefined)[], without = 0): number[] =>
    rows.map((row) => (row === undefined ? slots.constant(without) : numbers.slot(row, 'share')));
  const modesOf = (rows: readonly (string | undefined)[], without = 0): Float64Array =>
    Float64Array.from(rows, (row) => (row === undefined ? without : numbers.mode(row, 'share')));
  const { vendorRows, gridRows, classRows, stockRow, nationShareRow } = fleet;
  return {
    nationShare: numbers.slot(nationShareRow, 'share'),
    vendor: slotsOf(vendorRows),
    vendorMode: modesOf(vendorRows),
    grid: slotsOf(gridRows, 1),
    gridMode: modesOf(gridRows, 1),
    generation: slotsOf(classRows),
    generationMode: modesOf(classRows),
    stock: numbers.slot(stockRow, 'share'),
    stockMode: numbers.mode(stockRow, 'share'),
  };
}
