/** The parts of VALIDATION.md: the harness's figures, the laws as sentences, and the back-tests on the shelf. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Backtest, ModeResult } from '../../src/analysis/backtest/backtest.ts';
import { markdownTable } from '../../src/cli/explain/markdown-table.ts';
import { judgeFolder, type Outcome } from './judge.ts';

const here = (...path: string[]): string => join(import.meta.dirname, ...path);

export function validationParts(): Record<string, string> {
  const outcomes = judgeFolder(here('tables'));
  const backtests = shelf();
  return {
    tables: tables(outcomes),
    unanswered: unanswered(outcomes),
    laws: laws(here('..', 'property')),
    backtests: events(backtests),
    misses: misses(backtests),
  };
}

const countOf = (outcomes: readonly Outcome[], kind: Outcome['kind']): number =>
  outcomes.filter((one) => one.kind === kind).length;

function tables(outcomes: readonly Outcome[]): string {
  const line = (name: string, of: readonly Outcome[]): (string | number)[] => [
    name,
    of.length,
    countOf(of, 'answered'),
    countOf(of, 'failed'),
    countOf(of, 'unanswered'),
  ];
  const names = [...new Set(outcomes.map(({ file }) => file))];
  return markdownTable('table|rows|answered|failed|unanswered', [
    ...names.map((name) =>
      line(
        `\`${name}\``,
        outcomes.filter(({ file }) => file === name),
      ),
    ),
    line('all', outcomes),
  ]);
}

function unanswered(outcomes: readonly Outcome[]): string {
  const reasons = new Map<string, number>();
  for (const { kind, text } of outcomes)
    if (kind === 'unanswered') reasons.set(text, (reasons.get(text) ?? 0) + 1);
  return markdownTable(
    'rows|table and reason',
    [...reasons].map(([reason, rows]) => [rows, reason]),
  );
}

/** Names of the tests in a folder, as the sentences they are, by file. */
function laws(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      const sentences = [...source.matchAll(SENTENCE)].flatMap(([, indent, kind, , text]) => {
        const sentence = plain(text);
        return sentence === '' ? [] : [`${indent !== '' && kind !== 'describe' ? '  ' : ''}- ${sentence}`];
      });
      return `**${basename(name, '.test.ts')}**\n\n${sentences.join('\n')}\n`;
    })
    .join('\n');
}

/** Without what stands for each case in turn; empty where nothing is left. */
const plain = (text: string): string =>
  text
    .replace(/^it: |%[sj](?:: )?/gu, '')
    .replaceAll(/ ?\$\{[^}]*\}/gu, ' N')
    .replaceAll("\\'", "'")
    .replaceAll('""', 'N')
    .replace(/^(?:is refused|without )$/u, '')
    .trim();

const SENTENCE = /^( *)(describe|it|test)(?:\.each\([^\n]*\))?\(\s*(['"`])((?:\\.|(?!\3).)+)\3/gmu;

const shelf = (): Backtest[] =>
  JSON.parse(readFileSync(here('..', '..', 'public', 'precomputed', 'backtests.json'), 'utf8')) as Backtest[];

const events = (backtests: readonly Backtest[]): string =>
  markdownTable(
    'event|numbers|epochs|inside, fitted|rms, fitted|verdict, fitted|inside, blind|rms, blind|verdict, blind',
    backtests.map(({ id, title, numbers, fitted, blind }) => [
      `${title} (\`${id}\`)`,
      numbers.length,
      blind.epochs.length,
      ...scored(fitted),
      ...scored(blind),
    ]),
  );

const scored = (mode: ModeResult | undefined): string[] =>
  mode === undefined ? ['', '', ''] : [share(mode.inside), share(mode.rms), mode.verdict.replace('-', ' ')];

const share = (value: number): string => `${Number((100 * value).toPrecision(3))} %`;

function misses(backtests: readonly Backtest[]): string {
  const rows = backtests.flatMap(({ id, fitted, blind }) =>
    (['fitted', 'blind'] as const).flatMap((way) =>
      ((way === 'fitted' ? fitted : blind)?.epochs ?? [])
        .filter(({ inside }) => !inside)
        .map((epoch) => [
          `\`${id}\``,
          way,
          new Date(epoch.unix * 1000).toISOString().slice(0, 10),
          `${short(epoch.observedPct)} %`,
          `${short(epoch.pct.low)} to ${short(epoch.pct.high)} %`,
        ]),
    ),
  );
  return markdownTable('event|way|retarget|observed|95 % band', rows);
}

const short = (value: number): number => Number(value.toPrecision(3));
