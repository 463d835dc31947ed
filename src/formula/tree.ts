import { formulaWords } from '../words/formula.ts';
import { isProblem, problem, problemWith, type Problem } from '../units/problem.ts';
import { parseUnit } from '../units/unit.ts';

/** A formula, closed: these six shapes are all that is ever evaluated. */
export type Tree =
  | { readonly kind: 'number'; readonly value: number }
  /** A number with its unit (`12 weeks`); `resolveUnits` makes plain numbers of these. */
  | { readonly kind: 'quantity'; readonly value: number; readonly unit: string }
  /** May hold dots (`ercot.largest_safe_simultaneous_loss`): they are part of the name, nothing is reached through them. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'operator'; readonly op: Operator; readonly args: readonly Tree[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Tree[] }
  | { readonly kind: 'choice'; readonly test: Tree; readonly yes: Tree; readonly no: Tree };

/** `~` is the unary minus. */
export type Arithmetic = '+' | '-' | '*' | '/' | '^' | '~';
/** These give 1 for yes and 0 for no. */
export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type Logic = 'and' | 'or' | 'not';
export type Operator = Arithmetic | Comparison | Logic;

/**
 * What a text may hold. A quantity is arithmetic with one unit behind it; a formula over names also compares, chooses, gives numbers
 * units of their own and has names with dots.
 */
export type Grammar = 'quantity' | 'formula';

/** What is read of a node of the parser's tree; all else about it is never touched. */
export interface ParsedNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

export const MOST_NODES = 200;
export const MOST_DEPTH = 30;

/** One reading: how many nodes it has met, and what it may hold. */
interface Budget {
  nodes: number;
  readonly grammar: Grammar;
}

/**
 * The parser's tree as ours, or the first thing in it that we do not evaluate, by name. There are no loops: what is read costs at most
 * MOST_NODES small steps each time it is evaluated.
 */
export function readTree(root: ParsedNode, grammar: Grammar = 'quantity'): Tree | Problem {
  const budget = { nodes: 0, grammar };
  const tree = readNode(root, 1, budget);
  return budget.nodes > MOST_NODES ? tooLarge(budget.nodes, MOST_DEPTH) : tree;
}

function readNode(node: ParsedNode, depth: number, budget: Budget): Tree | Problem {
  budget.nodes += 1;
  if (budget.nodes > MOST_NODES || depth > MOST_DEPTH) return tooLarge(budget.nodes, depth);
  switch (node.type) {
    case 'ParenthesisNode':
      return readNode(node['content'] as ParsedNode, depth + 1, budget);
    case 'ConstantNode':
      return readNumber(node['value'], budget);
    case 'SymbolNode':
      return { kind: 'name', name: String(node['name']) };
    case 'OperatorNode':
      return readOperator(node, depth, budget);
    case 'FunctionNode':
      return readCall(node, depth, budget);
    case 'ConditionalNode':
      return budget.grammar === 'formula' ? readChoice(node, depth, budget) : notRead(node, budget);
    case 'AccessorNode':
      return (budget.grammar === 'formula' ? readDotted(node) : undefined) ?? notRead(node, budget);
    default:
      return notRead(node, budget);
  }
}

const notRead = ({ type }: ParsedNode, budget: Budget): Problem =>
  problem('', allowed(budget), type.replace(/Node$/u, ''));

const allowed = ({ grammar }: Budget): string =>
  grammar === 'formula' ? formulaWords.onlyFormula() : formulaWords.onlyArithmetic();

function readNumber(value: unknown, budget: Budget): Tree | Problem {
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
  return problem('', allowed(budget), value);
}

/** `a.b.c` as one name; undefined where an index is anything else. */
function readDotted(node: ParsedNode): Tree | undefined {
  const { type, object, index } = node as ParsedNode & { object?: ParsedNode; index?: ParsedNode };
  if (type === 'SymbolNode') return { kind: 'name', name: String(node['name']) };
  if (type !== 'AccessorNode' || index?.['dotNotation'] !== true || !object) return undefined;
  const before = readDotted(object);
  const [part] = index['dimensions'] as readonly ParsedNode[];
  return before?.kind === 'name'
    ? { kind: 'name', name: `${before.name}.${String(part?.['value'])}` }
    : undefined;
}

function readChoice(node: ParsedNode, depth: number, budget: Budget): Tree | Problem {
  const parts = readAll([node['condition'], node['trueExpr'], node['falseExpr']], depth, budget);
  if (!Array.isArray(parts)) return parts;
  const [test, yes, no] = parts;
  return { kind: 'choice', test, yes, no };
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

/** Those of a formula as well. */
const choosers = new Map<string, Operator>([
  ['smaller', '<'],
  ['smallerEq', '<='],
  ['larger', '>'],
  ['largerEq', '>='],
  ['equal', '=='],
  ['unequal', '!='],
  ['and', 'and'],
  ['or', 'or'],
  ['not', 'not'],
]);

function readOperator(node: ParsedNode, depth: number, budget: Budget): Tree | Problem {
  const formula = budget.grammar === 'formula';
  const fn = String(node['fn']);
  const op = operators.get(fn) ?? (formula ? choosers.get(fn) : undefined);
  const implicit = node['implicit'] === true;
  // In a quantity `2 days` and `3 %` are not arithmetic: a unit stands once, at the end.
  if (op === undefined || (implicit && !formula) || node['isPercentage'] === true) {
    return problem('', allowed(budget), node['isPercentage'] === true ? '%' : node['op']);
  }
  const args = readAll(node['args'], depth, budget);
  if (!Array.isArray(args)) return args;
  if (formula && (implicit || op === '/')) return readUnit(args, implicit);
  return op === 'identity' ? args[0] : { kind: 'operator', op, args };
}

/**
 * A unit stands right behind its number (`12 weeks`), further ones divide or follow (`0.05 USD/kWh`) and belong to the number also
 * where the parser multiplies or divides by it first (`x * 17 J/TH`). Nothing else is multiplied by standing side by side.
 */
function readUnit([left, right]: readonly Tree[], implicit: boolean): Tree | Problem {
  const word = right.kind === 'name' && parseUnit(right.name) ? right.name : undefined;
  const whole = word === undefined ? undefined : withUnit(left, `${implicit ? ' ' : '/'}${word}`);
  if (whole) return whole;
  if (!implicit) return { kind: 'operator', op: '/', args: [left, right] };
  if (word !== undefined && left.kind === 'number')
    return { kind: 'quantity', value: left.value, unit: word };
  return problem('', formulaWords.unitBehindNumber(), right.kind === 'name' ? right.name : '');
}

/** The tree with more of a unit behind the quantity it ends in; undefined where it ends in none. */
function withUnit(tree: Tree, more: string): Tree | undefined {
  if (tree.kind === 'quantity') return { ...tree, unit: tree.unit + more };
  if (tree.kind !== 'operator' || (tree.op !== '*' && tree.op !== '/')) return undefined;
  const [first, last] = tree.args;
  const ended = withUnit(last, more);
  return ended && { ...tree, args: [first, ended] };
}

function readCall(node: ParsedNode, depth: number, budget: Budget): Tree | Problem {
  const fn = node['fn'] as ParsedNode;
  // `a.b(1)` calls what an accessor gives; only a bare name is a function here.
  if (fn.type !== 'SymbolNode') return notRead(fn, budget);
  const args = readAll(node['args'], depth, budget);
  return Array.isArray(args) ? { kind: 'call', name: String(fn['name']), args } : args;
}

function readAll(nodes: unknown, depth: number, budget: Budget): Tree[] | Problem {
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
