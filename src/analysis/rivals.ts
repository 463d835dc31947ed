/** How the headline moves with each of rival sources: the same futures, once a source. */
import type { Evidence } from '../evidence/evidence.ts';
import type { Grade } from '../evidence/grade.ts';
import { chosenOption, isAbout, rivals, type RivalChoices } from '../evidence/rivals/index.ts';
import { loadGround } from '../run/ground.ts';
import type { Job } from '../run/job.ts';
import type { Runner, RunOptions } from '../run/runner.ts';
import { nationCode } from '../scenario/nation-name.ts';
import type { ScenarioDocument } from '../scenario/types.ts';
import { summarise } from '../summary/summarise.ts';
import type { OutcomeSummary } from '../summary/types.ts';
import { sayOf } from '../words/words.ts';

export const RIVAL_OUTCOMES = ['trough-national-pct', 'trough-national-ehs', 'network-trough-pct'] as const;
export type RivalOutcome = (typeof RIVAL_OUTCOMES)[number];

/** One option of one switch, all other switches as the scenario has them. */
export interface RivalRun {
  readonly rival: string;
  readonly option: string;
  /** Titles of the switch and of the option. */
  readonly title: string;
  readonly by: string;
  /** True for what the scenario itself runs with. */
  readonly chosen: boolean;
  readonly source: string;
  readonly grade: Grade;
  /** Of the first arm. */
  readonly outcomes: Readonly<Record<RivalOutcome, OutcomeSummary>>;
}

export interface RivalRuns {
  /** Futures of each run. */
  readonly futures: number;
  readonly runs: readonly RivalRun[];
}

/** Enough for a middle and its bands; a run is asked for each source, so they stay few. */
const MOST_FUTURES = 256;

/** Runs a good job's scenario under every option of every switch that is about its nation; equal scenarios run once. */
export async function rivalRuns(
  runner: Runner,
  { scenario, seed, replicates }: Job,
  options: Pick<RunOptions, 'signal' | 'chunk'> = {},
): Promise<RivalRuns> {
  const document = JSON.parse(scenario) as ScenarioDocument;
  const { evidence } = await loadGround();
  const futures = Math.min(replicates, MOST_FUTURES);
  const known = new Map<string, Promise<RivalRun['outcomes']>>();
  const outcomesOf = (choices: RivalChoices): Promise<RivalRun['outcomes']> => {
    const text = JSON.stringify({ ...document, rivals: choices });
    const run = known.get(text) ?? runOne(runner, { scenario: text, seed, replicates: futures }, options);
    known.set(text, run);
    return run;
  };
  const runs: RivalRun[] = [];
  for (const one of optionsOf(document, evidence))
    runs.push({ ...one.told, outcomes: await outcomesOf(one.choices) });
  return { futures, runs };
}

function optionsOf(document: ScenarioDocument, evidence: Evidence) {
  const { rivals: choices = {} } = document;
  const standing = Object.fromEntries(
    rivals.map((rival) => [rival.id, chosenOption(rival, choices).id] as const),
  );
  return rivals
    .filter((rival) => isAbout(rival, nationCode(document)))
    .flatMap((rival) =>
      rival.options.map(({ id, row }) => {
        const { source, grade, anchor } = evidence.parameter(row);
        const told = {
          rival: rival.id,
          option: id,
          title: sayOf(`rival.${rival.id}.short`),
          by: sayOf(`rival.${rival.id}.${id}`),
          chosen: standing[rival.id] === id,
          source: source === '' ? anchor : source,
          grade,
        };
        return { told, choices: { ...standing, [rival.id]: id } };
      }),
    );
}

async function runOne(
  runner: Runner,
  job: Job,
  options: Pick<RunOptions, 'signal' | 'chunk'>,
): Promise<RivalRun['outcomes']> {
  const { accumulator, info } = await runner.run(job, { ...options, split: false });
  const about = {
    scenario: { id: info.id, title: info.title },
    seed: job.seed,
    engine: '',
    data: '',
    arms: info.arms.slice(0, 1),
    operators: info.operators,
    limits: [],
  };
  const { outcomes } = summarise(accumulator, about, { tracks: [] }).arms[0];
  return Object.fromEntries(RIVAL_OUTCOMES.map((id) => [id, outcomes[id]])) as RivalRun['outcomes'];
}
