import { problemWords } from '../words/problems.ts';
import { problem, type Problem } from './problem.ts';

/** Problems of the named fields that are not finite numbers. */
export function finite<D extends object>(d: D, names: readonly (keyof D & string)[]): Problem[] {
  return names
    .filter((name) => !Number.isFinite(d[name]))
    .map((name) => problem(name, problemWords.aNumber(), d[name]));
}

/** The same, or one problem when the fields do not ascend in the order named. */
export function ordered<D extends object>(d: D, names: readonly (keyof D & string)[]): Problem[] {
  const broken = finite(d, names);
  if (broken.length > 0) return broken;
  const values = names.map((name) => d[name]);
  const ascending = values.every((value, i) => i === 0 || values[i - 1] <= value);
  return ascending ? [] : [problem('', problemWords.ascending(names.join(', ')), values)];
}

/** A problem unless the value is above 0. */
export const aboveZero = (name: string, value: number): Problem[] =>
  value > 0 ? [] : [problem(name, problemWords.aNumberAbove(0), value)];

/** A problem unless the value is at least 0. */
export const atLeastZero = (name: string, value: number): Problem[] =>
  value >= 0 ? [] : [problem(name, problemWords.aNumberAtLeast(0), value)];
