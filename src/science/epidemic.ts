import { exp, log } from '../random/exp-log.ts';

/** SIR and SEIR spread. Kermack & McKendrick 1927, doi:10.1098/rspa.1927.0118. `r0`: new cases a case at the start. */

/** Share ever reached, from a first share `seed` (0 for the limit): z = 1 - (1 - seed) e^(-R0 z), by Newton's method. */
export function finalSize(r0: number, seed = 0): number {
  if (r0 <= 1 && seed === 0) return 0;
  let z = 1;
  for (let step = 0; step < 100; step++) {
    const left = (1 - seed) * exp(-r0 * z);
    const move = (z - 1 + left) / (1 - r0 * left);
    z -= move;
    if (Math.abs(move) < 1e-16) break;
  }
  return z;
}

/** Greatest share ill at once, from next to none: 1 - (1 + ln R0)/R0. */
export const epidemicPeak = (r0: number): number => (r0 <= 1 ? 0 : 1 - (1 + log(r0)) / r0);

/** The same from a first share `seed`. */
export const epidemicPeakFrom = (r0: number, seed: number): number => 1 - (1 + log(r0 * (1 - seed))) / r0;

/** Chance that one first case starts no epidemic: 1/R0, 1 up to R0 = 1. */
export const minorOutbreak = (r0: number): number => (r0 <= 1 ? 1 : 1 / r0);

/** First growth rate of SEIR with latency rate `latency` and removal rate `removal`. */
export function seirGrowth(r0: number, removal: number, latency: number): number {
  const gap = latency - removal;
  return (Math.sqrt(gap * gap + 4 * latency * r0 * removal) - latency - removal) / 2;
}

/** The peak by integration: time and share. */
export interface Peak {
  readonly time: number;
  readonly share: number;
}

/** State: susceptible, latent, ill. */
type State = readonly [number, number, number];

/** Time and height of the peak from a first share `seed`; `latency` Infinity for SIR. Runge-Kutta, fourth order. */
export function epidemicCourse(r0: number, removal: number, latency: number, seed: number): Peak {
  const rate = r0 * removal;
  const flow = ([s, e, i]: State): State => {
    const caught = rate * s * i;
    const shown = latency === Infinity ? caught : latency * e;
    return [-caught, latency === Infinity ? 0 : caught - shown, shown - removal * i];
  };
  const step = 0.004 / Math.max(rate, latency === Infinity ? 0 : latency);
  let before: State = [1 - seed, 0, seed];
  let now = rungeKutta(flow, before, step);
  // Latent first cases make the ill fall before they rise.
  for (let n = 1; n < 10_000_000; n++) {
    const next = rungeKutta(flow, now, step);
    if (next[2] < now[2] && now[2] >= before[2]) return vertex(before[2], now[2], next[2], n * step, step);
    before = now;
    now = next;
  }
  return { time: Infinity, share: seed };
}

function rungeKutta(flow: (at: State) => State, at: State, h: number): State {
  const a = flow(at);
  const b = flow(plus(at, a, h / 2));
  const c = flow(plus(at, b, h / 2));
  const d = flow(plus(at, c, h));
  const mean = (k: 0 | 1 | 2): number => at[k] + (h / 6) * (a[k] + 2 * b[k] + 2 * c[k] + d[k]);
  return [mean(0), mean(1), mean(2)];
}

const plus = (x: State, v: State, h: number): State => [x[0] + h * v[0], x[1] + h * v[1], x[2] + h * v[2]];

/** Of the parabola through three neighbours. */
function vertex(left: number, middle: number, right: number, time: number, step: number): Peak {
  const bend = left - 2 * middle + right;
  const slope = (right - left) / 2;
  return { time: time - (step * slope) / bend, share: middle - (slope * slope) / (2 * bend) };
}
