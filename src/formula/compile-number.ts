import { formulaWords } from '../words/problems.ts';
import { isProblem, problem, problemWith, type Problem } from '../units/problem.ts';
import { exp, log, pow } from '../random/exp-log.ts';
import type { Operator, Tree } from './tree.ts';

/** A formula as a function of the values of its names, in the order the names were given to `compileNumber`. */
export type NumberFormula = (values: ArrayLike<number>) => number;

/** Functions of plain numbers: how many arguments (at least, at most), and what they do. */
const functions = new Map<string, { least: number; most: number; apply: (x: number, y: number) => number }>([
  ['exp', { least: 1, most: 1, apply: exp }],
  ['log', { least: 1, most: 1, apply: log }],
  ['sqrt', { least: 1, most: 1, apply: Math.sqrt }],
  ['abs', { least: 1, most: 1, apply: Math.abs }],
  ['floor', { least: 1, most: 1, apply: Math.floor }],
  ['ceil', { least: 1, most: 1, apply: Math.ceil }],
  ['pow', { least: 2, most: 2, apply: pow }],
  ['min', { least: 1, most: 20, apply: (x, y) => Math.min(x, y) }],
  ['max', { least: 1, most: 20, apply: (x, y) => Math.max(x, y) }],
]);

export const numberFunctions: readonly string[] = [...functions.keys()];

/** Closures for a tree of numbers, or the first name, function or count of arguments in it that is not known. */
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
      return op satisfies never;
  }
}

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
  return compileAll(trees, names, (args) => fold(args, known.apply));
}

/** f(a), f(a, b), or f(f(a, b), c) ... */
function fold(args: readonly NumberFormula[], apply: (x: number, y: number) => number): NumberFormula {
  const [a, b] = args;
  if (args.length === 1) return (values) => apply(a(values), a(values));
  if (args.length === 2) return (values) => apply(a(values), b(values));
  const rest = fold(args.slice(1), apply);
  return (values) => apply(a(values), rest(values));
}
