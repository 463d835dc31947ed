/** Section 4.10 of MODEL.md: the ledger, day by day, from what is marked. */
import type { PriceLetter } from './inputs.ts';
import { shareOn } from './limits.ts';
import type { MarkedStock } from './marks.ts';
import type { OracleResult, Row, World } from './state.ts';
import { fired, ramp, sum } from './state.ts';
import { hashpriceOf } from './start.ts';

const CAUSES: Readonly<Record<MarkedStock, string>> = {
  soft: 'held',
  held: 'held',
  boardless: 'broken',
  lost: 'lost',
};

/** Stocks drain in proportion: what is marked shrinks with them. */
function drain(world: World): void {
  for (const [row, stocks] of world.marks.machines)
    for (const [stock, owed] of stocks) {
      const all = sum([...owed.values()]);
      // What else is scrapped is nobody's hit.
      if (stock === 'lost' || all === 0) continue;
      for (const [event, ehs] of owed) owed.set(event, (ehs * row[stock]) / all);
    }
}

/** Books day t against the twin, which is the arm itself where there is no `quiet`. */
export function ledger(world: World, t: number, quiet?: OracleResult): void {
  world.result.u.push(world.groups.map(({ u }) => u));
  if (!quiet) return;
  const { marks, result } = world;
  const book = (event: number, cause: string, row: Row, ehs: number): void => {
    const cell = (result.ledger[`${event} ${cause}`] ??= world.rows.map(() => 0));
    cell[row.index] += ehs;
  };
  const twin = (row: Row): number => quiet.u[t][world.groups.indexOf(row.group)];
  drain(world);
  followPrice(world);
  for (const [row, stocks] of marks.machines)
    for (const [stock, owed] of stocks)
      for (const [event, ehs] of owed) book(event, event < 0 ? 'other' : CAUSES[stock], row, ehs * twin(row));
  for (const row of world.home.rows) {
    const unpriced = marks.unpriced[world.groups.indexOf(row.group)];
    book(-1, 'response', row, row.healthy * (twin(row) - unpriced));
    bookPrice(world, t, row, row.healthy * (unpriced - row.group.u), book);
    bookIdle(world, t, row, book);
    for (const [diversion, ehs] of row.diverted) {
      const works = 1 - Math.min(1, diversion.remainingDays);
      book(
        world.events.indexOf(diversion.event),
        'diverted',
        row,
        ehs * (twin(row) - works * row.group.u * row.left),
      );
    }
    for (const [event, { letters }] of world.events.entries())
      for (const letter of letters) {
        const away = marks.away.get(letter)?.get(row) ?? 0;
        if (away !== 0) book(event, 'moved', row, away * twin(row));
        const made = marks.made.get(letter)?.get(row) ?? 0;
        if (made !== 0) book(event, 'lines', row, -made * twin(row));
      }
    bookSpares(world, row, (marks.spares.get(row) ?? 0) * twin(row), book);
  }
}

type Book = (event: number, cause: string, row: Row, ehs: number) => void;

/** What run fractions would be at the price without shocks. */
function followPrice(world: World): void {
  const hashprice = hashpriceOf(world.reward, world.quietPrice, world.today.difficulty);
  const rho = (world.startHashprice / hashprice) ** world.priceShape;
  const r = world.the('respondingShare');
  world.groups.forEach((group, g) => {
    const target = (1 - r) * group.u0 + r / (1 + group.A * rho);
    world.marks.unpriced[g] += (target - world.marks.unpriced[g]) * world.the('runDecay');
  });
}

function bookPrice(world: World, t: number, row: Row, ehs: number, book: Book): void {
  const shocks = fired(world, 'price');
  const weight = ({ letter, firedDay }: { letter: PriceLetter; firedDay: number }): number => {
    const halfLives = letter.halfLifeDays === undefined ? 0 : (t - firedDay) / world.at(letter.halfLifeDays);
    const phasedIn = ramp(t, firedDay, world.at(letter.rampDays));
    return Math.abs(world.at(letter.factor) - 1) * phasedIn * 0.5 ** halfLives;
  };
  const all = sum(shocks.map(weight));
  for (const shock of shocks)
    if (all > 0) book(eventOf(world, shock.letter), 'price', row, (ehs * weight(shock)) / all);
}

const eventOf = (world: World, letter: object): number =>
  world.events.findIndex(({ letters }) => letters.some((one) => one === letter));

/** Limits share what a row does not run by what each takes of it. */
function bookIdle(world: World, t: number, row: Row, book: Book): void {
  const shares = world.events.flatMap((event, e) =>
    event.letters.flatMap((letter) =>
      'backDays' in letter ? [{ e, share: shareOn(world, event, letter, row, t) }] : [],
    ),
  );
  const all = sum(shares.map(({ share }) => share));
  const idle = row.healthy * row.group.u * (1 - row.left);
  for (const { e, share } of shares) if (share > 0) book(e, 'idle', row, (idle * share) / all);
}

/** Whoever filled the shelf shares what comes from it. */
function bookSpares(world: World, row: Row, ehs: number, book: Book): void {
  const filled = fired(world, 'stock');
  const all = sum(filled.map(({ letter }) => world.at(letter.machines)));
  for (const { letter } of filled)
    if (all > 0) book(eventOf(world, letter), 'spares', row, (-ehs * world.at(letter.machines)) / all);
}
