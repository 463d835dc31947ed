/**
 * Published tables against our functions: every row is answered, or listed with a reason why not. A row that is
 * neither fails, and so does a reason that no row needs.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';

export interface Row {
  readonly method: string;
  readonly case: string;
  readonly inputs: string;
  readonly quantity: string;
  readonly published: string;
  readonly recomputed: string;
  readonly provenance: string;
}

/** What our code says to a row: a number, a text to be met exactly, or a number with its own tolerance. */
export type Answer = number | string | { readonly value: number; readonly within: number };

export function readTable(name: string): Row[] {
  const text = readFileSync(new URL(`./tables/${name}.csv`, import.meta.url), 'utf8');
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0].message}`);
  return data;
}

/** The numbers of an `inputs` cell such as `q=0.1;z=6`; units behind them are cut off. */
export function inputs(row: Row): Record<string, number> {
  const pairs = row.inputs.split(';').map((part) => part.split('='));
  return Object.fromEntries(pairs.map(([name, value]) => [name.trim(), Number.parseFloat(value)]));
}

/** Rows without an answer, by what they have in common. */
export interface Unanswered {
  readonly when: (row: Row) => boolean;
  readonly because: string;
}

/** Closed forms: relative 1e-10; the incomplete beta function: 1e-9. */
export const CLOSED_FORM = 1e-10;
export const BETA = 1e-9;

/** One test a row. `tolerance` is relative; a recomputed 0 may be missed by 1e-12. */
export function answerTable(
  name: string,
  answer: (row: Row) => Answer | undefined,
  unanswered: readonly Unanswered[],
  tolerance: (row: Row) => number = () => CLOSED_FORM,
): void {
  const rows = readTable(name);
  const used = new Set<Unanswered>();
  for (const [i, row] of rows.entries()) {
    const reason = unanswered.find(({ when }) => when(row));
    if (reason !== undefined) {
      used.add(reason);
      test(`${name} ${i + 2} is left out (${reason.because})`, () => expect(answer(row)).toBeUndefined());
      continue;
    }
    test(`${name} ${i + 2}: ${row.method}, ${row.case}, ${row.inputs}, ${row.quantity}`, () => {
      compare(answer(row), row.recomputed, tolerance(row));
    });
  }
  test(`${name}: the table has rows, and every reason for leaving one out is needed`, () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(unanswered.filter((reason) => !used.has(reason)).map(({ because }) => because)).toEqual([]);
  });
}

function compare(got: Answer | undefined, recomputed: string, tolerance: number): void {
  expect(got, 'no answer and no reason').toBeDefined();
  if (typeof got === 'string') {
    expect(got).toBe(recomputed);
    return;
  }
  const wanted = recomputed === 'inf' ? Infinity : Number(recomputed);
  const { value, within } =
    typeof got === 'object' ? got : { value: got as number, within: tolerance * Math.abs(wanted) || 1e-12 };
  if (wanted === Infinity) expect(value).toBe(Infinity);
  else expect(Math.abs(value - wanted), `${value} against ${recomputed}`).toBeLessThanOrEqual(within);
}
