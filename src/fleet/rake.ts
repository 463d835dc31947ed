import type { Cell, Margin } from './cell.ts';

/** Greatest relative error of a margin that counts as met. */
const CLOSE_ENOUGH = 1e-12;
/** Rounds after which margins are held to contradict each other. */
const MOST_ROUNDS = 5000;

/**
 * Iterative proportional fitting (Deming & Stephan 1940): scales the cells until every margin is met. Cells that are
 * absent stay absent, so structural zeros hold. Mutates `ehs`. Margins must agree on the total. Throws when a category
 * has no cell, or when the margins contradict each other on these cells: a bug in the tables or in the seeds.
 */
export function rake(cells: readonly Cell[], margins: readonly Margin[]): void {
  const fits = margins.map((margin) => indexed(cells, margin));
  const ehs = Float64Array.from(cells, (cell) => cell.ehs);
  let worst = Infinity;
  for (let round = 0; round < MOST_ROUNDS && worst > CLOSE_ENOUGH; round++) {
    worst = 0;
    for (const fit of fits) worst = Math.max(worst, scaleTo(ehs, fit));
  }
  if (worst > CLOSE_ENOUGH) {
    const names = margins.map(({ name }) => name).join(', ');
    throw new Error(`raking to ${names}: expected margins that agree, got an error of ${worst}`);
  }
  cells.forEach((cell, i) => {
    cell.ehs = ehs[i];
  });
}

interface Fit {
  /** Category of each cell. */
  readonly category: Int32Array;
  readonly targets: Float64Array;
  readonly sums: Float64Array;
}

function indexed(cells: readonly Cell[], margin: Margin): Fit {
  const names = [...margin.targets].filter(([, target]) => target > 0).map(([name]) => name);
  const places = new Map(names.map((name, i) => [name, i]));
  const category = Int32Array.from(cells, (cell) => {
    const place = places.get(margin.of(cell));
    if (place === undefined)
      throw new Error(`${margin.name}: expected a target for ${margin.of(cell)}, got none`);
    return place;
  });
  const met = new Set(category);
  const unmet = names.find((_, i) => !met.has(i));
  if (unmet !== undefined) throw new Error(`${margin.name}: expected cells of ${unmet}, got none`);
  const targets = Float64Array.from(names, (name) => margin.targets.get(name) ?? 0);
  return { category, targets, sums: new Float64Array(names.length) };
}

/** Scales each category to its target; gives the greatest relative error before. */
function scaleTo(ehs: Float64Array, { category, targets, sums }: Fit): number {
  sums.fill(0);
  for (let i = 0; i < ehs.length; i++) sums[category[i]] += ehs[i];
  let worst = 0;
  for (let k = 0; k < sums.length; k++) {
    worst = Math.max(worst, Math.abs(sums[k] / targets[k] - 1));
    // From here on the factor to scale by.
    sums[k] = targets[k] / sums[k];
  }
  for (let i = 0; i < ehs.length; i++) ehs[i] *= sums[category[i]];
  return worst;
}
