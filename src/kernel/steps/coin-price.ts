import type { Workspace } from '../workspace.ts';
import { setHashprice } from './outside.ts';
import { phase } from './phase.ts';

/** Step 2: what the letters in force make of the coin's price, and with it of today's hashprice (MODEL.md 4.2). */
export function shockPrice(w: Workspace, day: number): void {
  let factor = 1;
  w.now.prices.forEach((placed, k) => {
    if (day > w.recording.firedDay[placed.event]!) w.priceKept[k]! *= w.priceFade[k]!;
    factor *= 1 + (w.values[placed.letter.factor]! - 1) * phase(w, day, placed) * w.priceKept[k]!;
  });
  setHashprice(w, w.price[day]! * factor);
}
