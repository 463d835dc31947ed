/** Section 4.5 of MODEL.md: recovery. */
import type { Region, Row, World } from './state.ts';
import { deliver, fraction, machines, partOfDay, sum } from './state.ts';

import { add } from './marks.ts';
import { fired } from './state.ts';

/** 4.5 */
export function recovery(world: World, t: number): void {
  reboot(world);
  for (const region of world.regions) {
    region.labourLeft = labour(world, region);
    reflash(world, region, t);
  }
  emergencyBoards(world, t);
  for (const region of world.regions) swapBoards(world, region, t);
  spareMachines(world);
}

function reboot(world: World): void {
  for (const row of world.rows) {
    const back = row.soft * world.the('rebootDecay');
    row.soft -= back;
    row.healthy += back;
  }
}

function labour(world: World, region: Region): number {
  if (sum(region.rows.map((row) => row.held + row.boardless)) === 0) return region.technicians;
  const helpers = region.home
    ? sum(fired(world, 'labour').map(({ letter }) => world.at(letter.techniciansPer1000) / 1000)) *
      region.machines
    : 0;
  return region.technicians * world.the('surgeFactor') + helpers;
}

/** Takes technician-days; those at home are counted. */
function work(world: World, region: Region, technicianDays: number): void {
  region.labourLeft = Math.max(0, region.labourLeft - technicianDays);
  if (region.home) world.result.technicianDays += technicianDays;
}

function reflash(world: World, region: Region, t: number): void {
  const perDay = world.the('reflashPerTechnicianDay');
  const wanted = (row: Row): number => row.held * world.the('reflashDecay') * partOfDay(t, row.fixDay);
  const need = sum(region.rows.map((row) => machines(row, wanted(row)) / perDay));
  const share = fraction(region.labourLeft, need);
  work(world, region, need * share);
  for (const row of region.rows) {
    const back = wanted(row) * share;
    row.held -= back;
    row.healthy += back;
  }
}

function emergencyBoards(world: World, t: number): void {
  const everywhere = sum(world.rows.map((row) => row.boardless));
  const nameplate = sum(world.regions.map((region) => region.nameplate));
  for (const shelf of world.regions.flatMap((region) => region.shelves)) {
    const here = sum(shelf.rows.map((row) => row.boardless));
    if (here === 0) continue;
    const w = partOfDay(t, shelf.firstBreakDay + world.the('boardExtraDays'));
    const made = world.the('boardEmergencyPerDay') * nameplate * w;
    shelf.boards += made * (here / everywhere) * (1 - shelf.trade.blocked.parts);
  }
}

function swapBoards(world: World, region: Region, t: number): void {
  const perDay = world.the('boardsPerTechnicianDay');
  const wish = (row: Row): number => row.boardless * world.the('boardDecay') * partOfDay(t, row.fixDay);
  const granted = new Map<Row, number>();
  for (const shelf of region.shelves) {
    const share = fraction(shelf.boards, sum(shelf.rows.map(wish)));
    for (const row of shelf.rows) granted.set(row, wish(row) * share);
  }
  const need = sum([...granted].map(([row, ehs]) => machines(row, ehs) / perDay));
  const share = fraction(region.labourLeft, need);
  work(world, region, need * share);
  for (const [row, ehs] of granted) {
    const swapped = ehs * share;
    row.boardless -= swapped;
    row.healthy += swapped;
    row.shelf!.boards = Math.max(0, row.shelf!.boards - swapped);
    if (region.home) world.result.boardsSwapped += machines(row, swapped);
  }
}

function spareMachines(world: World): void {
  const { home } = world;
  const boardless = sum(home.rows.map((row) => row.boardless));
  const destroyed = sum(home.rows.map((row) => row.lost));
  const weight = boardless + destroyed;
  if (weight === 0) return;
  const unreplaced = Math.max(0, destroyed - world.sparesDelivered);
  const given = Math.min(world.spares, world.the('spareDecay') * (boardless + unreplaced));
  for (const row of home.rows) {
    const here = (given * (row.boardless + row.lost)) / weight;
    deliver(row, here);
    add(world.marks.spares, row, here);
  }
  world.spares -= given;
  world.sparesDelivered += given;
  home.shortfall = Math.max(0, home.shortfall - given);
}
