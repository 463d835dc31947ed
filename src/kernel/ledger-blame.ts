/** Which events block goods, and how much. */
import { HOME } from './plan.ts';
import type { Supply, SupplyStage } from './environment.ts';
import { ARRIVAL, ORDERS, SHIPPING } from './ledger-books.ts';
import type { Workspace } from './workspace.ts';

const STAGE: Readonly<Record<SupplyStage, number>> = { orders: ORDERS, shipping: SHIPPING, arrival: ARRIVAL };

/** Notes that an event blocks a share of what a supplier sells at home today. */
export function noteBlock(
  w: Workspace,
  event: number,
  letter: Supply,
  supplier: number,
  share: number,
): void {
  const { hinderers } = w.books.plan;
  const at = (STAGE[letter.stage] * w.plan.suppliers.count + supplier) * hinderers.length;
  w.books.blocking[at + hinderers.indexOf(event)]! += share;
}

/** `amount` of a supplier's goods was blocked at home at a stage: each event's part, by the shares it blocks. */
export function blame(w: Workspace, stage: number, pair: number, amount: number): void {
  const { count } = w.plan.suppliers;
  if (pair >= (HOME + 1) * count || !(amount > 0)) return;
  const { blocking, keptOut, plan } = w.books;
  const width = plan.hinderers.length;
  const from = (stage * count + pair) * width;
  let all = 0;
  for (let h = 0; h < width; h++) all += blocking[from + h]!;
  if (all === 0) return;
  for (let h = 0; h < width; h++) keptOut[pair * width + h]! += (amount * blocking[from + h]!) / all;
}
