import type { OwnClass } from './own-fleet.ts';
import type { InventoryLine } from './read-line.ts';

/** A text that names nothing known: its machines count as unknown. */
export interface StrangeName {
  readonly column: string;
  readonly text: string;
  readonly machines: number;
}

/** Sums lines to classes, and remembers what no table knows. */
export interface Tally {
  add(line: InventoryLine): void;
  /** In an order that does not depend on the lines'. */
  classes(): OwnClass[];
  /** Most machines first. */
  strange(): StrangeName[];
}

/** Thousandths of TH/s: sums of whole numbers do not depend on the order of lines. */
const MILLI = 1000;
const MOST_NOTED = 1000;
const MOST_STRANGE = 20;
const LONGEST = 40;

export function createTally(): Tally {
  const sums = new Map<string, { -readonly [K in keyof OwnClass]: OwnClass[K] }>();
  const strange = new Map<string, StrangeName>();
  return {
    add({ vendor, firmware, grid, generation, machines, ths, strange: names }) {
      const key = `${vendor} ${firmware} ${grid} ${generation}`;
      const milli = Math.round(ths * MILLI);
      const sum = sums.get(key);
      if (sum) {
        sum.machines += machines;
        sum.ths += milli;
      } else sums.set(key, { vendor, firmware, grid, generation, machines, ths: milli });
      for (const { column, text } of names) noteName(strange, column, text.slice(0, LONGEST), machines);
    },
    classes: () =>
      [...sums].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, one]) => ({ ...one, ths: one.ths / MILLI })),
    strange: () => [...strange.values()].sort((a, b) => b.machines - a.machines).slice(0, MOST_STRANGE),
  };
}

function noteName(strange: Map<string, StrangeName>, column: string, text: string, machines: number): void {
  const key = `${column} ${text}`;
  const before = strange.get(key)?.machines ?? 0;
  if (before > 0 || strange.size < MOST_NOTED)
    strange.set(key, { column, text, machines: before + machines });
}
