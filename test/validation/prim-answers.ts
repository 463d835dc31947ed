import { sobolPoint } from '../../src/random/sobol.ts';
import { prim } from '../../src/science/prim.ts';
import { type Answer, type Row } from './answers.ts';

/** A rectangle of two inputs on plain Sobol points; of all boxes the one whose lesser of coverage and density is greatest. */
export function answer(row: Row): Answer | undefined {
  if (row.method !== 'PRIM synthetic') return undefined;
  const [, below, above] = /x1<([\d.]+),x2>=([\d.]+)/u.exec(row.case) ?? [];
  const points = Number(/first (\d+) Sobol/u.exec(row.case)?.[1]);
  const columns = [1, 2].map((dimension) =>
    Float64Array.from({ length: points }, (_, i) => sobolPoint(dimension, i)),
  );
  const hit = Uint8Array.from({ length: points }, (_, i) =>
    Number(columns[0][i] < Number(below) && columns[1][i] >= Number(above)),
  );
  const peel = Number(/alpha=([\d.]+);/u.exec(row.case)?.[1]);
  const boxes = prim(columns, hit, { peel, leastMass: 0.05 });
  const best = boxes.reduce((one, two) =>
    Math.min(two.coverage, two.density) > Math.min(one.coverage, one.density) ? two : one,
  );
  return [best.coverage, best.density, best.mass].map((share) => share.toFixed(6)).join(';');
}
