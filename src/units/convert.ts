import { problemWords } from '../words/problems.ts';
import { problem, type Problem } from './problem.ts';
import { parseUnit, type Unit } from './unit.ts';

/**
 * A value in another unit of the same dimension; a problem (with an empty path) when a unit is not known or the
 * dimensions differ. One rounding: the ratio of two units is a whole number or one over it wherever that is possible.
 */
export function convert(value: number, from: string, to: string): number | Problem {
  if (from === to) return value;
  const source = parseUnit(from);
  const target = parseUnit(to);
  if (source === undefined) return problem('', problemWords.aUnit(), from);
  if (target === undefined) return problem('', problemWords.aUnit(), to);
  if (source.dimension !== target.dimension) return problem('', problemWords.sameKindOfUnit(to), from);
  return scale(value, source, target);
}

/** True when values of the two units convert into each other. */
export function convertible(from: string, to: string): boolean {
  const dimension = parseUnit(from)?.dimension;
  return dimension !== undefined && dimension === parseUnit(to)?.dimension;
}

function scale(value: number, source: Unit, target: Unit): number {
  const times = source.times * target.per;
  const per = source.per * target.times;
  return times >= per ? value * (times / per) : value / (per / times);
}
