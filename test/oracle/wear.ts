/** Section 4.6 of MODEL.md: wear and repair. */
import type { Region, Row, World } from './state.ts';
import { fraction, machines, sum } from './state.ts';
import { destroy } from './effects.ts';

/** 4.6 */
export function wear(world: World): void {
  for (const region of world.regions) {
    const wishes = new Map(region.rows.map((row) => [row, row.faulty * world.the('repairDecay')]));
    age(world, region);
    if (region.home) repairAtHome(world, region, wishes);
    else for (const [row, wish] of wishes) repair(row, wish);
  }
}

function age(world: World, region: Region): void {
  const blocked = Math.min(1, sum(region.trades.map((trade) => trade.preference * trade.blocked.all)));
  region.retiredToday = 0;
  for (const row of region.rows) {
    const failing = row.healthy * world.the('failurePerDay');
    const retiring = row.healthy * world.the('retirePerDay') * (1 - world.the('retireDeferrable') * blocked);
    row.healthy -= failing + retiring;
    row.faulty += failing;
    row.retired += retiring;
    region.retiredToday += retiring;
  }
}

function repair(row: Row, ehs: number): void {
  row.faulty -= ehs;
  row.healthy += ehs;
}

function repairAtHome(world: World, region: Region, wishes: Map<Row, number>): void {
  const perDay = world.the('boardsPerTechnicianDay');
  const need = sum([...wishes].map(([row, wish]) => machines(row, wish) / perDay));
  const share = fraction(region.labourLeft, need);
  for (const shelf of region.shelves) {
    const withPart = (row: Row): number => wishes.get(row)! * share * world.the('partShare');
    const wanted = sum(shelf.rows.map(withPart));
    const used = Math.min(wanted, shelf.hashboards);
    const scrapped = (wanted - used) / (1 + world.the('donorYield'));
    for (const row of shelf.rows) {
      const scrap = wanted > 0 ? (scrapped * withPart(row)) / wanted : 0;
      row.faulty -= scrap;
      destroy(world, row, scrap);
      repair(row, wishes.get(row)! * share - scrap);
    }
    const refilled = shelf.hashboards - used + shelf.baseUse * (1 - shelf.trade.blocked.parts);
    shelf.hashboards = Math.min(shelf.hashboardsAtStart, refilled);
  }
}
