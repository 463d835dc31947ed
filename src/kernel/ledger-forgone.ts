/** Which events keep goods from being ordered or made, and how much. */
import type { Capacity, Demand } from './environment.ts';
import type { Placed } from './letters.ts';
import { phase } from './steps/phase.ts';
import type { Workspace } from './workspace.ts';

/** `amount` was ordered and not made because part of a maker's capacity is gone: each event's part. */
export function blameCapacity(w: Workspace, supplier: number, amount: number): void {
  const weight = (placed: Placed<Capacity>): number =>
    placed.letter.suppliers.includes(supplier) ? w.values[placed.letter.lost]! * phase(w, w.day, placed) : 0;
  split(w, w.now.capacities, weight, supplier, amount);
}

/** `amount` was not ordered because of duties. */
export function blameDuty(w: Workspace, supplier: number, amount: number): void {
  const weight = (placed: Placed<Demand>): number =>
    placed.letter.suppliers.includes(supplier)
      ? Math.max(0, 1 - w.values[placed.letter.factor]!) * phase(w, w.day, placed)
      : 0;
  split(w, w.now.demands, weight, supplier, amount);
}

function split<L extends Capacity | Demand>(
  w: Workspace,
  letters: readonly Placed<L>[],
  weight: (placed: Placed<L>) => number,
  supplier: number,
  amount: number,
): void {
  const all = letters.reduce((sum, placed) => sum + weight(placed), 0);
  if (!(amount > 0) || all === 0) return;
  for (const placed of letters) keepOut(w, placed.event, supplier, (amount * weight(placed)) / all);
}

function keepOut(w: Workspace, event: number, supplier: number, amount: number): void {
  const { keptOut, plan } = w.books;
  keptOut[supplier * plan.hinderers.length + plan.hinderers.indexOf(event)]! += amount;
}
