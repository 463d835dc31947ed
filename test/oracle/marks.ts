/** Section 4.10 of MODEL.md: every machine that is missing is marked with the event that took it. */
import type { Happening, Row, World } from './state.ts';

export type MarkedStock = 'soft' | 'held' | 'boardless' | 'lost';

/** A row names at most so many events; machines of any further one are marked -1. */
const MOST_NAMED = 4;

/** What an arm has marked so far. */
export interface Marks {
  /** By row and stock: EH/s by event. */
  readonly machines: Map<Row, Map<MarkedStock, Map<number, number>>>;
  /** By letter and row: healthy EH/s taken abroad, or brought from there. */
  readonly away: Map<object, Map<Row, number>>;
  readonly spares: Map<Row, number>;
  /** By letter and row. */
  readonly made: Map<object, Map<Row, number>>;
  /** Run fractions without shocks of the price. */
  readonly unpriced: number[];
}

export const noMarks = (u: readonly number[]): Marks => ({
  machines: new Map(),
  away: new Map(),
  spares: new Map(),
  made: new Map(),
  unpriced: [...u],
});

export function mark(world: World, event: Happening, row: Row, stock: MarkedStock, ehs: number): void {
  if (!row.region.home || !(ehs > 0)) return;
  const stocks = world.marks.machines.get(row) ?? new Map<MarkedStock, Map<number, number>>();
  world.marks.machines.set(row, stocks);
  const named = new Set([...stocks.values()].flatMap((owed) => [...owed.keys()].filter((e) => e >= 0)));
  const index = world.events.indexOf(event);
  const key = named.has(index) || named.size < MOST_NAMED ? index : -1;
  const owed = stocks.get(stock) ?? new Map<number, number>();
  stocks.set(stock, owed.set(key, (owed.get(key) ?? 0) + ehs));
}

export const add = (to: Map<Row, number>, row: Row, ehs: number): unknown =>
  to.set(row, (to.get(row) ?? 0) + ehs);

export function addFor(all: Map<object, Map<Row, number>>, letter: object, row: Row, ehs: number): void {
  if (!all.has(letter)) all.set(letter, new Map());
  add(all.get(letter)!, row, ehs);
}
