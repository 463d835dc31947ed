/** What a run says on stdout: a short table and three sentences, or one JSON object. */
import type { PlanInfo } from '../run/job.ts';
import type { Reached } from '../summary/precision.ts';
import { OUTCOME_PERCENTS, type OutcomeSummary, type Summary } from '../summary/types.ts';
import { shortNumber, withUnit } from '../words/numbers.ts';
import { splitCell } from '../words/split.ts';
import { say } from '../words/words.ts';
import { headlineLines } from './headline-lines.ts';
import { table } from './table.ts';
import { titleOf } from './titles.ts';

/** What is told beside the summary. */
export interface Told {
  readonly folder: string;
  readonly files: readonly string[];
  /** Of a run that was to end when it is precise. */
  readonly reached: Reached | undefined;
}

export function resultText(summary: Summary, info: PlanInfo, { folder, reached }: Told): string {
  const { replicates, seed } = summary;
  const lines = [
    say('cli.run.done', { replicates, seed, title: info.title }),
    '',
    ...headlineLines(summary, info),
  ];
  const sampling = info.sampling ? [say(`cli.run.sampling.${info.sampling}`)] : [];
  const foot = [
    ...sampling,
    ...(reached ? [untilLine(reached, summary)] : []),
    say('cli.run.files', { folder }),
  ];
  return `${lines.join('\n')}\n\n${outcomeTable(summary)}\n${foot.join('\n')}\n`;
}

function untilLine({ id, unit, halfWidth, met }: Reached, { arms }: Summary): string {
  const outcome = outcomeName(id, arms[0]!.outcomes[id]!);
  const width = withUnit(shortNumber(halfWidth, 2), unit);
  return say(met ? 'cli.run.until.met' : 'cli.run.until.unmet', { outcome, width });
}

const outcomeName = (id: string, { title }: OutcomeSummary): string => title ?? titleOf('outcome', id);

function outcomeTable({ arms }: Summary): string {
  const rows = arms.flatMap(({ id, outcomes }) =>
    Object.entries(outcomes).map(([outcome, told]) => [
      id,
      outcomeName(outcome, told),
      ...numbers(told),
      told.unit,
      told.split ? splitCell(told.split) : '',
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
export function resultObject(summary: Summary, { folder, files, reached }: Told): object {
  const { format, version, scenario, seed, replicates, engine, data, days, arms } = summary;
  const short = arms.map(({ id, title, outcomes }) => ({ id, title, outcomes }));
  const until = reached ? { until: reached } : {};
  return {
    format,
    version,
    scenario,
    seed,
    replicates,
    engine,
    data,
    days,
    arms: short,
    ...until,
    folder,
    files,
  };
}
