import type { PlanInfo } from '../run/job.ts';
import { problem, type Problem } from '../units/problem.ts';
import { say } from '../words/words.ts';

interface Asked {
  readonly replicates?: number | undefined;
  readonly until?: string | undefined;
  readonly shard?: string | undefined;
}

/** What a Latin hypercube can't be asked for: it is a design for one number of replicates, and another number is another design. */
export function fixedDesignProblems(info: PlanInfo, { replicates, until, shard }: Asked): Problem[] {
  if (info.sampling !== 'latin-hypercube') return [];
  const own = say('cli.expect.own-replicates', { replicates: info.replicates });
  const other = replicates !== undefined && replicates !== info.replicates;
  return [
    ...(other ? [problem('--replicates', own, replicates)] : []),
    ...(until === undefined ? [] : [problem('--until', say('cli.expect.no-until'), until)]),
    ...(shard === undefined ? [] : [problem('--shard', say('cli.expect.no-until'), shard)]),
  ];
}
