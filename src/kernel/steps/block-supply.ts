import type { Supply } from '../environment.ts';
import { noteBlock } from '../ledger-blame.ts';
import { HOME } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { phase } from './phase.ts';

/**
 * Recomputes what is blocked today for each pair (region * suppliers + supplier) and stage, and who counts as a substitute.
 * Letters on one pair combine as 1 - product(1 - b).
 */
export function blockSupply(w: Workspace, day: number): void {
  w.blockedOrders.fill(0);
  w.blockedShipping.fill(0);
  w.blockedArrival.fill(0);
  w.blockedParts.fill(0);
  w.acceptable.fill(1);
  w.books.blocking.fill(0);
  for (const placed of w.now.supplies) {
    const { event, letter } = placed;
    const part = phase(w, day, placed);
    if (part === 0) continue;
    const share = w.values[letter.blocked]! * part;
    for (const region of letter.regions) {
      block(w, letter, region, share);
      if (region === HOME)
        for (const supplier of letter.suppliers) noteBlock(w, event, letter, supplier, share);
      narrowSubstitutes(w, letter, region);
    }
  }
}

function block(w: Workspace, letter: Supply, region: number, share: number): void {
  const stage =
    letter.stage === 'orders'
      ? w.blockedOrders
      : letter.stage === 'shipping'
        ? w.blockedShipping
        : w.blockedArrival;
  for (const supplier of letter.suppliers) {
    const pair = region * w.plan.suppliers.count + supplier;
    stage[pair] = 1 - (1 - stage[pair]!) * (1 - share);
    if (letter.parts) w.blockedParts[pair] = 1 - (1 - w.blockedParts[pair]!) * (1 - share);
    if (share > 0) w.acceptable[pair] = 0;
  }
}

/** Only suppliers that every letter in force accepts may step in. */
function narrowSubstitutes(w: Workspace, letter: Supply, region: number): void {
  const count = w.plan.suppliers.count;
  for (let s = 0; s < count; s++) if (!letter.acceptable.includes(s)) w.acceptable[region * count + s] = 0;
}
