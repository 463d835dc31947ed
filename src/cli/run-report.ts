/** What a run says on stdout: a short table and three sentences, or one JSON object. */
import type { PlanInfo } from '../run/job.ts';
import { OUTCOME_PERCENTS, type OutcomeSummary, type Summary } from '../summary/types.ts';
import { shortNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { headlineLines } from './headline-lines.ts';
import { table } from './table.ts';
import { titleOf } from './titles.ts';

export function resultText(summary: Summary, info: PlanInfo, folder: string): string {
  const { replicates, seed } = summary;
  const lines = [
    say('cli.run.done', { replicates, seed, title: info.title }),
    '',
    ...headlineLines(summary, info),
  ];
  return `${lines.join('\n')}\n\n${outcomeTable(summary)}\n${say('cli.run.files', { folder })}\n`;
}

function outcomeTable({ arms }: Summary): string {
  const rows = arms.flatMap(({ id, outcomes }) =>
    Object.entries(outcomes).map(([outcome, told]) => [
      id,
      titleOf('outcome', outcome),
      ...numbers(told),
      told.unit,
    ]),
  );
  return table(say('cli.run.table'), rows);
}

const numbers = ({ mean, standardError, quantiles }: OutcomeSummary): string[] => [
  shortNumber(mean),
  standardError === null ? '' : shortNumber(standardError, 2),
  ...[5, 50, 95].map((percent) => shortNumber(quantiles[OUTCOME_PERCENTS.indexOf(percent as 5)]!)),
];

/** Without day series: those are in the files. */
export function resultObject(summary: Summary, folder: string, files: readonly string[]): object {
  const { format, version, scenario, seed, replicates, engine, data, days, arms } = summary;
  const short = arms.map(({ id, title, outcomes }) => ({ id, title, outcomes }));
  return { format, version, scenario, seed, replicates, engine, data, days, arms: short, folder, files };
}
