/** Section 4.4 of MODEL.md: effects. */
import type { DivertLetter, Letter, RelocateLetter } from './inputs.ts';
import type { Diversion, Happening, Row, World } from './state.ts';
import { machines, ramp } from './state.ts';
import { fixDelay, implantedShare } from './events.ts';
import { fired } from './state.ts';
import { fixesWithheld, letThrough } from './policies.ts';
import { curtailed, limits } from './limits.ts';
import { arrive, depart, travel } from './journeys.ts';
import { addFor, mark, type MarkedStock } from './marks.ts';
import { presence } from './presence.ts';

type Hit = Extract<Letter, { share: number; fixDays: number }>;

/** 4.4 */
export function effects(world: World, t: number): void {
  limits(world, t);
  const today = world.events.filter(({ firedDay }) => firedDay === t);
  const idled = today.map((event) => curtailed(world, event, t));
  today.forEach((event, i) => hit(world, event, idled[i], t));
  for (const { letter, firedDay } of fired(world, 'relocate')) {
    travel(world, letter);
    const share = (day: number): number =>
      day < firedDay ? 0 : world.at(letter.share) * ramp(day, firedDay, world.at(letter.rampDays));
    const left = 1 - share(t - 1);
    const moving = left > 0 ? (share(t) - share(t - 1)) / left : 0;
    Array.from(letter.from).forEach((from, i) =>
      relocate(world, letter, world.rows[from], world.rows[letter.to[i]], moving),
    );
  }
  presence(world, t);
}

/** `dropped` are the MW by grid that the event's curtailments have dropped already. */
function hit(world: World, event: Happening, dropped: number[], t: number): void {
  const base = new Map(world.rows.map((row) => [row, row.healthy]));
  for (const letter of event.letters) {
    if (!isHit(letter)) continue;
    const diversion = letter.kind === 'divert' ? begin(world, event, letter) : undefined;
    for (const index of Array.from(letter.rows)) {
      const row = world.rows[index];
      const implanted =
        letter.implantedBy === undefined ? 1 : implantedShare(world, letter.implantedBy, index);
      const fenced = letter.remote && row.region.home ? letThrough(world, 'fence', t) : 1;
      const wanted = base.get(row)! * world.at(letter.share) * implanted * fenced;
      const moved = Math.min(wanted, row.healthy);
      strike(world, event, row, letter, moved, diversion, t);
      if (waitsForFix(letter) && moved > 0) {
        const wait = (row.region.home ? fixDelay(world, t) : 0) + fixesWithheld(world, row, t);
        const day = t + world.at(letter.fixDays) + wait;
        row.fixDay = Math.max(row.fixDay, day);
        event.fixDay = event.fixDay === Infinity ? day : Math.max(event.fixDay, day);
      }
      if (letter.kind !== 'divert' && row.grid >= 0) {
        const mw = moved * row.group.u * row.left * row.group.jPerTh * world.the('overhead');
        dropped[row.grid] += mw * world.at(letter.simultaneous) * letThrough(world, 'ride-through', t);
      }
    }
  }
  dropped.forEach((mw, grid) => {
    world.result.mwAtOnce[grid] = Math.max(world.result.mwAtOnce[grid], mw);
  });
}

const isHit = (letter: Letter): letter is Hit =>
  letter.kind === 'hold' || letter.kind === 'break' || letter.kind === 'destroy' || letter.kind === 'divert';

const waitsForFix = (letter: Hit): boolean =>
  letter.kind !== 'destroy' && !(letter.kind === 'hold' && letter.release === 'reboot');

function begin(world: World, event: Happening, letter: DivertLetter): Diversion {
  const diversion = {
    event,
    withheld: letter.withheld,
    rollback: world.at(letter.rollback),
    remainingDays: world.at(letter.hours) / 24,
  };
  world.diversions.add(diversion);
  return diversion;
}

/** Moves `moved` EH/s of a row's healthy capacity to where the letter puts it. */
function strike(
  world: World,
  event: Happening,
  row: Row,
  letter: Hit,
  moved: number,
  diversion: Diversion | undefined,
  t: number,
): void {
  row.healthy -= moved;
  row.hit += moved;
  if (letter.kind !== 'divert') mark(world, event, row, stockOf(letter), moved);
  if (letter.kind === 'destroy') destroy(world, row, moved);
  else if (letter.kind === 'divert')
    row.diverted.set(diversion!, (row.diverted.get(diversion!) ?? 0) + moved);
  else if (letter.kind === 'hold' && letter.release === 'reboot') row.soft += moved;
  else if (letter.kind === 'hold') row.held += moved;
  else {
    row.boardless += moved;
    if (row.shelf && moved > 0) row.shelf.firstBreakDay = Math.min(row.shelf.firstBreakDay, t);
  }
}

const stockOf = (letter: Exclude<Hit, DivertLetter>): MarkedStock => {
  if (letter.kind === 'destroy') return 'lost';
  if (letter.kind === 'break') return 'boardless';
  return letter.release === 'reboot' ? 'soft' : 'held';
};

/** Scraps capacity that has left its stock: it is lost, and somebody will want to buy it again. */
export function destroy(world: World, row: Row, ehs: number): void {
  row.lost += ehs;
  row.region.shortfall += ehs;
  if (!row.region.home) return;
  world.result.destroyedEhs += ehs;
  world.result.machinesDestroyed += machines(row, ehs);
}

function relocate(world: World, letter: RelocateLetter, from: Row, to: Row, share: number): void {
  for (const stock of ['healthy', 'faulty'] as const) {
    const leaving = from[stock] * share;
    const moving = leaving * (letter.arrives === undefined ? 1 : world.at(letter.arrives));
    from[stock] -= leaving;
    from.retired += leaving - moving;
    from.movedOut += moving;
    const tells = stock === 'healthy' && letter.abroad === true;
    if (tells && from.region.home) addFor(world.marks.away, letter, from, leaving);
    if (tells && to.region.home && letter.delayDays === undefined)
      addFor(world.marks.away, letter, to, -moving);
    if (letter.delayDays === undefined) arrive(to, stock, moving);
    else depart(world, letter, to, stock, moving);
  }
}

/** The end of the day (4.4, after the network step): the clocks of diversions, and what is done with their machines. */
export function endDiversions(world: World): void {
  for (const diversion of world.diversions) {
    diversion.remainingDays -= Math.min(1, diversion.remainingDays);
    if (diversion.remainingDays > 0) continue;
    for (const row of world.rows) {
      const amount = row.diverted.get(diversion) ?? 0;
      row.healthy += diversion.rollback * amount;
      row.held += (1 - diversion.rollback) * amount;
      mark(world, diversion.event, row, 'held', (1 - diversion.rollback) * amount);
      row.diverted.delete(diversion);
    }
    world.diversions.delete(diversion);
  }
}
