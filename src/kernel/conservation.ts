import type { Workspace } from './workspace.ts';

/**
 * Largest relative error over rows of: healthy + soft + held + boardless + faulty + diverted + lost + retired =
 * initial + delivered + moved. Rows that never held anything count as exact.
 */
export function conservationError(w: Workspace): number {
  const { count } = w.plan.rows;
  let worst = 0;
  for (let r = 0; r < count; r++) {
    const put = w.initial[r]! + w.delivered[r]! + w.moved[r]!;
    let there =
      w.healthy[r]! + w.soft[r]! + w.held[r]! + w.boardless[r]! + w.faulty[r]! + w.lost[r]! + w.retired[r]!;
    for (let k = 0; k < w.now.diverts.length; k++) there += w.diverted[k * count + r]!;
    const scale = Math.max(w.initial[r]! + w.delivered[r]!, Math.abs(put), 1e-12);
    worst = Math.max(worst, Math.abs(there - put) / scale);
  }
  return worst;
}
