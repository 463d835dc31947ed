/** Finds an event's free numbers: a deterministic search over their ranges for the least error of the difficulty level, luck off. */
import type { Evidence } from '../../evidence/evidence.ts';
import type { BacktestEvent, FreeNumber } from './event.ts';
import { eventPlan } from './event-plan.ts';
import { levelsOf, runEpochs, WITHOUT_LUCK } from './epoch-runs.ts';
import { observedRatios, rmsOfLevel } from './score.ts';

/** Steps as shares of each range: halved when no step helps, and given up when this small. */
const FIRST_STEP = 0.25;
const LAST_STEP = 0.002;
/** Fitted numbers are written with this many significant digits. */
const DIGITS = 4;

export interface Fit {
  /** By id. */
  readonly values: ReadonlyMap<string, number>;
  readonly rms: number;
  readonly runs: number;
}

/** A pattern search from the modes and from both ends of each range; the best of all starts, the first among equals. */
export function fitEvent(event: BacktestEvent, evidence: Evidence): Fit {
  const seen = levelsOf(observedRatios(event));
  const known = new Map<string, number>();
  const errorAt = (point: readonly number[]): number => {
    const key = point.join();
    const old = known.get(key);
    if (old !== undefined) return old;
    const values = valuesAt(event.numbers, point);
    const plan = eventPlan(event, evidence, { kind: 'fixed', values }, false);
    const error = rmsOfLevel(levelsOf(runEpochs(plan, event.epochs.length, WITHOUT_LUCK, 1)), seen);
    known.set(key, error);
    return error;
  };
  let best = startsOf(event.numbers)[0]!;
  for (const start of startsOf(event.numbers)) {
    const found = search(start, errorAt);
    if (errorAt(found) < errorAt(best)) best = found;
  }
  return { values: valuesAt(event.numbers, best), rms: errorAt(best), runs: known.size };
}

/** Points of the unit cube: the modes, then the middle with one number near either end. */
function startsOf(numbers: readonly FreeNumber[]): number[][] {
  const modes = numbers.map(({ low, mode, high }) => (mode - low) / (high - low));
  return [
    modes,
    ...numbers.flatMap((_, i) => [0.15, 0.85].map((end) => modes.map((at, j) => (i === j ? end : at)))),
  ];
}

function search(start: readonly number[], errorAt: (point: readonly number[]) => number): number[] {
  let point = [...start];
  for (let step = FIRST_STEP; step >= LAST_STEP;) {
    const better = neighbours(point, step).reduce(
      (best, next) => (errorAt(next) < errorAt(best) ? next : best),
      point,
    );
    if (better === point) step /= 2;
    point = better;
  }
  return point;
}

const neighbours = (point: readonly number[], step: number): number[][] =>
  point.flatMap((at, i) =>
    [at - step, at + step].map((moved) =>
      point.map((old, j) => (i === j ? Math.min(1, Math.max(0, moved)) : old)),
    ),
  );

function valuesAt(numbers: readonly FreeNumber[], point: readonly number[]): Map<string, number> {
  return new Map(
    numbers.map(({ id, low, high }, i) => [
      id,
      Math.min(high, Math.max(low, Number((low + (high - low) * point[i]!).toPrecision(DIGITS)))),
    ]),
  );
}
