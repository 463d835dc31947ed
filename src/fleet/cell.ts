/** A cell of the table that is raked: a cohort to be. */
export interface Cell {
  /** Operator at home, nation abroad. */
  readonly owner: string;
  readonly vendor: string;
  /** Row of the published margin of channels. */
  readonly firmware: string;
  readonly channel: string;
  /** Grid at home, price band abroad. */
  readonly place: string;
  readonly generation: number;
  /** EH/s. */
  ehs: number;
}

/** One margin: EH/s by category. */
export interface Margin {
  readonly name: string;
  readonly of: (cell: Cell) => string;
  readonly targets: ReadonlyMap<string, number>;
}

export const ofVendor = (cell: Cell): string => cell.vendor;
export const ofFirmware = (cell: Cell): string => cell.firmware;
export const ofVendorAndFirmware = (cell: Cell): string => `${cell.vendor} on ${cell.firmware}`;
export const ofPlace = (cell: Cell): string => cell.place;
export const ofOwner = (cell: Cell): string => cell.owner;
export const ofGeneration = (cell: Cell): string => `g${cell.generation}`;

/** Sum of EH/s by category, in the order the categories are met. */
export function sumsBy(cells: readonly Cell[], of: (cell: Cell) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const cell of cells) sums.set(of(cell), (sums.get(of(cell)) ?? 0) + cell.ehs);
  return sums;
}

export const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** Items by key, in the order they are met. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The item of greatest worth; the first among equals. */
export const largest = <T>(items: readonly T[], worth: (item: T) => number): T =>
  items.reduce((best, item) => (worth(item) > worth(best) ? item : best));
