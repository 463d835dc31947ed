import { formulaWords } from '../words/problems.ts';
import { isProblem, problem, problemWith, type Problem } from '../units/problem.ts';

/** A formula, closed: these four shapes are all that is ever evaluated. */
export type Tree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'operator'; readonly op: Operator; readonly args: readonly Tree[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Tree[] };

/** `~` is the unary minus. */
export type Operator = '+' | '-' | '*' | '/' | '^' | '~';

/** What is read of a node of the parser's tree; all else about it is never touched. */
export interface ParsedNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

export const MOST_NODES = 200;
export const MOST_DEPTH = 30;

/** The parser's tree as ours, or the first thing in it that we do not evaluate, by name. */
export function readTree(root: ParsedNode): Tree | Problem {
  const budget = { nodes: 0 };
  const tree = readNode(root, 1, budget);
  return budget.nodes > MOST_NODES ? tooLarge(budget.nodes, MOST_DEPTH) : tree;
}

function readNode(node: ParsedNode, depth: number, budget: { nodes: number }): Tree | Problem {
  budget.nodes += 1;
  if (budget.nodes > MOST_NODES || depth > MOST_DEPTH) return tooLarge(budget.nodes, depth);
  switch (node.type) {
    case 'ParenthesisNode':
      return readNode(node['content'] as ParsedNode, depth + 1, budget);
    case 'ConstantNode':
      return readNumber(node['value']);
    case 'SymbolNode':
      return { kind: 'name', name: String(node['name']) };
    case 'OperatorNode':
      return readOperator(node, depth, budget);
    case 'FunctionNode':
      return readCall(node, depth, budget);
    default:
      return problem('', formulaWords.onlyArithmetic(), node.type.replace(/Node$/u, ''));
  }
}

function readNumber(value: unknown): Tree | Problem {
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
  return problem('', formulaWords.onlyArithmetic(), value);
}

/** The parser's operator names; a plus sign in front is read as nothing. */
const operators = new Map<string, Operator | 'identity'>([
  ['add', '+'],
  ['subtract', '-'],
  ['multiply', '*'],
  ['divide', '/'],
  ['pow', '^'],
  ['unaryMinus', '~'],
  ['unaryPlus', 'identity'],
]);

function readOperator(node: ParsedNode, depth: number, budget: { nodes: number }): Tree | Problem {
  const op = operators.get(String(node['fn']));
  // `2 days` and `3 %` are not arithmetic: a unit stands once, at the end.
  if (op === undefined || node['implicit'] === true || node['isPercentage'] === true) {
    return problem('', formulaWords.onlyArithmetic(), node['isPercentage'] === true ? '%' : node['op']);
  }
  const args = readAll(node['args'], depth, budget);
  if (!Array.isArray(args)) return args;
  return op === 'identity' ? args[0] : { kind: 'operator', op, args };
}

function readCall(node: ParsedNode, depth: number, budget: { nodes: number }): Tree | Problem {
  const fn = node['fn'] as ParsedNode;
  // `a.b(1)` calls what an accessor gives; only a bare name is a function here.
  if (fn.type !== 'SymbolNode')
    return problem('', formulaWords.onlyArithmetic(), fn.type.replace(/Node$/u, ''));
  const args = readAll(node['args'], depth, budget);
  return Array.isArray(args) ? { kind: 'call', name: String(fn['name']), args } : args;
}

function readAll(nodes: unknown, depth: number, budget: { nodes: number }): Tree[] | Problem {
  const trees: Tree[] = [];
  for (const node of nodes as ParsedNode[]) {
    const tree = readNode(node, depth + 1, budget);
    if (isProblem(tree)) return tree;
    trees.push(tree);
  }
  return trees;
}

const tooLarge = (nodes: number, depth: number): Problem =>
  problemWith('', formulaWords.smallFormula(MOST_NODES, MOST_DEPTH), formulaWords.parts(nodes, depth));
