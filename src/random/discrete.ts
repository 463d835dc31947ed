import { problemWords } from '../words/problems.ts';
import { problem, type Problem } from '../units/problem.ts';

export interface Discrete {
  readonly kind: 'discrete';
  readonly values: readonly number[];
  /** Relative, one for each value; they need not sum to 1. */
  readonly weights: readonly number[];
}

/** 1 with chance `p`, else 0. */
export const bernoulli = (p: number): Discrete => ({ kind: 'discrete', values: [0, 1], weights: [1 - p, p] });

/** Each of the observed values with the same chance; one that was seen twice counts twice. */
export const empirical = (values: readonly number[]): Discrete => ({
  kind: 'discrete',
  values,
  weights: values.map(() => 1),
});

/** The values in ascending order with the chance of at most each. */
export function discreteSteps(d: Discrete): { readonly values: number[]; readonly upTo: number[] } {
  const order = d.values.map((_, i) => i).toSorted((i, j) => d.values[i] - d.values[j] || i - j);
  const whole = total(d.weights);
  let sum = 0;
  const upTo = order.map((i) => (sum += d.weights[i]) / whole);
  return { values: order.map((i) => d.values[i]), upTo };
}

export function discreteQuantile(d: Discrete, u: number): number {
  const { values, upTo } = discreteSteps(d);
  const place = upTo.findIndex((chance) => u <= chance && chance > 0);
  return values[place === -1 ? values.length - 1 : place];
}

export const discreteMean = (d: Discrete): number =>
  d.values.reduce((sum, value, i) => sum + value * d.weights[i], 0) / total(d.weights);

export function discreteRange(d: Discrete): { readonly low: number; readonly high: number } {
  const possible = d.values.filter((_, i) => d.weights[i] > 0);
  return { low: Math.min(...possible), high: Math.max(...possible) };
}

const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

export function discreteProblems(d: Discrete): Problem[] {
  if (d.values.length === 0) return [problem('values', problemWords.atLeastOneValue(), d.values)];
  const unsound = d.values.findIndex((value) => !Number.isFinite(value));
  if (unsound !== -1) return [problem(`values[${unsound}]`, problemWords.aNumber(), d.values[unsound])];
  const sum = total(d.weights);
  const sound = d.weights.length === d.values.length && d.weights.every((w) => w >= 0) && sum > 0;
  return sound && Number.isFinite(sum) ? [] : [problem('weights', problemWords.weights(), d.weights)];
}
