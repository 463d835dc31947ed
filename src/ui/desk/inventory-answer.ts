import type { Inventory } from '../../fleet/own/inventory.ts';
import type { OwnAxis } from '../../fleet/own/own-fleet.ts';
import type { Problem } from '../../units/problem.ts';

/** What came of an inventory, or why nothing did. */
export type InventoryAnswer =
  | {
      readonly ok: true;
      readonly sha256: string;
      readonly inventory: Inventory;
      readonly told: InventoryTold;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The inventory as its panel shows it. */
export interface InventoryTold {
  readonly machines: number;
  readonly ehs: number;
  /** Share of the home nation's hash rate, 0..1, at the modes. */
  readonly ofNation: number;
  readonly shares: Readonly<Record<OwnAxis, readonly { readonly name: string; readonly share: number }[]>>;
}
