import { OWN } from './own/own-fleet.ts';
import type { Fleet, MarginShares } from './cohort.ts';

/**
 * A replicate's fleet: running EH/s of each cohort into `out`, in the fleet's order, without allocation. A cohort at home
 * is scaled by its drawn shares over the modes (vendor, grid, class, and stock firmware of the vendor whose share is drawn),
 * then all of home to `nationShare` of the network; the world by one factor to the rest. At the modes this is the
 * baseline. A user's own fleet was counted: it stays, and the others at home share what it leaves.
 */
export function scaleCohorts(fleet: Fleet, draws: MarginShares, out: Float64Array): void {
  const { cohorts, modes, networkEhs } = fleet;
  const onStock = draws.stock / modes.stock;
  const offStock = (1 - draws.stock) / (1 - modes.stock);
  let home = 0;
  let counted = 0;
  let world = 0;
  for (let i = 0; i < cohorts.length; i++) {
    const { region, operator, ehs, vendorIndex, gridIndex, generation, stock } = cohorts[i];
    if (operator === OWN) {
      out[i] = ehs;
      counted += ehs;
      continue;
    }
    if (region === 'world') {
      out[i] = ehs;
      world += ehs;
      continue;
    }
    let scaled = ehs;
    scaled *= draws.vendor[vendorIndex] / modes.vendor[vendorIndex];
    scaled *= draws.grid[gridIndex] / modes.grid[gridIndex];
    scaled *= draws.generation[generation] / modes.generation[generation];
    if (stock === 1) scaled *= onStock;
    else if (stock === 0) scaled *= offStock;
    out[i] = scaled;
    home += scaled;
  }
  const homeFactor = Math.max(networkEhs * draws.nationShare - counted, 0) / home;
  const worldFactor = (networkEhs * (1 - draws.nationShare)) / world;
  for (let i = 0; i < cohorts.length; i++) {
    if (cohorts[i].operator !== OWN) out[i] *= cohorts[i].region === 'home' ? homeFactor : worldFactor;
  }
}
