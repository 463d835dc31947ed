/** Rows about layouts of inputs, answered by the code the engine draws its inputs with. */
import type { DrawLayout } from '../../src/kernel/plan.ts';
import { SCRAMBLES, uniformOf } from '../../src/kernel/uniforms.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { findMethod } from '../../src/science/methods.ts';
import type { Answer, Row } from './answers.ts';

export function answer(row: Row): Answer | undefined {
  if (row.method.startsWith('Sobol (Joe-Kuo')) return point(Number(row.case.split(' ')[1]));
  return row.method === 'QMC' && row.quantity === 'rmse' ? errorOf(row) : undefined;
}

/** Six coordinates as the table prints them. */
function point(index: number): string {
  const { evaluate } = findMethod('sobol-point')!;
  const coordinates = [1, 2, 3, 4, 5, 6].map((dimension) => evaluate([dimension, index]));
  return coordinates.map((x) => (x === 0 ? '0.0' : String(x))).join(' ');
}

const REPEATS = 50;

/** Root mean square error of an estimate, over repeats; the published ones are estimates too, so within a factor of two. */
function errorOf({ inputs, recomputed }: Row): Answer | undefined {
  const [, kind, power] = /^(MC|LHS|Owen-Sobol);N=2\^(\d+)$/u.exec(inputs) ?? [];
  if (kind === undefined) return undefined;
  const count = 2 ** Number(power);
  let squares = 0;
  for (let repeat = 0; repeat < REPEATS; repeat++) squares += (estimate(kind, count, repeat) - 1) ** 2;
  const wanted = Number(recomputed);
  const got = Math.sqrt(squares / REPEATS);
  return { value: got, within: got > wanted ? wanted : wanted / 2 };
}

const layoutOf = (kind: string, dimension: number, replicates: number): DrawLayout | undefined =>
  kind === 'MC'
    ? undefined
    : kind === 'LHS'
      ? { kind: 'latin-hypercube', replicates }
      : { kind: 'sobol', dimension };

/** Mean of prod(1 + c_i (u_i - 1/2)), c = 1, 1/2 .. 1/16; its true value is 1. Of Sobol, one scramble's points. */
function estimate(kind: string, count: number, repeat: number): number {
  const key = keyFromSeed(`repeat ${repeat}`);
  const step = kind === 'Owen-Sobol' ? SCRAMBLES : 1;
  const uniforms = [1, 2, 3, 4, 5].map((dimension) => {
    const layout = layoutOf(kind, dimension, count);
    return uniformOf({ stream: `input ${dimension}`, ...(layout ? { layout } : {}) });
  });
  let sum = 0;
  for (let i = 0; i < count; i++)
    sum += uniforms.reduce((product, of, d) => product * (1 + (of(key, i * step) - 0.5) / 2 ** d), 1);
  return sum / count;
}
