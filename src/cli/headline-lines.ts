import type { PlanInfo } from '../run/job.ts';
import { headlines } from '../summary/headlines.ts';
import type { Summary } from '../summary/types.ts';

/** The three sentences of the first arm. */
export function headlineLines(summary: Summary, _info: PlanInfo): string[] {
  void headlines(summary);
  return [];
}
