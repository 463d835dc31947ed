/** Scratch memory of the ledger: what an arm's home rows have lost so far, by what it is owed to. EH/s of capacity, EH/s-days where owed. */
import { ledgerPlan, type LedgerPlan } from './ledger.ts';
import { lettersOf, touchedRows, type Letters } from './letters.ts';
import type { ArmPlan, Plan } from './plan.ts';
import { rowOrder } from './row-order.ts';

const floats = (length: number): Float64Array => new Float64Array(length);

/** Stocks that keep tags. `LOST` is what hits destroyed: nothing takes from it again. */
export const SOFT = 0;
export const HELD = 1;
export const BOARDLESS = 2;
export const LOST = 3;
export const TAGGED = 4;

/** Events a row can name, and one place for all others. */
export const NAMED = 4;
export const TAGS = NAMED + 1;

export type Books = ReturnType<typeof createBooks>;

/** `n` is the number of home rows; letters are counted within their kind, as in `Letters`. */
export function createBooks(plan: Plan) {
  const n = rowOrder(plan).homeRows;
  const arms = plan.arms.map((arm) => ({ arm, letters: lettersOf(arm), ledger: ledgerPlan(arm) }));
  const most = (count: (one: (typeof arms)[number]) => number): number => Math.max(0, ...arms.map(count));
  const letters = (kind: keyof Letters): number => most((one) => one.letters[kind].length);
  const hinderers = most(({ ledger }) => ledger.hinderers.length);
  const suppliers = plan.suppliers.count;
  return {
    n,
    groups: homeGroups(plan),
    plans: new Map<ArmPlan, LedgerPlan>(arms.map(({ arm, ledger }) => [arm, ledger])),
    plan: ledgerPlan(plan.twin),
    /** Event of each tag of a row, -1 for none yet: row * NAMED + tag. */
    tagEvent: new Int16Array(n * NAMED),
    /** Share of a stock owed to each tag: (stock * n + row) * TAGS + tag. */
    share: floats(TAGGED * n * TAGS),
    /** Rows at home that hits can stop. */
    stoppable: touchedRows(plan.arms).filter((row) => row < n),
    /** By stock: what each row's has cost since its shares last changed; and before, laid out as `share`. */
    running: [SOFT, HELD, BOARDLESS, LOST].map(() => floats(n)),
    settled: floats(TAGGED * n * TAGS),
    /** What hits destroyed on a row. */
    lost: floats(n),
    response: floats(n),
    /** By letter * n + row. */
    diverted: floats(letters('diverts') * n),
    price: floats(letters('prices') * n),
    /** Share that a limit takes of a row today, and what its letters have cost. */
    limitShare: floats(letters('limits') * n),
    idle: floats(letters('limits') * n),
    /** Healthy capacity that a letter has moved away, less what it has brought; and what that has cost. */
    away: floats(letters('relocates') * n),
    moved: floats(letters('relocates') * n),
    /** Spare machines on a row; and by letter * n + row. */
    spare: floats(n),
    spares: floats(letters('stocks') * n),
    /** Machines that a line at home has delivered, by letter; and by letter * n + row. */
    made: floats(letters('sources')),
    lines: floats(letters('sources') * n),
    /** Shares that hinderers block today, (stage * suppliers + supplier) * hinderers + place; stages as below. */
    blocking: floats(3 * suppliers * hinderers),
    /** Goods that each hinderer has kept out so far, supplier * hinderers + place; and by place * n + row. */
    keptOut: floats(suppliers * hinderers),
    undelivered: floats(hinderers * n),
    /** By group: what its run fraction would be without shocks of the price, and what the twin's is above that. */
    unpriced: floats(plan.groups.count),
    gap: floats(homeGroups(plan)),
    /** Set where every day is told apart (ledger-diary.ts). */
    diary: undefined as Diary | undefined,
  };
}

/** Groups up to the last that a home row belongs to: home stands first. */
export const homeGroups = (plan: Plan): number =>
  1 + plan.rows.group.subarray(0, rowOrder(plan).homeRows).reduce((last, g) => Math.max(last, g), -1);

/** Each day's ledger of the nation. */
export interface Diary {
  /** What the twin ran, day * home rows + row. */
  readonly twin: Float64Array;
  /** By arm: day * entries + entry, EH/s. */
  readonly days: ReadonlyMap<ArmPlan, Float64Array>;
  /** Home rows * entries of the day at hand: room for the arm with most. */
  readonly today: Float64Array;
}

/** Places in `blocking`. */
export const ORDERS = 0;
export const SHIPPING = 1;
export const ARRIVAL = 2;

/** All that an arm owes, to nothing. */
export function emptyBooks(books: Books, arm: ArmPlan): void {
  books.plan = books.plans.get(arm) ?? books.plan;
  books.tagEvent.fill(-1);
  for (const one of [books.share, books.lost, books.away, books.spare, books.made, books.limitShare])
    one.fill(0);
  books.keptOut.fill(0);
  books.blocking.fill(0);
  strikeBalance(books);
}

/** What was owed is told: the books go on from nothing, with the stocks as they are. */
export function strikeBalance(books: Books): void {
  for (const owed of [
    ...books.running,
    books.settled,
    books.response,
    books.diverted,
    books.price,
    books.idle,
    books.moved,
    books.spares,
    books.lines,
    books.undelivered,
  ])
    owed.fill(0);
}
