/** Whom a stock is owed to. Stocks drain in proportion, so shares change only when something comes in. */
import { NAMED, TAGS, type Books } from './ledger-books.ts';

/** `amount` comes into a home row's stock, which held `before`, because of an event. */
export function tag(
  books: Books,
  stock: number,
  row: number,
  event: number,
  before: number,
  amount: number,
): void {
  if (row >= books.n || !(amount > 0)) return;
  settle(books, stock, row);
  const { share } = books;
  const from = (stock * books.n + row) * TAGS;
  const kept = before / (before + amount);
  for (let tag = 0; tag < TAGS; tag++) share[from + tag]! *= kept;
  share[from + tagOf(books, row, event)]! += 1 - kept;
}

/** Puts what a stock has cost since its shares last changed to its tags. */
export function settle(books: Books, stock: number, row: number): void {
  const { share, settled, running } = books;
  const at = stock * books.n + row;
  const cost = running[stock]![row]!;
  running[stock]![row] = 0;
  if (cost === 0) return;
  for (let tag = at * TAGS; tag < (at + 1) * TAGS; tag++) settled[tag]! += share[tag]! * cost;
}

/** A row's place for an event; the last one where it names others already. */
function tagOf({ tagEvent }: Books, row: number, event: number): number {
  for (let tag = 0; tag < NAMED; tag++) {
    const at = row * NAMED + tag;
    if (tagEvent[at] === -1) tagEvent[at] = event;
    if (tagEvent[at] === event) return tag;
  }
  return NAMED;
}
