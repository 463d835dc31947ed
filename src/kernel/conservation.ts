import { REGIONS } from './plan.ts';
import type { Workspace } from './workspace.ts';

/**
 * Largest relative error over the two regions of: healthy + soft + held + boardless + faulty + diverted + lost + retired =
 * initial + delivered + moved, summed over rows.
 */
export function conservationError(w: Workspace): number {
  let worst = 0;
  for (let n = 0; n < REGIONS; n++) {
    let put = w.delivered[n]!;
    let there = w.retired[n]!;
    let scale = Math.max(1e-12, put);
    for (let r = 0; r < w.plan.rows.count; r++) {
      if (w.plan.rows.region[r] !== n) continue;
      put += w.initial[r]! + w.moved[r]!;
      there += stocksOf(w, r);
      scale += w.initial[r]! + Math.max(0, w.moved[r]!);
    }
    worst = Math.max(worst, Math.abs(there - put) / scale);
  }
  return worst;
}

function stocksOf(w: Workspace, r: number): number {
  let sum = w.healthy[r]! + w.soft[r]! + w.held[r]! + w.boardless[r]! + w.faulty[r]! + w.lost[r]!;
  for (let k = 0; k < w.now.diverts.length; k++) sum += w.diverted[k * w.plan.rows.count + r]!;
  return sum;
}
