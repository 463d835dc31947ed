/**
 * One 32-bit number for the bits of the random room's functions over many inputs: equal in every engine. Runs in Node,
 * in browsers and in bare engines.
 */
import { exp, log, logOnePlus, oneMinusExp, pow } from '../src/random/exp-log.ts';
import { gammaQuantileFromNormal } from '../src/random/gamma-segments.ts';
import { tableNormal } from '../src/random/normal-quantile.ts';
import { compileQuantile, tableQuantile } from '../src/random/quantile-table.ts';
import { fillUniforms, keyFromSeed, streamId } from '../src/random/streams.ts';

const INPUTS = 5000;

export function bitsOfTheRandomRoom(): number {
  const uniforms = new Float64Array(INPUTS);
  fillUniforms(keyFromSeed('bits'), 1, streamId('bits'), uniforms, INPUTS);
  const pert = compileQuantile({ kind: 'pert', low: 1, mode: 2, high: 7 });
  const beta = compileQuantile({ kind: 'beta', a: 2, b: 18, low: 0, high: 1 });
  const functions: ((u: number) => number)[] = [
    (u) => u,
    (u) => exp(1400 * u - 700),
    log,
    (u) => logOnePlus(u - 0.5),
    (u) => oneMinusExp(4 * u - 1),
    (u) => pow(10 * u, 3 * u),
    tableNormal,
    (u) => gammaQuantileFromNormal(126, 8 * u - 4),
    (u) => tableQuantile(pert, u),
    (u) => tableQuantile(beta, u),
  ];
  return (
    functions.reduce((hash, f) => uniforms.reduce((inner, u) => mix(inner, f(u)), hash), 0x811c9dc5) >>> 0
  );
}

const double = new DataView(new ArrayBuffer(8));

/** FNV-1a over the two halves of a double, whatever the machine's byte order. */
function mix(hash: number, value: number): number {
  double.setFloat64(0, value);
  const half = Math.imul(hash ^ double.getUint32(0), 0x01000193);
  return Math.imul(half ^ double.getUint32(4), 0x01000193);
}
