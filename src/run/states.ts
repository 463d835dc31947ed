import type { Evidence } from '../evidence/evidence.ts';
import type { StateShare } from '../summary/places.ts';

/** Parts of the nation's grids that states make up, at the modes; none for a nation whose states are not known. */
export function statesOf(evidence: Evidence, nation: string, grids: readonly string[]): StateShare[] {
  if (nation !== 'US') return [];
  const states = evidence.usStates.map(({ usps, interconnection }) => ({
    id: usps,
    grid: interconnection.split(/[ /]/u)[0]!.toLowerCase(),
    ehs: evidence.parameter(`state.${usps.toLowerCase()}.share_us`).si.mode,
  }));
  const whole = (grid: string): number =>
    states.filter((state) => state.grid === grid).reduce((sum, { ehs }) => sum + ehs, 0);
  return states
    .filter(({ grid }) => grids.includes(grid))
    .map(({ id, grid, ehs }) => ({ id, grid, share: ehs / whole(grid) }));
}
