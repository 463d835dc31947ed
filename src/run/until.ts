import { mayStop, type Until } from '../summary/precision.ts';
import type { Job } from './job.ts';
import type { Runner, RunOptions, RunResult } from './runner.ts';

/**
 * Runs until an outcome's mean is as precise as asked, at two doublings in a row, or the job's replicates are used up. The result
 * is the same bytes as a run of as many replicates.
 */
export const runUntil = (
  runner: Runner,
  job: Job,
  until: Until,
  options: Omit<RunOptions, 'enough'> = {},
): Promise<RunResult> => runner.run(job, { ...options, enough: (partial) => mayStop(until, partial) });
