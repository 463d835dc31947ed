/** What `hashfall run` was asked for, read from its flags and checked. */
import { availableParallelism } from 'node:os';
import { FORMATS, type Format } from '../export/result-files.ts';
import { scenarioLimits } from '../scenario/types.ts';
import { problem, type Problem } from '../units/problem.ts';
import { say } from '../words/words.ts';
import { readArguments, wholeNumber } from './arguments.ts';

export const RUN_FLAGS = {
  replicates: 'text',
  seed: 'text',
  threads: 'text',
  out: 'text',
  format: 'text',
  until: 'text',
  shard: 'text',
  fleet: 'text',
  nation: 'text',
  force: 'switch',
  json: 'switch',
  quiet: 'switch',
} as const;

export interface RunRequest {
  /** The scenario as named. */
  readonly scenario: string;
  /** Absent: the scenario's own. */
  readonly replicates: number | undefined;
  readonly seed: string | undefined;
  readonly threads: number;
  /** Absent: `results/<scenario id>`. */
  readonly out: string | undefined;
  readonly formats: ReadonlySet<Format>;
  readonly until: string | undefined;
  /** File of an inventory. */
  readonly fleet: string | undefined;
  /** Code or file of the nation under study. Absent: the scenario's own. */
  readonly nation: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Something that is promised for later, by the name it was asked for. */
export interface Later {
  readonly later: string;
}

const MOST_THREADS = 256;

export function readRunOptions(args: readonly string[]): RunRequest | Later | Problem[] {
  const read = readArguments(args, RUN_FLAGS);
  if (Array.isArray(read)) return read;
  const { words, texts, switches } = read;
  if (texts.shard !== undefined) return { later: '--shard' };
  const formats = (texts.format ?? 'csv,json').split(',').map((name) => name.trim());
  const problems: Problem[] = [];
  const kept = (value: number | undefined | Problem): number | undefined => {
    if (typeof value !== 'object') return value;
    problems.push(value);
    return undefined;
  };
  const replicates = kept(wholeOf('--replicates', texts.replicates, scenarioLimits.replicates));
  const threads = kept(threadsOf(texts.threads)) ?? availableParallelism();
  if (words.length !== 1)
    problems.push(problem('run', say('cli.expect.one-scenario'), words.length === 0 ? undefined : words));
  if (!formats.every(isFormat)) problems.push(problem('--format', say('cli.expect.formats'), texts.format));
  problems.push(...seedProblems(texts.seed));
  if (problems.length > 0) return problems;
  return {
    scenario: words[0]!,
    replicates,
    seed: texts.seed,
    threads,
    out: texts.out,
    formats: new Set(formats.filter(isFormat)),
    until: texts.until,
    fleet: texts.fleet,
    nation: texts.nation,
    force: switches.has('force'),
    json: switches.has('json'),
    quiet: switches.has('quiet'),
  };
}

const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

/** A flag's whole number; undefined where it was not given. */
const wholeOf = (path: string, text: string | undefined, high: number): number | undefined | Problem =>
  text === undefined ? undefined : wholeNumber(path, text, 1, high);

export const threadsOf = (text: string | undefined): number | undefined | Problem =>
  wholeOf('--threads', text, MOST_THREADS);

function seedProblems(seed: string | undefined): Problem[] {
  const longest = scenarioLimits.seedLength;
  if (seed === undefined || (seed.trim() !== '' && seed.length <= longest)) return [];
  return [problem('--seed', say('cli.expect.seed', { longest }), seed)];
}
