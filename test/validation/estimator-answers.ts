import { sobolPoint } from '../../src/random/sobol.ts';
import { firstOrder, firstOrderJansen, totalOrder } from '../../src/science/sensitivity.ts';
import { ishigami } from '../../src/science/test-functions.ts';
import { type Answer, type Row } from './answers.ts';

const INPUTS = 3;

/** Another program's estimator centres its outcomes: near ours, not the same (methods section 8). */
const OTHER_PROGRAM = 0.02;

/** Absolute: shares near 0 are differences of numbers near 1. */
const ROUNDING = 1e-12;

const estimators = { S1: firstOrder, 'Jansen S1': firstOrderJansen, ST: totalOrder } as const;

/** Estimates from plain Sobol points: the first three dimensions are one sample, the next three the other. */
export function answer(row: Row): Answer | undefined {
  const theirs = row.method === 'SALib re-run';
  if (!theirs && !/^(?:Saltelli2010|Jansen) S/u.test(row.method)) return undefined;
  const [, base, power] = /N=(\d+)(?:\^(\d+))?/u.exec(row.inputs) ?? [];
  const runs = power === undefined ? Number(base) : Number(base) ** Number(power);
  const input = Number(/i=(\d)/u.exec(row.inputs)?.[1]);
  const way = row.method.startsWith('Jansen S1') ? 'Jansen S1' : row.quantity;
  if (way !== 'S1' && way !== 'ST' && way !== 'Jansen S1') return undefined;
  const value = estimators[way](
    outcomes(runs, () => false),
    outcomes(runs, () => true),
    outcomes(runs, (i) => i === input - 1),
  );
  return { value, within: theirs ? OTHER_PROGRAM : ROUNDING };
}

const kept = new Map<string, Float64Array>();

/** The function on the first sample, with the inputs `fromSecond` says taken from the second. */
function outcomes(runs: number, fromSecond: (input: number) => boolean): Float64Array {
  const which = Array.from({ length: INPUTS }, (_, i) => (fromSecond(i) ? i + 1 + INPUTS : i + 1));
  const key = `${runs} ${which.join(' ')}`;
  const known = kept.get(key);
  if (known) return known;
  const made = Float64Array.from({ length: runs }, (_, n) =>
    ishigami(
      which.map((dimension) => (2 * sobolPoint(dimension, n) - 1) * Math.PI),
      7,
      0.1,
    ),
  );
  kept.set(key, made);
  return made;
}
