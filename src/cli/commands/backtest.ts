/** `hashfall backtest [event]`: shocks that happened, run by the model and held against the chain. */
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import {
  BACKTEST_OPTIONS,
  runBacktest,
  type Backtest,
  type BacktestMode,
  type BacktestOptions,
  type ModeResult,
} from '../../analysis/backtest/backtest.ts';
import type { BacktestEvent } from '../../analysis/backtest/event.ts';
import { fitEvent, type Fit } from '../../analysis/backtest/fit.ts';
import { readEvent } from '../../analysis/backtest/read-event.ts';
import { eventIds, eventText } from '../../analysis/backtest/shipped-events.ts';
import { missSentences, percent, verdictSentence } from '../../analysis/backtest/told.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { loadEvidence } from '../../evidence/load.ts';
import { inside, problem, type Problem } from '../../units/problem.ts';
import { dayText } from '../../words/dates.ts';
import { shortNumber, span, withUnit } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { readArguments, wholeNumber } from '../arguments.ts';
import { DONE, refuse, type ExitCode } from '../exit.ts';
import { readText } from '../find-scenario.ts';
import type { Io } from '../io.ts';
import { table } from '../table.ts';
import { blockedFile, writeWhole } from '../write-files.ts';

const MOST_REPLICATES = 1_000_000;
const FLAGS = {
  replicates: 'text',
  seed: 'text',
  out: 'text',
  fit: 'switch',
  force: 'switch',
  json: 'switch',
} as const;

interface Request {
  readonly word: string | undefined;
  readonly options: BacktestOptions;
  readonly out: string | undefined;
  readonly fit: boolean;
  readonly json: boolean;
}

/** An event with the text it was read from. */
interface Opened {
  readonly text: string;
  readonly event: BacktestEvent;
}

export async function backtest(args: readonly string[], io: Io): Promise<ExitCode> {
  const request = readRequest(args);
  if (Array.isArray(request)) return refuse(io, request);
  const evidence = await loadEvidence();
  const words = request.word === undefined ? eventIds : [request.word];
  const opened: Opened[] = [];
  for (const word of words) {
    const one = await open(word, evidence);
    if (Array.isArray(one)) return refuse(io, one);
    opened.push(one);
  }
  const { told, file } = request.fit
    ? fitted(opened[0]!, evidence, request.json)
    : scored(opened, evidence, request);
  io.out(told);
  if (request.out !== undefined) await writeWhole(dirname(request.out), basename(request.out), [file]);
  return DONE;
}

function readRequest(args: readonly string[]): Request | Problem[] {
  const read = readArguments(args, FLAGS);
  if (Array.isArray(read)) return read;
  const { words, texts, switches } = read;
  const replicates =
    texts.replicates === undefined
      ? BACKTEST_OPTIONS.replicates
      : wholeNumber('--replicates', texts.replicates, 1, MOST_REPLICATES);
  if (typeof replicates !== 'number') return [replicates];
  if (words.length > 1)
    return [problem('backtest', say('cli.expect.one-event', { ids: eventIds.join(', ') }), words)];
  if (switches.has('fit') && words.length === 0)
    return [problem('backtest', say('cli.expect.event-to-fit'), undefined)];
  const blocked = blockedFile(texts.out, switches.has('force'));
  if (blocked) return [blocked];
  return {
    word: words[0],
    options: { seed: texts.seed ?? BACKTEST_OPTIONS.seed, replicates },
    out: texts.out,
    fit: switches.has('fit'),
    json: switches.has('json'),
  };
}

/** A shipped id counts before a file of that very name. */
async function open(word: string, evidence: Evidence): Promise<Opened | Problem[]> {
  const text = eventText(word) ?? (await textOf(word));
  if (typeof text !== 'string') return text;
  const read = readEvent(text, evidence);
  return read.ok ? { text, event: read.value } : [...inside('', read.error)];
}

async function textOf(word: string): Promise<string | Problem[]> {
  if (!existsSync(word) && !/[./\\]/u.test(word))
    return [problem('backtest', say('cli.expect.one-event', { ids: eventIds.join(', ') }), word)];
  const read = await readText(word);
  return 'expected' in read ? [read] : read.text;
}

/** What is printed, and what a file gets. */
interface Answer {
  readonly told: string;
  readonly file: string;
}

function scored(opened: readonly Opened[], evidence: Evidence, request: Request): Answer {
  const results = opened.map(({ event }) => runBacktest(event, evidence, request.options));
  const asked: Backtest | Backtest[] = request.word === undefined ? results : results[0]!;
  const file = `${JSON.stringify(asked, null, 2)}\n`;
  if (request.json) return { told: file, file };
  const note = `${say('cli.backtest.note', { ...request.options })}\n`;
  return {
    told: (request.word === undefined ? '' : results.map(tellOne).join('\n')) + tellAll(results) + note,
    file,
  };
}

const modes = (result: Backtest): (readonly [BacktestMode, ModeResult])[] => [
  ...(result.fitted ? [['fitted', result.fitted] as const] : []),
  ['blind', result.blind] as const,
];

function tellAll(results: readonly Backtest[]): string {
  return table(
    say('cli.backtest.head'),
    results.flatMap((result) =>
      modes(result).map(([mode, scores]) => [
        result.id,
        say(`backtest.mode.${mode}`),
        say('cli.backtest.inside', {
          inside: scores.epochs.filter((epoch) => epoch.inside).length,
          all: scores.epochs.length,
        }),
        percent(scores.rms),
        say(`backtest.verdict-word.${scores.verdict}`),
      ]),
    ),
  );
}

function tellOne(result: Backtest): string {
  return [
    `${result.title}\n${result.about}\n`,
    ...modes(result).map(
      ([mode, scores]) =>
        `\n${say(`backtest.mode.${mode}`)}\n${epochTable(scores)}${[verdictSentence(scores), ...missSentences(scores)].join('\n')}\n`,
    ),
  ].join('');
}

function epochTable({ epochs }: ModeResult): string {
  return table(
    say('cli.backtest.epochs'),
    epochs.map((epoch) => [
      dayText(epoch.unix),
      epoch.height,
      withUnit(shortNumber(epoch.observedPct), '%'),
      span(epoch.pct.low, epoch.pct.high, '%'),
      withUnit(shortNumber(epoch.observedSeconds), 's'),
      span(epoch.seconds.low, epoch.seconds.high, 's'),
      shortNumber(epoch.observedLevel),
      span(epoch.levelBand.low, epoch.levelBand.high, '', 3),
      epoch.inside ? '' : say('cli.backtest.out'),
    ]),
  );
}

/** The numbers found, and the event's file with them. */
function fitted({ text, event }: Opened, evidence: Evidence, json: boolean): Answer {
  const fit = fitEvent(event, evidence);
  const file = withFitted(text, fit);
  const values = Object.fromEntries(fit.values);
  const told = json
    ? `${JSON.stringify({ id: event.id, values, rms: fit.rms, runs: fit.runs }, null, 2)}\n`
    : table(
        say('cli.backtest.numbers'),
        event.numbers.map(({ id, low, high, mode, unit }) => [
          id,
          low,
          high,
          mode,
          fit.values.get(id)!,
          unit,
        ]),
      ) + `${say('cli.backtest.fit', { runs: fit.runs, rms: percent(fit.rms) })}\n`;
  return { told, file };
}

function withFitted(text: string, fit: Fit): string {
  const document = JSON.parse(text) as { numbers?: { id: string; fitted?: number }[] };
  for (const free of document.numbers ?? []) free.fitted = fit.values.get(free.id)!;
  return `${JSON.stringify(document, null, 2)}\n`;
}
