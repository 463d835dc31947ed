import { formulaWords } from '../words/formula.ts';
import { isProblem, problem, problemWith, type Problem } from '../units/problem.ts';
import { readTree, MOST_DEPTH, MOST_NODES, type Grammar, type ParsedNode, type Tree } from './tree.ts';

type Parse = (text: string) => ParsedNode;

/** A formula's text may not be longer, in UTF-16 units. */
export const LONGEST_FORMULA = 500;

let loading: Promise<void> | undefined;
let parse: Parse | undefined;

/**
 * Loads mathjs' parser, once; formulas can be read from then on. mathjs parses and nothing else: its tree is copied
 * into ours, and none of its functions, units or evaluators is part of what is loaded.
 */
export function loadParser(): Promise<void> {
  loading ??= import('./mathjs-parser.ts').then((module) => {
    parse = module.parse;
  });
  return loading;
}

/** False until `loadParser` is done. */
export const parserIsLoaded = (): boolean => parse !== undefined;

/** First character that no text of the grammar holds: one `=` assigns, `==` compares. */
const strays: Readonly<Record<Grammar, RegExp>> = {
  quantity: /[^\w\s.,+\-*/^()]|[\n\r;]/u,
  formula: /[^\w\s.,+\-*/^()<>=!?:]|[\n\r;]|(?<![<>=!])=(?!=)|!(?!=)/u,
};

/** The tree of an expression, or what is wrong with its text. Throws when the parser is not loaded. */
export function parseTree(text: string, grammar: Grammar = 'quantity'): Tree | Problem {
  if (text.length > LONGEST_FORMULA) {
    return problemWith('', formulaWords.shortText(LONGEST_FORMULA), formulaWords.characters(text.length));
  }
  const stray = strays[grammar].exec(text);
  if (stray !== null) {
    const expected = grammar === 'formula' ? formulaWords.onlyFormula() : formulaWords.onlyArithmetic();
    return problem('', expected, stray[0]);
  }
  if (nesting(text) > MOST_DEPTH) {
    return problemWith(
      '',
      formulaWords.smallFormula(MOST_NODES, MOST_DEPTH),
      formulaWords.parts(nesting(text), nesting(text)),
    );
  }
  if (parse === undefined) throw new Error('loadParser() must be awaited before a formula is read');
  const node = parsed(parse, text, grammar);
  return isProblem(node) ? node : readTree(node, grammar);
}

function parsed(parse: Parse, text: string, grammar: Grammar): ParsedNode | Problem {
  try {
    return parse(text);
  } catch (error) {
    const wrong = problem('', formulaWords.validSyntax(), text.trim());
    const at = grammar === 'formula' ? (error as { readonly char?: unknown }).char : undefined;
    return typeof at === 'number' ? { ...wrong, got: formulaWords.at(wrong.got, at) } : wrong;
  }
}

function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
