import { formulaWords } from '../words/formula.ts';
import { isProblem, problem, problemWith, type Problem } from '../units/problem.ts';
import { bernoulli, empirical } from '../random/discrete.ts';
import { constant, type Distribution } from '../random/distributions.ts';
import { affine } from './affine.ts';
import { compileNumber, numberFunctions } from './compile-number.ts';
import type { Tree } from './tree.ts';

interface Maker {
  /** Numbers of arguments it takes, as words for the message. */
  readonly count: string;
  readonly takes: (arity: number) => boolean;
  readonly make: (args: readonly number[]) => Distribution;
}

const exactly = (n: number) => ({ count: formulaWords.values(n), takes: (arity: number) => arity === n });

/** What users may call. beta and metalog take their ends too; discrete takes pairs of value and weight. */
const makers = new Map<string, Maker>([
  ['uniform', { ...exactly(2), make: ([low, high]) => ({ kind: 'uniform', low, high }) }],
  ['triangular', { ...exactly(3), make: ([low, mode, high]) => ({ kind: 'triangular', low, mode, high }) }],
  ['pert', { ...exactly(3), make: ([low, mode, high]) => ({ kind: 'pert', low, mode, high }) }],
  ['normal', { ...exactly(2), make: ([mean, sd]) => ({ kind: 'normal', mean, sd }) }],
  [
    'truncnormal',
    {
      ...exactly(4),
      make: ([mean, sd, low, high]) => ({ kind: 'truncated-normal', mean, sd, low, high }),
    },
  ],
  ['lognormal', { ...exactly(2), make: ([p05, p95]) => ({ kind: 'lognormal', p05, p95 }) }],
  [
    'beta',
    {
      count: formulaWords.twoOrFour(),
      takes: (arity) => arity === 2 || arity === 4,
      make: ([a, b, low = 0, high = 1]) => ({ kind: 'beta', a, b, low, high }),
    },
  ],
  ['gamma', { ...exactly(2), make: ([shape, scale]) => ({ kind: 'gamma', shape, scale }) }],
  [
    'metalog',
    {
      count: formulaWords.threeOrFive(),
      takes: (arity) => arity === 3 || arity === 5,
      make: ([p10, p50, p90, low, high]) =>
        low === undefined
          ? { kind: 'metalog', p10, p50, p90 }
          : { kind: 'metalog-bounded', p10, p50, p90, low, high },
    },
  ],
  ['bernoulli', { ...exactly(1), make: ([p]) => bernoulli(p) }],
  [
    'empirical',
    { count: formulaWords.atLeastOne(), takes: (arity) => arity > 0, make: (values) => empirical(values) },
  ],
  [
    'discrete',
    {
      count: formulaWords.pairs(),
      takes: (arity) => arity > 0 && arity % 2 === 0,
      make: (args) => ({
        kind: 'discrete',
        values: args.filter((_, i) => i % 2 === 0),
        weights: args.filter((_, i) => i % 2 === 1),
      }),
    },
  ],
]);

/** Their names, in the order forms and help show them. */
export const makerNames = [
  'uniform',
  'triangular',
  'pert',
  'normal',
  'truncnormal',
  'lognormal',
  'beta',
  'gamma',
  'metalog',
  'bernoulli',
  'empirical',
  'discrete',
] as const;

/** A number, a distribution, or a distribution scaled and shifted by numbers. */
export function evaluate(tree: Tree): Distribution | Problem {
  if (!holdsMaker(tree)) return number(tree);
  if (tree.kind === 'call') return callMaker(tree.name, tree.args);
  if (tree.kind === 'operator') return combine(tree.op, tree.args);
  return problem('', formulaWords.numberTimesDistribution(), tree.kind);
}

const holdsMaker = (tree: Tree): boolean =>
  (tree.kind === 'call' || tree.kind === 'operator') &&
  ((tree.kind === 'call' && makers.has(tree.name)) || tree.args.some(holdsMaker));

function number(tree: Tree): Distribution | Problem {
  const formula = compileNumber(tree);
  if (!isProblem(formula)) return constant(formula([]));
  if (tree.kind !== 'call' || numberFunctions.includes(tree.name)) return formula;
  const names = [...makers.keys(), ...numberFunctions].join(', ');
  return problem('', formulaWords.knownFunction(names), tree.name);
}

function callMaker(name: string, trees: readonly Tree[]): Distribution | Problem {
  const maker = makers.get(name);
  // A function of numbers, given a distribution.
  if (maker === undefined)
    return problemWith('', formulaWords.plainNumbers(name), formulaWords.aDistribution());
  if (!maker.takes(trees.length)) {
    const expected = formulaWords.argumentCount(name, maker.count);
    return problemWith('', expected, formulaWords.values(trees.length));
  }
  const args: number[] = [];
  for (const tree of trees) {
    if (holdsMaker(tree))
      return problemWith('', formulaWords.plainNumbers(name), formulaWords.aDistribution());
    const formula = compileNumber(tree);
    if (isProblem(formula)) return formula;
    args.push(formula([]));
  }
  return maker.make(args);
}

function combine(op: string, trees: readonly Tree[]): Distribution | Problem {
  const parts: Distribution[] = [];
  for (const tree of trees) {
    const part = evaluate(tree);
    if (isProblem(part)) return part;
    parts.push(part);
  }
  return join(op, parts[0], parts[1]) ?? problemWith('', formulaWords.numberTimesDistribution(), op);
}

/** Sums, differences, products and quotients of a distribution and a number; undefined for all else. */
function join(op: string, a: Distribution, b: Distribution | undefined): Distribution | undefined {
  if (op === '~') return affine(a, -1, 0);
  if (a.kind === 'constant' && b !== undefined) {
    if (op === '+') return affine(b, 1, a.value);
    if (op === '-') return affine(b, -1, a.value);
    return op === '*' ? affine(b, a.value, 0) : undefined;
  }
  if (b?.kind !== 'constant') return undefined;
  if (op === '+') return affine(a, 1, b.value);
  if (op === '-') return affine(a, 1, -b.value);
  if (op === '*') return affine(a, b.value, 0);
  return op === '/' ? affine(a, 1, 0, b.value) : undefined;
}
