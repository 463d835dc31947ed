/**
 * All tables of a directory (`VALIDATION_DIR`, else the repository's copies) against the methods by name. Rows nobody
 * answers are counted by reason; the last line sums up.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { findMethod } from '../../src/science/methods.ts';
import { inputs, type Answer, type Row } from './answers.ts';
import { answer as adoption } from './adoption-answers.ts';
import { answer as concentration } from './concentration-answers.ts';
import { answer as difficulty } from './difficulty-answers.ts';
import { elsewhere } from './elsewhere.ts';
import { answer as quantiles } from './quantile-ci-answers.ts';
import { asks } from './questions.ts';
import { answer as generators } from './rng-answers.ts';

/** Rows whose answer is no plain method: texts, lists, bits. In turn. */
const others = [adoption, concentration, difficulty, quantiles, generators];

const own = join(import.meta.dirname, 'tables');
const folder = process.env['VALIDATION_DIR'] || own;

/** What a row came to: answered, a failure in words, or why nobody answered. */
type Outcome = { readonly kind: 'answered' | 'failed' | 'unanswered'; readonly text: string };

function outcome(file: string, row: Row): Outcome {
  try {
    return judge(file, row);
  } catch (thrown) {
    return { kind: 'failed', text: `${file}: ${row.inputs}: ${String(thrown)}` };
  }
}

function judge(file: string, row: Row): Outcome {
  if (row.method === undefined || row.recomputed === undefined)
    return { kind: 'unanswered', text: `${file}: no method` };
  const refused = elsewhere(file, row);
  if (refused !== undefined) return { kind: 'unanswered', text: refused };
  if (row.recomputed.trim() === '')
    return { kind: 'unanswered', text: `${file}: no computed value in the row` };
  const question = Object.hasOwn(asks, row.method) ? asks[row.method](inputs(row), row) : undefined;
  const method = question && findMethod(question.method);
  if (!question || !method)
    return byOther(file, row) ?? { kind: 'unanswered', text: `${file}: no method for ${row.method}` };
  if (question.values.some(Number.isNaN) || question.values.length !== method.inputs.length)
    return { kind: 'unanswered', text: `${file}: inputs of ${row.method} not read` };
  const got = method.evaluate(question.values) / (question.over ?? 1);
  const label = `${file}: ${row.method}, ${row.case}, ${row.inputs}, ${row.quantity}`;
  return meets(got, row.recomputed, question.within, question.noise)
    ? { kind: 'answered', text: method.id }
    : { kind: 'failed', text: `${label}: ${got} against ${row.recomputed}` };
}

/** What the answers of one table make of a row that no method takes. */
function byOther(file: string, row: Row): Outcome | undefined {
  const got = others.map((answer): Answer | undefined => answer(row)).find((one) => one !== undefined);
  if (got === undefined || Number.isNaN(got)) return undefined;
  const label = `${file}: ${row.method}, ${row.case}, ${row.inputs}, ${row.quantity}`;
  const good =
    typeof got === 'string'
      ? got === row.recomputed
      : typeof got === 'object'
        ? meets(got.value, row.recomputed, 0, got.within)
        : meets(got, row.recomputed, 1e-10);
  return good
    ? { kind: 'answered', text: row.method }
    : { kind: 'failed', text: `${label}: ${JSON.stringify(got)} against ${row.recomputed}` };
}

/** Within a relative tolerance or one unit of the last printed digit, whichever is wider; 1e-12 around a printed 0. */
function meets(got: number, printed: string, within: number, noise = 0): boolean {
  if (printed === 'inf') return got === Infinity;
  const wanted = Number(printed);
  if (wanted === 0) return Math.abs(got) <= 1e-12;
  const [digits, exponent = '0'] = printed.toLowerCase().split('e');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const unit = decimals === 0 ? 0 : 10 ** (Number(exponent) - decimals);
  return Math.abs(got - wanted) <= Math.max(within * Math.abs(wanted), unit, noise);
}

function readRows(path: string): Row[] {
  return Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

test('every row of every table is answered within tolerance, or counted with a reason', () => {
  const outcomes = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .toSorted()
    .flatMap((name) => readRows(join(folder, name)).map((row) => outcome(name, row)));
  const of = (kind: Outcome['kind']): string[] =>
    outcomes.filter((one) => one.kind === kind).map(({ text }) => text);
  const reasons = group(of('unanswered'));
  const failed = of('failed');
  const lines = [...reasons].map(([reason, rows]) => `unanswered ${rows.length}: ${reason}`);
  const sum = `validation: ${of('answered').length} answered, ${failed.length} failed, ${of('unanswered').length} unanswered`;
  process.stdout.write([...lines, ...failed.map((text) => `failed: ${text}`), sum, ''].join('\n'));
  expect(failed).toEqual([]);
  if (folder === own) expect(of('answered').length).toBeGreaterThanOrEqual(FEWEST_ANSWERED);
});

/** Rows by their text. */
function group(texts: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const text of texts) groups.set(text, [...(groups.get(text) ?? []), text]);
  return groups;
}

const FEWEST_ANSWERED = 1222;
