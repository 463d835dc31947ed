import type { PlanInfo } from '../run/job.ts';
import { headlines } from '../summary/headlines.ts';
import type { Summary } from '../summary/types.ts';
import { deepHeadline, elsewhereHeadline, headlineSentence, longHeadline } from '../words/headlines.ts';

/** The three sentences of the first arm. */
export function headlineLines(summary: Summary, { nation }: PlanInfo): string[] {
  const { deep, long, elsewhere } = headlines(summary, nation);
  return [deepHeadline(deep), longHeadline(long), elsewhereHeadline(elsewhere)].map(headlineSentence);
}
