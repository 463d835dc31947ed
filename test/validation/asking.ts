/** What the mappings from rows to methods share. */
import type { Row } from './answers.ts';

export interface Question {
  readonly method: string;
  readonly values: readonly number[];
  /** Relative. */
  readonly within: number;
  /** What the row divides the method's value by. */
  readonly over?: number;
  /** What the row multiplies it with, and what it adds. */
  readonly times?: number;
  readonly plus?: number;
  /** Absolute, where the row itself was computed with cancellation or by simulation. */
  readonly noise?: number;
}

export type Ask = (at: Record<string, number>, row: Row) => Question | undefined;

export const ask = (method: string, values: readonly number[], within = 1e-10): Question => ({
  method,
  values,
  within,
});

/** The number behind `name=` in a text such as a case; NaN without one. */
export const named = (text: string, name: string): number =>
  Number(new RegExp(`(?<![\\w])${name}=\\s*([-+.\\deE]*\\d)`, 'u').exec(text)?.[1]);

/** Numbers of a list in brackets, such as `(10, 20, 50)` or `f=[8, 6]`; empty without one. */
export const listed = (text: string): number[] =>
  (/[([]([^)\]]*)[)\]]/u.exec(text)?.[1] ?? '')
    .split(',')
    .filter((one) => one.trim() !== '')
    .map(Number);

/**
 * Six trajectories of two factors and their outcomes: Saltelli et al. 2008, "Global Sensitivity Analysis: The Primer", exercise 4 of
 * chapter 3. Three points a trajectory; each step moves one factor.
 */
const POINTS: readonly (readonly [x1: number, x2: number, y: number])[] = [
  [0, 1 / 3, 0.97],
  [0, 1, 0.71],
  [2 / 3, 1, 2.39],
  [0, 1 / 3, 0.97],
  [2 / 3, 1 / 3, 2.3],
  [2 / 3, 1, 2.39],
  [2 / 3, 0, 1.87],
  [2 / 3, 2 / 3, 2.4],
  [0, 2 / 3, 0.87],
  [1 / 3, 1, 2.15],
  [1, 1, 1.71],
  [1, 1 / 3, 1.54],
  [1 / 3, 1, 2.15],
  [1 / 3, 1 / 3, 2.17],
  [1, 1 / 3, 1.54],
  [1 / 3, 2 / 3, 2.2],
  [1 / 3, 0, 1.87],
  [1, 0, 1],
];

/** Change of the outcome a unit of the factor (1 or 2), one a trajectory. */
export const elementaryEffects = (factor: number): number[] =>
  POINTS.flatMap((to, i) => {
    if (i % 3 === 0) return [];
    const from = POINTS[i - 1];
    const step = to[factor - 1] - from[factor - 1];
    return step === 0 ? [] : [(to[2] - from[2]) / step];
  });
