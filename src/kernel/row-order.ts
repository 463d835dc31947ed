/** Indices of a plan's rows that the day loop walks by. */
import type { Plan } from './plan.ts';
import { HOME } from './plan.ts';

/** Where the home rows of each supplier begin; rows stand by region, home rows by pool within it. */
export function rowOrder(plan: Plan) {
  const { region, pool, count } = plan.rows;
  for (let r = 1; r < count; r++)
    if (region[r]! < region[r - 1]! || (region[r] === HOME && pool[r]! < pool[r - 1]!))
      throw new Error(`rows out of order at ${r}: expected by region, home rows by pool`);
  let homeRows = 0;
  while (homeRows < count && region[homeRows] === HOME) homeRows++;
  const poolStart = new Int32Array(plan.suppliers.count + 1).fill(homeRows);
  for (let r = homeRows - 1; r >= 0; r--)
    for (let p = pool[r]!; p >= 0 && poolStart[p]! > r; p--) poolStart[p] = r;
  return { homeRows, poolStart };
}

/** Pair of each entry of the suppliers' rows, so that one walk delivers for all pairs. */
export function deliverPairs({ suppliers }: Plan): Int32Array {
  const { deliverStart, deliverRow } = suppliers;
  const pairs = new Int32Array(deliverRow.length);
  for (let pair = 0; pair + 1 < deliverStart.length; pair++)
    pairs.fill(pair, deliverStart[pair], deliverStart[pair + 1]);
  return pairs;
}
