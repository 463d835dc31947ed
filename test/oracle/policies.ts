/** Section 4.2 of MODEL.md, second half: what policies and hindrances come to on a day. */
import type { Letter } from './inputs.ts';

import { fired } from './state.ts';
import type { Row, World } from './state.ts';
import { ramp, sum } from './state.ts';

type Kind = 'watch' | 'fence' | 'ride-through' | 'capacity' | 'demand';

/** Letters of a kind in force on day t, each with how far it is phased in. */
function inForce<K extends Kind>(
  world: World,
  kind: K,
  t: number,
): { readonly letter: Extract<Letter, { kind: K }>; readonly part: number }[] {
  return fired(world, kind).flatMap(({ letter, firedDay }) => {
    const { rampDays, days } = letter as { readonly rampDays: number; readonly days?: number };
    if (days !== undefined && t >= firedDay + world.at(days)) return [];
    return [{ letter, part: ramp(t, firedDay, world.at(rampDays)) }];
  });
}

const together = (factors: readonly number[]): number => factors.reduce((a, b) => a * b, 1);
const phased = (factor: number, part: number): number => 1 - part + part * factor;

export const hazardFactor = (world: World, t: number): number =>
  together(inForce(world, 'watch', t).map(({ letter, part }) => phased(world.at(letter.hazardFactor), part)));

export const letThrough = (world: World, kind: 'fence' | 'ride-through', t: number): number =>
  together(inForce(world, kind, t).map(({ letter, part }) => phased(world.at(letter.left), part)));

const demandOn = (world: World, supplier: number, t: number) =>
  inForce(world, 'demand', t).filter(({ letter }) => Array.from(letter.suppliers).includes(supplier));

export const demandFactor = (world: World, supplier: number, t: number): number =>
  together(demandOn(world, supplier, t).map(({ letter, part }) => phased(world.at(letter.factor), part)));

export const duty = (world: World, supplier: number, t: number): number =>
  sum(demandOn(world, supplier, t).map(({ letter, part }) => world.at(letter.duty) * part));

/** Share of a supplier's capacity that is left. */
export const capacityLeft = (world: World, supplier: number, t: number): number =>
  together(
    inForce(world, 'capacity', t)
      .filter(({ letter }) => Array.from(letter.suppliers).includes(supplier))
      .map(({ letter, part }) => 1 - part * world.at(letter.lost)),
  );

/** Border letters that ever fired, in order, with the share of a supplier's arrivals that each holds today. */
export function borders(world: World, home: boolean, supplier: number, t: number) {
  return fired(world, 'border')
    .filter(
      ({ letter }) =>
        Array.from(letter.suppliers).includes(supplier) && Array.from(letter.regions).includes(home ? 0 : 1),
    )
    .map(({ letter, firedDay }) => ({
      letter,
      held:
        t < firedDay + world.at(letter.days)
          ? world.at(letter.held) * ramp(t, firedDay, world.at(letter.rampDays))
          : 0,
    }));
}

/** Days by which fixes for a row are withheld on day t. */
export function fixesWithheld(world: World, row: Row, t: number): number {
  return sum(
    fired(world, 'fixes')
      .filter(
        ({ letter, firedDay }) =>
          Array.from(letter.rows).includes(row.index) &&
          firedDay <= t &&
          t < firedDay + world.at(letter.days),
      )
      .map(({ letter }) => world.at(letter.laterDays)),
  );
}

/** The longest audit in force on a day, of updates or of shipments; the first among equals. */
export function auditOn(world: World, day: number, shipped: boolean) {
  return fired(world, 'audit')
    .filter(({ letter, firedDay }) => letter.shipped === shipped && firedDay <= day)
    .map(({ letter }) => letter)
    .reduce<Extract<Letter, { kind: 'audit' }> | undefined>(
      (best, letter) =>
        best === undefined || world.at(letter.delayDays) > world.at(best.delayDays) ? letter : best,
      undefined,
    );
}
