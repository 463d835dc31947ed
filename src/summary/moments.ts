/**
 * Running means and variances of many columns, folded in replicate order (Welford 1962, Technometrics 4(3)) and in blocks whose
 * edges are the same for every run, so that shards that end on an edge can be joined without a changed bit.
 */

/** Replicates of a block. */
export const BLOCK = 1024;

interface Block {
  readonly count: number;
  readonly mean: Float64Array;
  /** Sum of squared distances from the mean. */
  readonly squares: Float64Array;
}

export interface Moments {
  /** Adds one row: `values[from .. from + columns - 1]`. */
  add(values: Float64Array, from: number): void;
  /** Mean and sum of squares of all rows so far. */
  total(): Block;
}

/** `first` is the number of the first replicate: blocks begin at multiples of BLOCK. */
export function createMoments(columns: number, first: number): Moments {
  const empty = (): Block & { count: number } => ({
    count: 0,
    mean: new Float64Array(columns),
    squares: new Float64Array(columns),
  });
  const blocks = [empty()];
  let next = first;
  return {
    add(values, from) {
      if (next % BLOCK === 0 && next > first) blocks.push(empty());
      next++;
      const block = blocks[blocks.length - 1];
      const weight = 1 / ++block.count;
      for (let c = 0; c < columns; c++) {
        const step = values[from + c] - block.mean[c];
        block.mean[c] += step * weight;
        block.squares[c] += step * (values[from + c] - block.mean[c]);
      }
    },
    total: () => blocks.reduce(join),
  };
}

/** Two blocks as one (Chan, Golub & LeVeque 1979). */
function join(a: Block, b: Block): Block {
  const count = a.count + b.count;
  const mean = new Float64Array(a.mean.length);
  const squares = new Float64Array(a.mean.length);
  for (let c = 0; c < mean.length; c++) {
    const step = b.mean[c] - a.mean[c];
    mean[c] = a.mean[c] + (step * b.count) / count;
    squares[c] = a.squares[c] + b.squares[c] + (step * step * a.count * b.count) / count;
  }
  return { count, mean, squares };
}
