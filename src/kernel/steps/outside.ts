import { hashpriceUsd } from '../../science/hashprice.ts';
import { subsidyAt } from '../chain-rules.ts';
import type { Workspace } from '../workspace.ts';

/** Step 1, the outside world: coin price, subsidy, hashprice at the day's starting difficulty (MODEL.md 4.1). */
export function outside(w: Workspace, day: number): void {
  setHashprice(w, w.price[day]!);
}

/** Reward in BTC a block, and hashprice in USD/PH/day, at a coin price. */
export function setHashprice(w: Workspace, priceUsd: number): void {
  w.coinPrice = priceUsd;
  w.rewardBtc = subsidyAt(w.height) / (1 - w.rates.feeShare);
  w.hashprice = hashpriceUsd(w.rewardBtc, w.difficulty, priceUsd);
}
