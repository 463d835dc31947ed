/** A user's own fleet: an inventory summed to classes. No row of the inventory is kept. */

/** What an inventory does not say, on any axis: a class of its own. */
export const UNKNOWN = 'unknown';
/** On its own vendor's firmware, whichever vendor that is. */
export const STOCK = 'stock';
/** The operator that the fleet becomes. */
export const OWN = 'own';

/** Machines of an inventory that nothing here tells apart. */
export interface OwnClass {
  /** Vendor's id, or unknown. */
  readonly vendor: string;
  /** `stock`, a row of firmware.csv, or unknown. */
  readonly firmware: string;
  /** Interconnection, or unknown. */
  readonly grid: string;
  /** g0..g6, or unknown. */
  readonly generation: string;
  readonly machines: number;
  /** TH/s, to the thousandth. */
  readonly ths: number;
}

export const OWN_AXES = ['vendor', 'firmware', 'grid', 'generation'] as const;
export type OwnAxis = (typeof OWN_AXES)[number];

/** Most classes an inventory can have: seven vendors, a dozen of firmware, four grids, eight generations, each with unknown. */
export const MOST_CLASSES = 4000;

/** A fleet as a scenario holds it: named by the hash of its classes, which stand there only while it runs. */
export interface OwnFleet {
  readonly sha256: string;
  /** Undefined where the inventory is not at hand: such a scenario can be read, not run. */
  readonly classes: readonly OwnClass[] | undefined;
}

export const TH_PER_EH = 1e6;

export const ownEhs = (classes: readonly OwnClass[]): number =>
  classes.reduce((sum, { ths }) => sum + ths, 0) / TH_PER_EH;

/** The classes as one text that does not depend on the order of the inventory's lines: what the hash is of. */
export const classesText = (classes: readonly OwnClass[]): string =>
  JSON.stringify(
    classes.map(({ vendor, firmware, grid, generation, machines, ths }) => [
      vendor,
      firmware,
      grid,
      generation,
      machines,
      ths,
    ]),
  );

/** Share of the hash rate of each name on an axis, 0..1, largest first. */
export function ownShares(
  classes: readonly OwnClass[],
  axis: OwnAxis,
): readonly { readonly name: string; readonly share: number }[] {
  const sums = new Map<string, number>();
  for (const one of classes) sums.set(one[axis], (sums.get(one[axis]) ?? 0) + one.ths);
  const all = [...sums.values()].reduce((sum, ths) => sum + ths, 0);
  return [...sums]
    .map(([name, ths]) => ({ name, share: ths / all }))
    .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
}
