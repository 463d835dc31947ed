import type { OutcomeColumn } from '../outcomes/defined.ts';
import type { ChunkResult } from './types.ts';

/** Outcomes kept whole, one column an arm and outcome in replicate order. */
export function createRows(arms: number, outcomes: readonly OutcomeColumn[], replicates: number) {
  const width = outcomes.length;
  let room = Math.max(1, replicates);
  const values = Array.from({ length: arms * width }, () => new Float64Array(room));
  // Only where an answer can be missing.
  const hidden = Array.from({ length: arms * width }, (_, column) =>
    outcomes[column % width].hidden ? new Uint8Array(room) : undefined,
  );

  const grow = (wanted: number): void => {
    room = Math.max(wanted, room * 2);
    for (let column = 0; column < values.length; column++) {
      values[column] = copied(values[column], new Float64Array(room));
      const flags = hidden[column];
      if (flags) hidden[column] = copied(flags, new Uint8Array(room));
    }
  };
  return {
    /** Writes a chunk's rows from row `at` on. */
    add(chunk: ChunkResult, at: number): void {
      if (at + chunk.count > room) grow(at + chunk.count);
      for (let column = 0; column < values.length; column++) {
        const flags = hidden[column];
        const arm = Math.floor(column / width);
        const outcome = column % width;
        for (let i = 0; i < chunk.count; i++) {
          const from = (arm * chunk.count + i) * width + outcome;
          values[column][at + i] = chunk.outcomes[from];
          if (flags) flags[at + i] = chunk.censored[from];
        }
      }
    },
    outcome: (arm: number, outcome: number, count: number) =>
      values[arm * width + outcome].subarray(0, count),
    censored: (arm: number, outcome: number, count: number) =>
      hidden[arm * width + outcome]?.subarray(0, count),
  };
}

function copied<A extends Float64Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
