import type { Workspace } from '../workspace.ts';
import { rampAt } from './block-supply.ts';
import { setHashprice } from './outside.ts';

/** Step 2: what the letters in force make of the coin's price, and with it of today's hashprice (MODEL.md 4.2). */
export function shockPrice(w: Workspace, day: number): void {
  let factor = 1;
  w.now.prices.forEach(({ event, letter }, k) => {
    const age = day - w.recording.firedDay[event]!;
    if (!(age >= 0)) return;
    if (age > 0) w.priceKept[k]! *= w.priceFade[k]!;
    factor *= 1 + (w.values[letter.factor]! - 1) * rampAt(age, w.values[letter.rampDays]!) * w.priceKept[k]!;
  });
  setHashprice(w, w.price[day]! * factor);
}
