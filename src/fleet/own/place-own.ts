import { groupBy, largest, sum } from '../cell.ts';
import { kindOf, OPEN_VENDOR } from '../channels.ts';
import type { Cohort } from '../cohort.ts';
import { STOCK, TH_PER_EH, UNKNOWN, type OwnClass } from './own-fleet.ts';

/** Where machines of a user's own fleet stand in the nation: a cohort they are like, and how many EH/s of them. */
export interface Placed {
  readonly like: Cohort;
  readonly ehs: number;
}

/**
 * Places each class of an own fleet. What the inventory says is kept; what it does not say is shared out as the nation's
 * unnamed machines that agree with the rest of it are, for unknown is not safe. Where no machine of the nation agrees, the
 * largest cohort that agrees in the vendor lends what is unknown.
 */
export function placeOwn(
  classes: readonly OwnClass[],
  nation: { readonly unnamed: readonly Cohort[]; readonly all: readonly Cohort[] },
  grids: readonly string[],
): Placed[] {
  const placed = classes.flatMap((one) => placeClass(forNation(one, grids), nation));
  return [...groupBy(placed, ({ like }) => kindOfCohort(like)).values()].map((alike) => ({
    like: alike[0]!.like,
    ehs: sum(alike.map(({ ehs }) => ehs)),
  }));
}

/** A grid that the nation does not have is none that is known. */
const forNation = (one: OwnClass, grids: readonly string[]): OwnClass =>
  grids.includes(one.grid) ? one : { ...one, grid: UNKNOWN };

export const kindOfCohort = ({ vendor, channel, grid, generation }: Cohort): string =>
  `${vendor} ${channel} ${grid} ${generation}`;

function placeClass(
  one: OwnClass,
  { unnamed, all }: { readonly unnamed: readonly Cohort[]; readonly all: readonly Cohort[] },
): Placed[] {
  const agreeing = [unnamed, all].map((cohorts) => cohorts.filter((cohort) => agrees(cohort, one)));
  const likes = agreeing.find((cohorts) => cohorts.length > 0) ?? [made(one, all)];
  const weights = sum(likes.map(({ ehs }) => ehs));
  const ehs = one.ths / TH_PER_EH;
  return likes.map((like) => ({ like, ehs: (ehs * like.ehs) / weights }));
}

const agrees = (cohort: Cohort, { vendor, firmware, grid, generation }: OwnClass): boolean =>
  (vendor === UNKNOWN || cohort.vendor === vendor) &&
  (firmware === UNKNOWN ||
    (firmware === STOCK ? cohort.channelKind === 'stock' : cohort.channel === firmware)) &&
  (grid === UNKNOWN || cohort.grid === grid) &&
  (generation === UNKNOWN || `g${cohort.generation}` === generation);

/** A cohort of the class's own, as no machine of the nation is. */
function made(one: OwnClass, all: readonly Cohort[]): Cohort {
  const vendor = one.vendor === UNKNOWN ? OPEN_VENDOR : one.vendor;
  const known = all.filter((cohort) => cohort.vendor === vendor);
  const base = largest(known, ({ ehs }) => ehs);
  const byGrid = all.find(({ grid }) => grid === one.grid) ?? base;
  const firmware = one.firmware === UNKNOWN ? STOCK : one.firmware;
  const onStock = firmware === STOCK;
  return {
    ...base,
    grid: byGrid.grid,
    gridIndex: byGrid.gridIndex,
    generation: one.generation === UNKNOWN ? base.generation : Number(one.generation.slice(1)),
    channel: onStock ? `stock-${vendor}` : firmware,
    channelKind: onStock ? 'stock' : kindOf(firmware),
    stock: vendor !== OPEN_VENDOR ? -1 : onStock ? 1 : 0,
    ehs: 1,
  };
}
