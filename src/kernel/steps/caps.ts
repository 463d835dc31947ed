import { HOME } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { rampAt } from './phase.ts';

/** Moves home orders above a supplier's cap to the suppliers without one, in proportion to preference. */
export function applyCaps(w: Workspace, demand: number): void {
  const { count, preference } = w.plan.suppliers;
  let moved = 0;
  let open = 0;
  for (let s = 0; s < count; s++) {
    const cap = capOf(w, s);
    if (cap === undefined) {
      open += preference[HOME * count + s]!;
      continue;
    }
    const above = Math.max(0, w.orders[HOME * count + s]! - cap * demand);
    w.orders[HOME * count + s]! -= above;
    moved += above;
  }
  if (moved === 0 || open === 0) return;
  w.recording.displacedEhs += moved;
  for (let s = 0; s < count; s++)
    if (capOf(w, s) === undefined)
      w.orders[HOME * count + s]! += (moved * preference[HOME * count + s]!) / open;
}

/** Lowest cap in force on a supplier as a share of home orders, undefined where none is. */
export function capOf(w: Workspace, supplier: number): number | undefined {
  let lowest: number | undefined;
  for (const { event, letter } of w.now.caps) {
    const age = w.day - w.recording.firedDay[event]!;
    if (letter.supplier !== supplier || !(age >= 0)) continue;
    const cap = 1 - (1 - w.values[letter.share]!) * rampAt(age, w.values[letter.rampDays]!);
    lowest = Math.min(lowest ?? 1, cap);
  }
  return lowest;
}
