import type { Evidence } from '../evidence/evidence.ts';
import type { Nation } from '../evidence/nations/nation.ts';
import { ofGeneration, ofOwner, ofVendorAndFirmware, type Cell, type Margin } from './cell.ts';
import { vendorFirmwareTargets, type VendorFirmware } from './channel-seeds.ts';
import { REST, type HomeOperator } from './home.ts';
import { mergeSmall } from './merge.ts';
import { homeShares, spread } from './published.ts';
import { rake } from './rake.ts';

/**
 * An operator of a nation whose own shares nobody publishes: a named one as it says, the unnamed raked to their shares. Small
 * cells are merged within it, which moves classes a little, makers and firmware not at all.
 */
export function standingAlone(
  { id, ehs }: HomeOperator,
  seeds: readonly Cell[],
  floor: number,
  unnamed: readonly Margin[],
): readonly Cell[] {
  const own = seeds.filter(({ owner }) => owner === id);
  const whole = { name: 'operator', of: ofOwner, targets: new Map([[id, ehs]]) };
  rake(own, id === REST ? unnamed : [whole]);
  return mergeSmall(own, floor, ofOwner);
}

/** Makers and firmware as the nation's rows have them; classes as the network's, where its makers are. */
export function unnamedMargins(
  evidence: Evidence,
  nation: Nation,
  table: VendorFirmware,
  ehs: number,
): Margin[] {
  const classes = {
    name: 'class',
    of: ofGeneration,
    targets: spread(homeShares(evidence, nation).class, ehs),
  };
  return [
    ...(nation.rows.firmware ? [classes] : []),
    { name: 'vendor and channel', of: ofVendorAndFirmware, targets: vendorFirmwareTargets(table, ehs) },
  ];
}
