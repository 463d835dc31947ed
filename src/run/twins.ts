/** Twins of the first replicates, kept from one edit to the next: a preview then runs its arms alone. */
import { keptTwin, restoreTwin, twinText } from '../kernel/twin.ts';
import type { Recording } from '../kernel/tracks.ts';
import type { Workspace } from '../kernel/workspace.ts';
import { PREVIEW_STEPS } from './preview-steps.ts';
import type { ChunkContext } from './context.ts';

/** About 40 kB a replicate and year. */
const MOST_KEPT = PREVIEW_STEPS[0];

export interface Twins {
  /** The twins of a scenario under a seed; those of another are forgotten. */
  of(context: ChunkContext, seed: string): TwinsOfRun;
}

export interface TwinsOfRun {
  /** Puts the replicate's twin into the workspace; false where it must be run. */
  restore(w: Workspace, replicate: number): boolean;
  keep(w: Workspace, replicate: number): void;
}

export function createTwins(): Twins {
  const texts = new WeakMap<ChunkContext, string>();
  const kept = new Map<number, Recording>();
  let owner = '';
  const run: TwinsOfRun = {
    restore(w, replicate) {
      const twin = kept.get(replicate);
      if (twin) restoreTwin(w, twin);
      return twin !== undefined;
    },
    keep(w, replicate) {
      if (replicate < MOST_KEPT && !kept.has(replicate)) kept.set(replicate, keptTwin(w));
    },
  };
  return {
    of(context, seed) {
      if (!texts.has(context)) texts.set(context, twinText(context.plan));
      const fresh = `${seed}\n${texts.get(context)!}`;
      if (fresh !== owner) kept.clear();
      owner = fresh;
      return run;
    },
  };
}
