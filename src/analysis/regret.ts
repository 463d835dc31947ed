/** What choosing an arm costs beyond the best choice, had one known the world. */
import { Z95_TWO_SIDED } from '../science/proportion.ts';
import { meanAndError } from '../summary/statistics.ts';
import type { Accumulator } from '../summary/types.ts';
import { say, sayOf } from '../words/words.ts';
import { totalBill } from './bills.ts';
import { outcomeIndex } from './influence.ts';
import { WORLDS, type Regret, type RegretRow } from './types.ts';

const QUARTERS = 4;

/** Regret of a run's arms; undefined for a single arm, or fewer futures than worlds. */
export function regret(kept: Accumulator): Regret | undefined {
  const { arms } = kept.shape;
  if (arms < 2 || kept.count < QUARTERS) return undefined;
  const bills = Array.from({ length: arms }, (_, arm) => totalBill(kept, arm));
  return regretOf(bills, kept.outcome(0, outcomeIndex('lost-ehs-days')));
}

/** Regret by the bills of each arm (million USD by replicate) and how hard arm 0 is hit (`loss`). */
export function regretOf(bills: readonly Float64Array[], loss: Float64Array): Regret {
  const groups = [...quarters(loss), Uint32Array.from(loss, (_, i) => i)];
  const worlds = groups.map((group, w) => ({
    world: WORLDS[w],
    title: sayOf(`analysis.world.${WORLDS[w]}`),
    futures: group.length,
    ...regretRow(bills.map((bill) => Float64Array.from(group, (i) => bill[i]))),
  }));
  return { about: say('analysis.worlds'), worlds, worst: worstRow(worlds.slice(0, QUARTERS)) };
}

/** Replicates in four groups by their loss, least first; equal ones by number, groups differ by one in size. */
function quarters(loss: Float64Array): Uint32Array[] {
  const order = Uint32Array.from(loss, (_, i) => i).sort((a, b) => loss[a] - loss[b] || a - b);
  const cut = (q: number): number => Math.round((q * order.length) / QUARTERS);
  return Array.from({ length: QUARTERS }, (_, q) => order.subarray(cut(q), cut(q + 1)));
}

/** Mean bills of one world beyond the least of them. */
export function regretRow(bills: readonly Float64Array[]): RegretRow {
  const means = bills.map((bill) => meanAndError(bill).mean);
  const [best, second] = byLeast(means);
  const beyond = bills.map((bill) => pairedMean(bill, bills[best]));
  const regret = beyond.map(({ mean }) => Math.max(0, mean));
  const error = beyond.map((one) => one.error);
  return { regret, error, best, open: isOpen(regret[second], error[second]) };
}

/** Places by their value, least first; the earlier of equals. */
const byLeast = (values: readonly number[]): number[] =>
  [...values.keys()].sort((a, b) => values[a] - values[b] || a - b);

/** Mean of the differences by future, with half its 95 % interval. */
function pairedMean(a: Float64Array, b: Float64Array): { mean: number; error: number | null } {
  const { mean, standardError } = meanAndError(a.map((value, i) => value - b[i]));
  return { mean, error: standardError === null ? null : Z95_TWO_SIDED * standardError };
}

const isOpen = (distance: number, error: number | null): boolean => error === null || distance <= error;

/**
 * Each arm's greatest regret, with the error of the world where it stands. Two arms' greatest regrets may stand in different
 * worlds, whose futures are different ones: their errors add as squares.
 */
function worstRow(rows: readonly RegretRow[]): RegretRow {
  const worlds = rows[0].regret.map((_, arm) =>
    rows.reduce((worst, row) => (row.regret[arm] > worst.regret[arm] ? row : worst)),
  );
  const regret = worlds.map((row, arm) => row.regret[arm]);
  const error = worlds.map((row, arm) => row.error[arm]);
  const [best, second] = byLeast(regret);
  return {
    regret,
    error,
    best,
    open: isOpen(regret[second] - regret[best], together(error[best], error[second])),
  };
}

const together = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.sqrt(a * a + b * b);
