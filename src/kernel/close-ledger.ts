/** The books of an arm become its ledger: rows times entries, EH/s-days, adding up to what each row ran less than in the twin. */
import { BOARDLESS, HELD, LOST, NAMED, SOFT, TAGS, type Books } from './ledger-books.ts';
import { settle } from './ledger-tags.ts';
import { hinders, takes, type LedgerCause } from './ledger.ts';
import type { Placed } from './letters.ts';
import type { Effect } from './effects.ts';
import type { Workspace } from './workspace.ts';

/**
 * Writes the books to `out`, row * entries + entry. `twin` and `own` are what the rows ran: what no cause explains is bought, fails and
 * is retired otherwise than in the twin, and falls to the events in proportion to what each took. It comes last, so that all adds up.
 */
export function closeLedger(
  w: Workspace,
  twin: ArrayLike<number>,
  own: ArrayLike<number>,
  out: Float64Array,
): void {
  const { books } = w;
  const { entries } = books.plan;
  const width = entries.length;
  out.fill(0);
  bookTags(books, out);
  bookLetters(w, out);
  const shares = sharesOfRest(w, out);
  for (let r = 0; r < books.n; r++) {
    let rest = twin[r]! - own[r]!;
    for (let e = r * width; e < (r + 1) * width; e++) rest -= out[e]!;
    for (let e = 0; e < width; e++)
      if (shares[e] !== 0) out[r * width + e] = out[r * width + e]! + rest * shares[e]!;
  }
}

const CAUSE_OF: readonly (readonly [stock: number, cause: LedgerCause])[] = [
  [SOFT, 'held'],
  [HELD, 'held'],
  [BOARDLESS, 'broken'],
  [LOST, 'lost'],
];

function bookTags(books: Books, out: Float64Array): void {
  const { plan, settled, tagEvent, n } = books;
  const width = plan.entries.length;
  const other = plan.at(-1, 'other');
  for (const [stock, cause] of CAUSE_OF)
    for (let r = 0; r < n; r++) {
      settle(books, stock, r);
      for (let tag = 0; tag < TAGS; tag++) {
        const cost = settled[(stock * n + r) * TAGS + tag]!;
        if (cost === 0) continue;
        const entry = tag < NAMED ? plan.at(tagEvent[r * NAMED + tag]!, cause) : other;
        out[r * width + entry]! += cost;
      }
    }
}

function bookLetters(w: Workspace, out: Float64Array): void {
  const { books, now } = w;
  addSums(books, out, now.diverts, 'diverted', books.diverted);
  addSums(books, out, now.limits, 'idle', books.idle);
  addSums(books, out, now.prices, 'price', books.price);
  const abroad = now.relocates.map((placed) => (placed.letter.abroad ? placed : undefined));
  addSums(books, out, abroad, 'moved', books.moved);
  const local = now.sources.map((placed) => (placed.letter.local ? placed : undefined));
  addSums(books, out, local, 'lines', books.lines, -1);
  addSums(books, out, now.stocks, 'spares', books.spares, -1);
  const hinderers = books.plan.hinderers.map((event) => ({ event }));
  addSums(books, out, hinderers, 'undelivered', books.undelivered);
  addRows(books, out, books.plan.at(-1, 'response'), books.response, 0, 1);
}

/** Sums by letter and row, each under its letter's event. */
function addSums(
  books: Books,
  out: Float64Array,
  letters: readonly (Pick<Placed<Effect>, 'event'> | undefined)[],
  cause: LedgerCause,
  sums: Float64Array,
  factor = 1,
): void {
  letters.forEach((placed, k) => {
    if (placed) addRows(books, out, books.plan.at(placed.event, cause), sums, k * books.n, factor);
  });
}

function addRows(
  { plan, n }: Books,
  out: Float64Array,
  entry: number,
  sums: Float64Array,
  from: number,
  factor: number,
): void {
  const width = plan.entries.length;
  for (let r = 0; r < n; r++) out[r * width + entry]! += factor * sums[from + r]!;
}

/**
 * By entry, the share of what is bought, fails and is retired otherwise: under an event that hinders it makes up for what is not
 * delivered. Machines that stand idle wear and are bought as ever, so they count only where nothing else was taken; events that took
 * nothing yet share alike; without an event of either kind it is `other`.
 */
function sharesOfRest(w: Workspace, out: Float64Array): Float64Array {
  const { plan } = w.books;
  const shares = new Float64Array(plan.entries.length);
  const events = w.arm.events
    .map((event, e) => ({ event, e }))
    .filter(({ event, e }) => (hinders(event) || takes(event)) && w.recording.firedDay[e]! < Infinity);
  if (events.length === 0) {
    shares[plan.at(-1, 'other')] = 1;
    return shares;
  }
  const sizes = [
    events.map(({ e }) => tookOf(w.books, out, e, (cause) => cause !== 'idle')),
    events.map(({ e }) => tookOf(w.books, out, e, () => true)),
    events.map(() => 1),
  ];
  const took = sizes.find((size) => size.some((one) => one > 0))!;
  const all = took.reduce((sum, one) => sum + one, 0);
  events.forEach(({ event, e }, i) => {
    shares[plan.at(e, hinders(event) ? 'undelivered' : 'wear')] = took[i]! / all;
  });
  return shares;
}

/** EH/s-days that an event took by some causes so far, or gave. */
function tookOf(
  { plan, n }: Books,
  out: Float64Array,
  event: number,
  counts: (cause: LedgerCause) => boolean,
): number {
  const width = plan.entries.length;
  let sum = 0;
  plan.entries.forEach((entry, i) => {
    if (entry.event !== event || !counts(entry.cause)) return;
    for (let r = 0; r < n; r++) sum += out[r * width + i]!;
  });
  return Math.abs(sum);
}
