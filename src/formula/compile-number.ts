import { formulaWords } from '../words/formula.ts';
import { isProblem, problem, problemWith, type Problem } from '../units/problem.ts';
import { exp, log, pow } from '../random/exp-log.ts';
import type { Comparison, Logic, Operator, Tree } from './tree.ts';

/** A formula as a function of the values of its names, in the order the names were given to `compileNumber`. */
export type NumberFormula = (values: ArrayLike<number>) => number;

/** A function of plain numbers: how many arguments (at least, at most), and what it makes of them. */
interface NumberFunction {
  readonly least: number;
  readonly most: number;
  readonly join: (args: readonly NumberFormula[]) => NumberFormula;
}

const MOST_ARGUMENTS = 20;

const ofOne = (apply: (x: number) => number): NumberFunction => ({
  least: 1,
  most: 1,
  join:
    ([a]) =>
    (values) =>
      apply(a(values)),
});

const ofTwo = (apply: (x: number, y: number) => number): NumberFunction => ({
  least: 2,
  most: 2,
  join: (args) => fold(args, apply),
});

const ofMany = (apply: (x: number, y: number) => number): NumberFunction => ({
  least: 1,
  most: MOST_ARGUMENTS,
  join: (args) => fold(args, apply),
});

/** Value, least, most. */
const clamp: NumberFunction = {
  least: 3,
  most: 3,
  join:
    ([x, low, high]) =>
    (values) =>
      Math.min(Math.max(x(values), low(values)), high(values)),
};

/** All that may be called. The language's own functions here are exact in every engine; exp, log and pow are ours. */
const functions = new Map<string, NumberFunction>([
  ['exp', ofOne(exp)],
  ['log', ofOne(log)],
  ['sqrt', ofOne(Math.sqrt)],
  ['abs', ofOne(Math.abs)],
  ['floor', ofOne(Math.floor)],
  ['ceil', ofOne(Math.ceil)],
  ['round', ofOne(Math.round)],
  ['sign', ofOne(Math.sign)],
  ['number', ofOne((x) => x)],
  ['pow', ofTwo(pow)],
  ['min', ofMany((x, y) => Math.min(x, y))],
  ['max', ofMany((x, y) => Math.max(x, y))],
  ['clamp', clamp],
]);

export const numberFunctions: readonly string[] = [...functions.keys()];

/**
 * Closures for a tree of numbers, or the first name, function or count of arguments in it that is not known. Quantities must have been
 * made plain (`resolveUnits`).
 */
export function compileNumber(tree: Tree, names: readonly string[] = []): NumberFormula | Problem {
  switch (tree.kind) {
    case 'number': {
      const { value } = tree;
      return () => value;
    }
    case 'name': {
      const place = names.indexOf(tree.name);
      return place === -1 ? problem('', formulaWords.onlyArithmetic(), tree.name) : (values) => values[place];
    }
    case 'quantity':
      return problem('', formulaWords.aPlainNumber(), tree.unit);
    case 'choice':
      return compileAll([tree.test, tree.yes, tree.no], names, choose);
    case 'operator':
      return compileAll(tree.args, names, (args) => operate(tree.op, args));
    case 'call':
      return compileCall(tree.name, tree.args, names);
    default:
      return tree satisfies never;
  }
}

function compileAll(
  trees: readonly Tree[],
  names: readonly string[],
  join: (args: readonly NumberFormula[]) => NumberFormula,
): NumberFormula | Problem {
  const args: NumberFormula[] = [];
  for (const tree of trees) {
    const arg = compileNumber(tree, names);
    if (isProblem(arg)) return arg;
    args.push(arg);
  }
  return join(args);
}

function operate(op: Operator, [a, b]: readonly NumberFormula[]): NumberFormula {
  switch (op) {
    case '+':
      return (values) => a(values) + b(values);
    case '-':
      return (values) => a(values) - b(values);
    case '*':
      return (values) => a(values) * b(values);
    case '/':
      return (values) => a(values) / b(values);
    case '^':
      return (values) => pow(a(values), b(values));
    case '~':
      return (values) => -a(values);
    default:
      return decide(op, a, b);
  }
}

/** 1 for yes, 0 for no; any number but 0 and NaN is a yes. */
function decide(op: Comparison | Logic, a: NumberFormula, b: NumberFormula): NumberFormula {
  switch (op) {
    case '<':
      return (values) => Number(a(values) < b(values));
    case '<=':
      return (values) => Number(a(values) <= b(values));
    case '>':
      return (values) => Number(a(values) > b(values));
    case '>=':
      return (values) => Number(a(values) >= b(values));
    case '==':
      return (values) => Number(a(values) === b(values));
    case '!=':
      return (values) => Number(a(values) !== b(values));
    case 'and':
      return (values) => Number(isYes(a(values)) && isYes(b(values)));
    case 'or':
      return (values) => Number(isYes(a(values)) || isYes(b(values)));
    case 'not':
      return (values) => Number(!isYes(a(values)));
    default:
      return op satisfies never;
  }
}

const isYes = (value: number): boolean => value !== 0 && !Number.isNaN(value);

const choose =
  ([test, yes, no]: readonly NumberFormula[]): NumberFormula =>
  (values) =>
    isYes(test(values)) ? yes(values) : no(values);

function compileCall(
  name: string,
  trees: readonly Tree[],
  names: readonly string[],
): NumberFormula | Problem {
  const known = functions.get(name);
  if (known === undefined) return problem('', formulaWords.knownFunction(numberFunctions.join(', ')), name);
  if (trees.length < known.least || trees.length > known.most) {
    const count = formulaWords.values(known.least);
    return problemWith('', formulaWords.argumentCount(name, count), formulaWords.values(trees.length));
  }
  return compileAll(trees, names, known.join);
}

/** f(a, a), f(a, b), or f(f(a, b), c) ... */
function fold(args: readonly NumberFormula[], apply: (x: number, y: number) => number): NumberFormula {
  const [a, b] = args;
  if (args.length === 1) return (values) => apply(a(values), a(values));
  if (args.length === 2) return (values) => apply(a(values), b(values));
  const rest = fold(args.slice(1), apply);
  return (values) => apply(a(values), rest(values));
}
