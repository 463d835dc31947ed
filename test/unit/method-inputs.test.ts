/** Every method says what its inputs may be, and keeps its word. */
import { describe, expect, it } from 'vitest';
import { describeInputs, readInputs } from '../../src/cli/explain/method-inputs.ts';
import { allFit, fits, type MethodInput } from '../../src/science/method-inputs.ts';
import { findMethod, methods } from '../../src/science/methods.ts';
import { isProblem, problemMessage } from '../../src/units/problem.ts';

const named = (id: string): readonly MethodInput[] => findMethod(id)!.inputs;
const messages = (id: string, ...pairs: string[]): string[] =>
  readInputs(named(id), pairs).filter(isProblem).map(problemMessage);

/** Something inside the range, away from its ends. */
function inside({ low, high, whole }: MethodInput): number {
  if (low === -Infinity) return 0.5;
  const value = high === Infinity ? low + 2 : low + 0.4 * (Math.min(high, low + 10) - low);
  return whole ? Math.max(Math.ceil(value), low) : value;
}

/** Where inputs must be in order. */
const ordered: readonly (readonly [id: RegExp, values: readonly number[]])[] = [
  [/^pert-.*quantile$/u, [1, 2, 5, 4, 0.3]],
  [/^pert-/u, [1, 2, 5, 4]],
  [/^fair-/u, [1, 2, 5, 10, 20, 50]],
  [/^metalog-(?:skew|a\d)$/u, [1, 2, 5]],
  [/^metalog/u, [1, 2, 5, 0.3]],
];
const valuesOf = (id: string, inputs: readonly MethodInput[]): readonly number[] =>
  ordered.find(([pattern]) => pattern.test(id))?.[1] ?? inputs.map(inside);

/** Hits among n, the k-th of m: the range of one input ends at another. */
const joint = /^(?:wilson|exact|sobol-g|pert|metalog|regret|fair)-|^(?:alpha-factor|metalog|morris-sd)$/u;

describe('the registry', () => {
  it('has no id twice', () => {
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
  });

  it.each(methods.map((method) => [method.id, method] as const))('%s', (id, { inputs, evaluate }) => {
    expect(inputs.slice(0, -1).filter(({ list }) => list)).toEqual([]);
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
    const middle = valuesOf(id, inputs);
    const list =
      inputs.at(-1)?.list === true ? [inputs.length, inputs.length + 1, inputs.length + 2].map(() => 1) : [];
    expect(allFit(inputs, [...middle, ...list])).toBe(true);
    expect(evaluate([...middle, ...list])).not.toBeNaN();
    for (const [i, { low, aboveLow }] of inputs.entries()) {
      // Open ends are where the formula stops; closed ones must have a value.
      if (!aboveLow && !joint.test(id))
        expect(evaluate([...middle.with(i, low), ...list]), `${inputs[i].name} = ${low}`).not.toBeNaN();
    }
  });

  it('tells ends that belong to the range from ends that do not', () => {
    const [target, q] = named('confirmations-prepared');
    expect([0, 0.5, 1].map((value) => fits(target, value))).toEqual([false, true, false]);
    expect([-0.1, 0, 1, 1.1].map((value) => fits(q, value))).toEqual([false, true, true, false]);
    expect(fits(named('double-spend')[1], 2.5)).toBe(false);
    expect(fits(named('double-spend-hold')[2], Infinity)).toBe(true);
  });
});

it('has no value for more hits than trials', () => {
  expect(findMethod('wilson-low')!.evaluate([3, 2])).toBeNaN();
  expect(findMethod('exact-high')!.evaluate([3, 2])).toBeNaN();
});

describe('inputs as text', () => {
  it('says what was expected and what came', () => {
    expect(messages('double-spend', 'q=1.5', 'z=6')).toEqual([
      'q: expected a share between 0 and 1, got 1.5',
    ]);
    expect(messages('double-spend', 'q=0.1', 'z=2.5')).toEqual([
      'z: expected a whole number of at least 0, got 2.5',
    ]);
    expect(messages('stale', 'delay=-1', 'interval=0')).toEqual([
      'delay: expected a number of at least 0, got -1',
      'interval: expected a number above 0, got 0',
    ]);
    expect(messages('kendall', 'rho=2')).toEqual([
      'rho: expected a number of at least -1 and at most 1, got 2',
    ]);
    expect(messages('double-spend-hold', 'q=0', 'z=1', 'hold=1h')).toEqual([
      'q: expected a share above 0 and below 1, got 0',
    ]);
    expect(messages('grid-peak', 'energy=130000s', 'droop=0.05', 'mw=1')).toEqual([
      'energy: expected a number in MW s, got "130000s"',
    ]);
    expect(messages('hhi', 'shares=4/-1/x')).toHaveLength(2);
  });

  it('reads times, lists, hex and no end', () => {
    expect(readInputs(named('double-spend-hold'), ['z=6', 'q=0.3', 'hold=2h'])).toEqual([0.3, 6, 7200]);
    expect(readInputs(named('erase-within'), ['q=0.3', 'deficit=6', 'hold=inf'])).toEqual([0.3, 6, Infinity]);
    expect(readInputs(named('hhi'), ['shares=40/35/25'])).toEqual([40, 35, 25]);
    expect(readInputs(named('difficulty-of-bits'), ['bits=0x1d00ffff'])).toEqual([0x1d00ffff]);
    expect(readInputs(named('block-interval'), ['difficulty=1e14', 'hashrate=1000'])).toEqual([1e14, 1000]);
  });

  it('shows every input with its range and unit', () => {
    expect(describeInputs(named('double-spend-hold'))).toEqual([
      ['q', 'a share above 0 and below 1'],
      ['z', 'a whole number of at least 0, blocks'],
      ['hold', 'a number of at least 0, s'],
    ]);
    expect(describeInputs(named('hhi'))).toEqual([['shares, one or more', 'a number of at least 0']]);
  });
});
