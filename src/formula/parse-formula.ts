import { formulaWords } from '../words/formula.ts';
import { isProblem, problem, type Problem } from '../units/problem.ts';
import { compileNumber, type NumberFormula } from './compile-number.ts';
import { parseTree } from './parser.ts';
import { resolveUnits, type FormulaName } from './resolve-units.ts';
import type { Tree } from './tree.ts';

export type { FormulaName } from './resolve-units.ts';

/** A formula over names, ready to be evaluated. */
export interface Formula {
  /** The result in the wanted unit, from the values of the names in the order they were given; it may be no finite number. */
  readonly evaluate: NumberFormula;
  /** Places in the list of names of those it uses, ascending. */
  readonly uses: readonly number[];
}

/**
 * Reads a formula such as `lost_ehs_days > 5000 ? 0.05 USD/kWh * 12 weeks * mw : 0`. Names are those given; whatever else is reached
 * for is refused by name and position. Call `loadParser()` first. The same digits in every engine.
 */
export function parseFormula(
  text: string,
  names: readonly FormulaName[],
  unit: string,
  near: (name: string) => string | undefined = () => undefined,
): Formula | Problem {
  const tree = text.trim() === '' ? problem('', formulaWords.validSyntax(), '') : parseTree(text, 'formula');
  if (isProblem(tree)) return placed(tree, text);
  const known = names.map(({ name }) => name);
  const used = namesIn(tree);
  const unknown = used.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const expected = formulaWords.knownName(near(unknown));
    return placed({ path: '', expected, got: JSON.stringify(unknown) }, text);
  }
  const plain = resolveUnits(tree, names, unit);
  if (isProblem(plain)) return plain;
  const evaluate = compileNumber(plain, known);
  if (isProblem(evaluate)) return placed(evaluate, text);
  const uses = [...new Set(used)].map((name) => known.indexOf(name)).toSorted((a, b) => a - b);
  return { evaluate, uses };
}

function namesIn(tree: Tree): string[] {
  switch (tree.kind) {
    case 'number':
    case 'quantity':
      return [];
    case 'name':
      return [tree.name];
    case 'operator':
    case 'call':
      return tree.args.flatMap(namesIn);
    case 'choice':
      return [tree.test, tree.yes, tree.no].flatMap(namesIn);
    default:
      return tree satisfies never;
  }
}

/** Adds where in the text the refused piece stands, if it stands there as it was told. */
function placed(wrong: Problem, text: string): Problem {
  const piece = /^".+"$/u.test(wrong.got) ? (JSON.parse(wrong.got) as string) : undefined;
  const at = piece === undefined || piece.length > text.length ? -1 : positionOf(text, piece);
  return at < 0 ? wrong : { ...wrong, got: formulaWords.at(wrong.got, at + 1) };
}

/** Of a whole word where the piece is one. */
function positionOf(text: string, piece: string): number {
  if (!/^[\w.]+$/u.test(piece)) return piece === text.trim() ? -1 : text.indexOf(piece);
  const word = new RegExp(`(?<![\\w.])${piece.replace(/\./gu, '\\.')}(?![\\w.])`, 'u');
  return text.search(word);
}
