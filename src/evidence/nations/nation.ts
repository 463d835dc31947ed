/** A nation that can be studied: which evidence rows speak of it, and which of them are weakest. */
import type { Evidence } from '../evidence.ts';

/** An interconnection, or the whole of a nation whose grids nobody publishes. */
export interface NationGrid {
  readonly id: string;
  /** Row of its share of the nation's hash rate; undefined where it is all of it. */
  readonly share: string | undefined;
  /** Row of its miners' power price. */
  readonly power: string;
}

/** Ids of evidence rows. */
export interface NationRows {
  /** Share of the network. */
  readonly share: string;
  /** Power price of operators without one of their own. */
  readonly power: string;
  /** Share of the nation's hash rate by vendor; undefined where it has none. */
  readonly vendor: (vendor: string) => string | undefined;
  /** By row of firmware.csv; undefined where firmware follows from vendors and `stock`. */
  readonly firmware: ((firmware: string) => string) | undefined;
  readonly generation: (generation: string) => string;
  /** Of the open vendor's machines, share on its own firmware. */
  readonly stock: string;
  /** An operator's own power price, where there is a row of it. */
  readonly operatorPower: (operator: string) => string | undefined;
}

export interface Nation {
  /** ISO code; words under `nation.<code>`. */
  readonly code: string;
  readonly grids: readonly NationGrid[];
  readonly rows: NationRows;
  /**
   * True where the shares are published of the nation as a whole: operators are raked to meet them. Else they are those of the
   * machines that no operator is named for, and operators stand as they say.
   */
  readonly raked: boolean;
  /** The three numbers that are known worst among those that matter: rows, weakest first. */
  readonly weakest: readonly [string, string, string];
}

/** True where grids are told apart: else nothing is said of them. */
export const hasGrids = ({ grids }: Pick<Nation, 'grids'>): boolean => grids.length > 1;

/** The whole of a nation whose grids nobody publishes. */
export const WHOLE_GRID = 'national';

/**
 * A nation of which only its share, power price and some operators are published. Its machines, firmware and classes are
 * taken to be the network's: no source tells them apart, and the rows say so.
 */
export const likeTheNetwork = (code: string, weakest: Nation['weakest']): Nation => {
  const of = `nation.${code.toLowerCase()}`;
  return {
    code,
    grids: [{ id: WHOLE_GRID, share: undefined, power: `${of}.power_price` }],
    rows: {
      share: `${of}.share`,
      power: `${of}.power_price`,
      vendor: (vendor) => `vendor.${vendor}.share_global`,
      firmware: (firmware) => `firmware.${firmware}.share_global`,
      generation: (generation) => `fleet.share.${generation}`,
      stock: 'firmware.antminer_on_stock_given_bitmain',
      operatorPower: () => undefined,
    },
    raked: false,
    weakest,
  };
};

/** An operator with machines in a nation, by its row `nation.<code>.operator.<id>`. */
export interface NationOperator {
  readonly id: string;
  /** EH/s there. */
  readonly ehs: number;
  readonly title: string;
}

export function nationOperators(evidence: Evidence, code: string): NationOperator[] {
  const stem = `nation.${code.toLowerCase()}.operator.`;
  return [...evidence.parameters.values()]
    .filter(({ id }) => id.startsWith(stem))
    .map(({ id, si, title }) => ({ id: id.slice(stem.length), ehs: si.mode, title: title ?? id }));
}
