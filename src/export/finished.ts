import type { Job, PlanInfo } from '../run/job.ts';
import type { RunResult } from '../run/runner.ts';
import { summarise, type SummaryInfo, type SummaryOptions } from '../summary/summarise.ts';
import type { Accumulator, Summary } from '../summary/types.ts';
import { engineVersion } from './versions.ts';

/** A run that is over, as its files are written from it. */
export interface Finished {
  readonly info: PlanInfo;
  readonly job: Job;
  readonly accumulator: Accumulator;
  /** Version of the evidence it ran with (`dataVersion`). */
  readonly data: string;
}

export const finished = ({ info, job, accumulator }: RunResult, data: string): Finished => ({
  info,
  job,
  accumulator,
  data,
});

/** What is told of it, all digits and tracks unless options say otherwise. */
export function summaryOf({ info, job, accumulator, data }: Finished, options?: SummaryOptions): Summary {
  const { id, title, arms, operators, grids, limits } = info;
  const about: SummaryInfo = {
    scenario: { id, title },
    seed: job.seed,
    engine: engineVersion,
    data,
    arms,
    operators,
    // One grid is the whole of a nation whose grids nobody publishes: nothing is told of it.
    grids: grids.length > 1 ? grids : [],
    limits,
  };
  return summarise(accumulator, about, options);
}
