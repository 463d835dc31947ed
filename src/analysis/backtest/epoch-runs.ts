/** Runs of an event's plan, epoch by epoch: what each retarget of the window came to. */
import { runReplicate } from '../../kernel/replicate.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { Recording } from '../../kernel/tracks.ts';
import { createWorkspace } from '../../kernel/workspace.ts';
import { keyFromSeed, type Key } from '../../random/streams.ts';

/** Retarget factors, replicate * epochs + epoch; 0 where the epoch had not ended when the plan did. */
export type EpochRatios = Float64Array;

export function runEpochs(
  plan: Plan,
  epochs: number,
  seed: string,
  replicates: number,
  first = 0,
): EpochRatios {
  const w = createWorkspace(plan);
  const key: Key = keyFromSeed(seed);
  const ratios = new Float64Array(replicates * epochs);
  for (let i = 0; i < replicates; i++) {
    // The quiet twin tells nothing here: it is not run.
    runReplicate(w, key, first + i, () => true);
    ratios.set(ratiosOf(w.arms[0]!, epochs), i * epochs);
  }
  return ratios;
}

/** The event's retargets without block luck, and those of its quiet twin. */
export function runWithoutLuck(plan: Plan, epochs: number): { event: EpochRatios; twin: EpochRatios } {
  const w = createWorkspace(plan);
  runReplicate(w, keyFromSeed(WITHOUT_LUCK), 0);
  return { event: ratiosOf(w.arms[0]!, epochs), twin: ratiosOf(w.twin, epochs) };
}

/** Any seed does: a plan of constants without luck draws nothing. */
export const WITHOUT_LUCK = 'without luck';

function ratiosOf(recording: Recording, epochs: number): Float64Array {
  const seen = Math.min(epochs, recording.retargetCount);
  const ratios = new Float64Array(epochs);
  ratios.set(recording.retargets.subarray(0, seen));
  return ratios;
}

/** Difficulty after each retarget, over that of the window's start. */
export function levelsOf(ratios: ArrayLike<number>): number[] {
  const levels: number[] = [];
  let level = 1;
  for (let k = 0; k < ratios.length; k++) levels.push((level *= ratios[k]!));
  return levels;
}
