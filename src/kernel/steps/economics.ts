import { hashpriceUsd } from '../../science/hashprice.ts';
import { integerPower } from '../start-replicate.ts';
import type { Workspace } from '../workspace.ts';

/** Step 8: each group's run fraction moves toward the share that pays at today's hashprice (MODEL.md 4.8). */
export function economics(w: Workspace): void {
  follow(w, w.run, w.hashprice);
  // What run fractions would be at the price without shocks, for the ledger.
  if (w.now.prices.length > 0)
    follow(w, w.books.unpriced, hashpriceUsd(w.rewardBtc, w.difficulty, w.price[w.day]!));
}

/** Moves run fractions, one a group, a day toward what pays at a hashprice, USD/PH/day. */
function follow(w: Workspace, fractions: Float64Array, hashprice: number): void {
  const { run0, idleOdds } = w;
  const responding = w.rates.respondingShare;
  const decay = w.rates.runDecay;
  const rho = integerPower(w.hashprice0 / hashprice, w.priceShape);
  for (let g = 0; g < fractions.length; g++) {
    const target = (1 - responding) * run0[g]! + responding / (1 + idleOdds[g]! * rho);
    fractions[g]! += (target - fractions[g]!) * decay;
  }
}
