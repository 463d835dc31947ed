import { metalogTerms } from '../../src/random/metalog.ts';
import { type Answer, type Row } from './answers.ts';
import { listed } from './asking.ts';

/** The three terms of a metalog as one text. */
export function answer(row: Row): Answer | undefined {
  if (!row.method.startsWith('metalog SPT (unbounded') || row.quantity !== 'a') return undefined;
  const [p10, p50, p90] = listed(row.inputs);
  const { a, b, c } = metalogTerms({ kind: 'metalog', p10, p50, p90 });
  return [a, b, c].join(';');
}
