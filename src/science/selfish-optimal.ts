import { selfishRevenue } from './selfish.ts';

/**
 * The best that withholding blocks can earn: Sapirshtein, Sompolinsky & Zohar 2016, "Optimal selfish mining strategies in Bitcoin",
 * arXiv:1507.06183. A state is (own blocks a, public blocks h since the fork) and whether a tie could be or is being fought; actions are to
 * adopt, override, match and wait. At `longest` blocks on either side the attacker must adopt or override, so the result is a lower bound
 * that rises with it.
 */
export function selfishOptimum(share: number, tie: number, longest: number): number {
  const race = createRace(share, tie, longest);
  const least = Math.max(share, selfishRevenue(share, tie));
  let [from, to] = [least, least + 1e-3];
  let drift = race(from);
  // Withholding gains nothing on honest mining or on the simple strategy.
  if (Math.abs(drift) < NOTHING) return least;
  let next = race(to);
  for (let step = 0; step < MOST_STEPS && Math.abs(to - from) > CLOSE && next !== drift; step++) {
    const root = to - (next * (to - from)) / (next - drift);
    [from, to, drift] = [to, root, next];
    next = race(to);
  }
  return to;
}

const NOTHING = 1e-12;
const CLOSE = 1e-10;
const MOST_STEPS = 30;
const MOST_SWEEPS = 20_000;

/**
 * By how much the value of a fresh start still rises a sweep, when own blocks count 1 - rho and others' -rho: 0 where rho is the optimal
 * share of blocks. Values are kept from one rho to the next.
 */
function createRace(share: number, tie: number, longest: number): (rho: number) => number {
  const size = longest + 1;
  const values = { plain: grid(size), tieable: grid(size), tied: grid(size) };
  return (rho) => {
    let last = sweep(values, share, tie, longest, rho);
    for (let n = 0; n < MOST_SWEEPS; n++) {
      const drift = sweep(values, share, tie, longest, rho);
      if (Math.abs(drift - last) < NOTHING + 1e-3 * Math.abs(drift)) return drift;
      last = drift;
    }
    return last;
  };
}

const grid = (size: number): Float64Array => new Float64Array(size * size);

/** Values by a * size + h: no tie is to be had; the public block came last, so that one could be; one is being fought. */
interface Values {
  readonly plain: Float64Array;
  readonly tieable: Float64Array;
  readonly tied: Float64Array;
}

/** Value of the state after adopting: the next block is the attacker's or the public's. */
const fresh = ({ plain, tieable }: Values, size: number, p: number): number =>
  p * plain[size] + (1 - p) * tieable[1];

/** Improves all values once, from the longest races down; returns how much the fresh start has gained. */
function sweep(values: Values, p: number, tie: number, longest: number, rho: number): number {
  const { plain, tieable, tied } = values;
  const size = longest + 1;
  const q = 1 - p;
  const start = fresh(values, size, p);
  for (let a = longest; a >= 0; a--)
    for (let h = longest; h >= 0; h--) {
      if (a + h === 0) continue;
      const k = a * size + h;
      let best = start - rho * h;
      if (a > h) {
        const override =
          (1 - rho) * (h + 1) + p * plain[(a - h) * size] + q * tieable[(a - h - 1) * size + 1];
        best = Math.max(best, override);
      }
      if (a === longest || h === longest) {
        plain[k] = tieable[k] = tied[k] = best;
        continue;
      }
      const wait = Math.max(best, p * plain[k + size] + q * tieable[k + 1]);
      plain[k] = wait;
      tieable[k] = wait;
      tied[k] = best;
      if (a < h || h === 0) continue;
      const won = (1 - rho) * h + tieable[(a - h) * size + 1];
      const match = p * tied[k + size] + q * (tie * won + (1 - tie) * tieable[k + 1]);
      tieable[k] = Math.max(wait, match);
      tied[k] = Math.max(best, match);
    }
  return fresh(values, size, p) - start;
}
