import { hashpriceUsd } from '../../science/hashprice.ts';
import { integerPower } from '../start-replicate.ts';
import type { Workspace } from '../workspace.ts';

/** Step 8: each group's run fraction moves toward the share that pays at today's hashprice (MODEL.md 4.8). */
export function economics(w: Workspace): void {
  const { run, run0, idleOdds } = w;
  const responding = w.rates.respondingShare;
  const decay = w.rates.runDecay;
  const rho = integerPower(w.hashprice0 / w.hashprice, w.priceShape);
  for (let g = 0; g < run.length; g++) {
    const target = (1 - responding) * run0[g]! + responding / (1 + idleOdds[g]! * rho);
    run[g]! += (target - run[g]!) * decay;
  }
  if (w.now.prices.length > 0) withoutShocks(w, responding, decay);
}

/** What run fractions would be at the price without shocks, for the ledger. */
function withoutShocks(w: Workspace, responding: number, decay: number): void {
  const { run0, idleOdds } = w;
  const { unpriced } = w.books;
  const hashprice = hashpriceUsd(w.rewardBtc, w.difficulty, w.price[w.day]!);
  const rho = integerPower(w.hashprice0 / hashprice, w.priceShape);
  for (let g = 0; g < unpriced.length; g++) {
    const target = (1 - responding) * run0[g]! + responding / (1 + idleOdds[g]! * rho);
    unpriced[g]! += (target - unpriced[g]!) * decay;
  }
}
