/** What the home region's policies and the market's hindrances come to today (MODEL.md 4.2). */
import type { Slot } from '../effects.ts';
import type { Workspace } from '../workspace.ts';
import { phase, type Phased } from './phase.ts';

/** Sets the day's factors from the letters in force. Without such letters they keep what `startPolicies` set. */
export function policies(w: Workspace, day: number): void {
  const { watches, fences, rideThroughs, capacities, demands } = w.now;
  if (watches.length > 0) w.hazardFactor = product(w, day, watches, (letter) => letter.hazardFactor);
  if (fences.length > 0) w.fenceLeft = product(w, day, fences, (letter) => letter.left);
  if (rideThroughs.length > 0) w.rideLeft = product(w, day, rideThroughs, (letter) => letter.left);
  if (demands.length > 0) weighDemand(w, day);
  if (capacities.length > 0) shrinkCapacity(w, day);
}

export function startPolicies(w: Workspace): void {
  w.hazardFactor = 1;
  w.fenceLeft = 1;
  w.rideLeft = 1;
  w.border.fill(0);
  w.local.fill(0);
  w.forgone = 0;
  w.capacityLeft.fill(1);
}

/** Factors combine by multiplication, each phased in from 1. */
function product<L extends Phased>(
  w: Workspace,
  day: number,
  placed: readonly { readonly event: number; readonly letter: L }[],
  slotOf: (letter: L) => Slot,
): number {
  let factor = 1;
  for (const one of placed) factor *= 1 + (w.values[slotOf(one.letter)]! - 1) * phase(w, day, one);
  return factor;
}

/** Letters on one maker combine: factors by multiplication, duties by addition. */
function weighDemand(w: Workspace, day: number): void {
  w.demandFactor.fill(1);
  w.duty.fill(0);
  for (const placed of w.now.demands) {
    const part = phase(w, day, placed);
    for (const s of placed.letter.suppliers) {
      w.demandFactor[s]! *= 1 + (w.values[placed.letter.factor]! - 1) * part;
      w.duty[s]! += w.values[placed.letter.duty]! * part;
    }
  }
}

function shrinkCapacity(w: Workspace, day: number): void {
  const { capacityShare, count } = w.plan.suppliers;
  w.capacityLeft.fill(1);
  for (const placed of w.now.capacities) {
    const left = 1 - w.values[placed.letter.lost]! * phase(w, day, placed);
    for (const s of placed.letter.suppliers) w.capacityLeft[s]! *= left;
  }
  for (let s = 0; s < count; s++)
    w.capacity[s] = capacityShare[s]! * w.rates.additionsEhsPerDay * w.capacityLeft[s]!;
}
