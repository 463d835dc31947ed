/** Rows of validation tables against the methods by name: what each came to, and the closing line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { allFit } from '../../src/science/method-inputs.ts';
import type { Method } from '../../src/science/method.ts';
import { findMethod } from '../../src/science/methods.ts';
import { inputs, type Answer, type Row } from './answers.ts';
import { answer as adoption } from './adoption-answers.ts';
import { answer as concentration } from './concentration-answers.ts';
import { answer as decision } from './decision-answers.ts';
import { answer as difficulty } from './difficulty-answers.ts';
import { elsewhere } from './elsewhere.ts';
import { answer as estimators } from './estimator-answers.ts';
import { meets } from './meets.ts';
import { answer as boxes } from './prim-answers.ts';
import { answer as quantiles } from './quantile-ci-answers.ts';
import { asks } from './questions.ts';
import { answer as generators } from './rng-answers.ts';
import { answer as layouts } from './sampling-answers.ts';

/** Rows whose answer is no plain method: texts, lists, bits. In turn. */
const others = [
  adoption,
  concentration,
  decision,
  difficulty,
  estimators,
  quantiles,
  generators,
  layouts,
  boxes,
];

/** What a row came to: answered, a failure in words, or why nobody answered. */
export interface Outcome {
  readonly kind: 'answered' | 'failed' | 'unanswered';
  readonly file: string;
  readonly text: string;
}

/** All rows of all tables of a folder. */
export const judgeFolder = (folder: string): Outcome[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .toSorted()
    .flatMap((name) => readRows(join(folder, name)).map((row) => outcome(name, row)));

/** Reasons with their counts, failures in full, and the closing line. */
export function report(outcomes: readonly Outcome[]): string {
  const of = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind);
  const reasons = new Map<string, number>();
  for (const { text } of of('unanswered')) reasons.set(text, (reasons.get(text) ?? 0) + 1);
  return [
    ...[...reasons].map(([reason, rows]) => `unanswered ${rows}: ${reason}`),
    ...of('failed').map(({ text }) => `failed: ${text}`),
    `validation: ${of('answered').length} answered, ${of('failed').length} failed, ${of('unanswered').length} unanswered`,
    '',
  ].join('\n');
}

function readRows(path: string): Row[] {
  return Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

function outcome(file: string, row: Row): Outcome {
  try {
    return { file, ...judge(file, row) };
  } catch (thrown) {
    return { file, kind: 'failed', text: `${file}: ${row.inputs}: ${String(thrown)}` };
  }
}

type Verdict = Omit<Outcome, 'file'>;

const unanswered = (text: string): Verdict => ({ kind: 'unanswered', text });

function judge(file: string, row: Row): Verdict {
  if (row.method === undefined || row.recomputed === undefined) return unanswered(`${file}: no method`);
  const refused = elsewhere(file, row);
  if (refused !== undefined) return unanswered(refused);
  if (row.recomputed.trim() === '') return unanswered(`${file}: no computed value in the row`);
  const question = Object.hasOwn(asks, row.method) ? asks[row.method](inputs(row), row) : undefined;
  const method = question && findMethod(question.method);
  if (!question || !method) return byOther(file, row) ?? unanswered(nobody(file, row));
  const { over = 1, times = 1, plus = 0 } = question;
  if ([...question.values, over, times, plus].some(Number.isNaN)) return unanswered(notRead(file, row));
  if (!allFit(method.inputs, question.values))
    return unanswered(`${file}: inputs of ${row.method} outside the range of ${method.id}`);
  const plain = once(method, question.values);
  const got = (plain * times) / over + plus;
  return meets(got, row.recomputed, question.within, question.noise)
    ? { kind: 'answered', text: method.id }
    : { kind: 'failed', text: `${label(file, row)}: ${got} against ${row.recomputed}` };
}

const known = new Map<string, number>();

/** Several rows ask the same of a slow method. */
function once({ id, evaluate }: Method, values: readonly number[]): number {
  const key = `${id} ${values.join(' ')}`;
  const value = known.get(key) ?? evaluate(values);
  known.set(key, value);
  return value;
}

/** A method that is known, but not this quantity of it, is told from one that is not. */
const nobody = (file: string, row: Row): string =>
  Object.hasOwn(asks, row.method)
    ? `${file}: no such quantity of ${row.method}: ${row.quantity}`
    : `${file}: no method for ${row.method}`;

const notRead = (file: string, row: Row): string => `${file}: inputs of ${row.method} not read`;

/** A number that came out of inputs that are not there. */
const isHollow = (got: Answer): boolean =>
  typeof got === 'string' ? got.includes('NaN') : Number.isNaN(typeof got === 'object' ? got.value : got);

/** What the answers of one table make of a row that no method takes. */
function byOther(file: string, row: Row): Verdict | undefined {
  const got = others.map((answer): Answer | undefined => answer(row)).find((one) => one !== undefined);
  if (got === undefined) return undefined;
  if (isHollow(got)) return unanswered(notRead(file, row));
  const good =
    typeof got === 'string'
      ? meetsText(got, row.recomputed)
      : typeof got === 'object'
        ? meets(got.value, row.recomputed, 0, got.within)
        : meets(got, row.recomputed, 1e-10);
  return good
    ? { kind: 'answered', text: row.method }
    : { kind: 'failed', text: `${label(file, row)}: ${JSON.stringify(got)} against ${row.recomputed}` };
}

/** The same text, or a list of numbers each within one unit of its last printed digit. */
function meetsText(got: string, printed: string): boolean {
  if (got === printed) return true;
  const wanted = printed.split(/[,;]/u);
  const given = got.split(/[,;]/u);
  return (
    wanted.length > 1 &&
    wanted.length === given.length &&
    wanted.every((one, i) => meets(Number(given[i]), one, 0))
  );
}

const label = (file: string, row: Row): string =>
  `${file}: ${row.method}, ${row.case}, ${row.inputs}, ${row.quantity}`;
