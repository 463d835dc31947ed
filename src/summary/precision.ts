/** Run until the mean is known well enough: `--until "lost-ehs-days<=1%"`. */
import { outcomeColumns, type OutcomeColumn } from '../outcomes/defined.ts';
import type { Sampling } from '../scenario/types.ts';
import { problemWith, type Problem } from '../units/problem.ts';
import { failed, ok, type Result } from '../units/result.ts';
import { say } from '../words/words.ts';
import { meanAndError, z95Of } from './statistics.ts';
import type { Accumulator } from './types.ts';

/** Half width of the 95 % interval of an outcome's mean that is asked for, in every arm. */
export interface Until {
  /** Its column. */
  readonly outcome: number;
  /** In the outcome's unit, or as a share of the mean. */
  readonly halfWidth: number;
  readonly relative: boolean;
}

/** Fewest replicates that are judged, and the number at which a run ends in any case. */
export const FIRST_JUDGED = 1_000;
export const MOST_REPLICATES = 1_000_000;

const PATH = '--until';
const FORM = /^\s*([a-z0-9-]+)\s*<=\s*([0-9.eE+-]+)\s*(\S.*?)?\s*$/;

/** Reads `OUTCOME<=HALFWIDTH`: plain or with the outcome's unit an absolute width, with % a share of the mean. */
export function parseUntil(
  text: string,
  columns: readonly OutcomeColumn[] = outcomeColumns(),
): Result<Until, Problem> {
  const parts = FORM.exec(text);
  if (!parts) return failed(problemWith(PATH, say('summary.until.form'), JSON.stringify(text)));
  const [, id, digits, unit = ''] = parts;
  const outcome = columns.findIndex((one) => one.id === id);
  if (outcome < 0) {
    const ids = columns.map((one) => one.id).join(', ');
    return failed(problemWith(PATH, say('summary.until.outcome', { ids }), id));
  }
  const wanted = columns[outcome].unit;
  const width = Number(digits);
  if (!(width > 0 && width < Infinity))
    return failed(problemWith(PATH, say('summary.until.width'), `${digits}${unit}`));
  const relative = unit === '%';
  if (!relative && unit !== '' && unit !== wanted)
    return failed(problemWith(PATH, say('summary.until.unit', { unit: wanted }), unit));
  return ok({ outcome, halfWidth: relative ? width / 100 : width, relative });
}

/** Half width of the 95 % interval of the mean of `values`; Infinity for one value. */
export function halfWidth(values: ArrayLike<number>, sampling?: Sampling): number {
  const { standardError } = meanAndError(values, sampling);
  return standardError === null ? Infinity : z95Of(sampling) * standardError;
}

/** True if the first `count` replicates give what is asked for, in every arm. */
export function isMet(until: Until, kept: Accumulator, count: number): boolean {
  for (let arm = 0; arm < kept.shape.arms; arm++) {
    const values = kept.outcome(arm, until.outcome).subarray(0, count);
    const { mean } = meanAndError(values);
    if (halfWidth(values, kept.shape.sampling) > until.halfWidth * (until.relative ? Math.abs(mean) : 1))
      return false;
  }
  return true;
}

/** How well a run knows the outcome it was asked about. */
export interface Reached {
  readonly id: string;
  readonly unit: string;
  /** Half the 95 % interval of the mean, in the arm where it is widest. */
  readonly halfWidth: number;
  readonly met: boolean;
}

export function reachedOf(until: Until, kept: Accumulator): Reached {
  const { id, unit } = kept.columns[until.outcome];
  const widths = Array.from({ length: kept.shape.arms }, (_, arm) =>
    halfWidth(kept.outcome(arm, until.outcome), kept.shape.sampling),
  );
  return { id, unit, halfWidth: Math.max(...widths), met: isMet(until, kept, kept.count) };
}

/**
 * Whether a run may end where it stands; ask at doublings. The width must be met at two of them in a row, from FIRST_JUDGED on: a
 * rule that looks after every chunk stops on a lucky one (Chow & Robbins 1965, doi:10.1214/aoms/1177700156).
 */
export function mayStop(until: Until, kept: Accumulator): boolean {
  const { count } = kept;
  if (count >= MOST_REPLICATES) return true;
  const before = Math.floor(count / 2);
  return before >= FIRST_JUDGED && isMet(until, kept, before) && isMet(until, kept, count);
}
