import { problemWords } from '../words/problems.ts';

/** What a user must correct: where, what was expected, what was found. A value, never thrown. */
export interface Problem {
  /** Where, as `threats[1].reach`; empty when the caller knows it. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** The problem as one line: `path: expected ..., got ...`. */
export const problemMessage = (problem: Problem): string =>
  problemWords.message(problem.path, problem.expected, problem.got);

/** Tells a problem from what was asked for: nothing else that is returned beside one has a field `expected`. */
export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'expected' in value && 'got' in value;

/** A problem about `got`, which may be anything. */
export const problem = (path: string, expected: string, got: unknown): Problem => ({
  path,
  expected,
  got: describe(got),
});

/** A problem whose `got` is already a text for people. */
export const problemWith = (path: string, expected: string, got: string): Problem => ({
  path,
  expected,
  got,
});

/** The same problems seen from further out: `inside('threats[1]', [reach])` gives `threats[1].reach`. */
export const inside = (outer: string, problems: readonly Problem[]): Problem[] =>
  problems.map((one) => ({ ...one, path: joinPath(outer, one.path) }));

function joinPath(outer: string, inner: string): string {
  if (outer === '' || inner === '') return outer + inner;
  return inner.startsWith('[') ? outer + inner : `${outer}.${inner}`;
}

const LONGEST_TEXT = 60;
const MOST_ITEMS = 4;

/** Any value as a short text. Cuts long texts, visits no getter and no nested object, throws on nothing. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value === '' ? problemWords.emptyText : JSON.stringify(cut(value));
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'bigint':
      return cut(String(value));
    case 'symbol':
      return problemWords.aSymbol();
    case 'function':
      return problemWords.aFunction();
    case 'object':
      return value === null ? 'null' : describeObject(value);
  }
}

function describeObject(value: object): string {
  if (isArray(value)) return describeList(value);
  const keys = keysOf(value);
  if (keys.length === 0) return problemWords.anEmptyObject();
  const shown = keys.slice(0, MOST_ITEMS).map(cut).join(', ');
  return problemWords.anObjectWith(shown + (keys.length > MOST_ITEMS ? ', ...' : ''));
}

function describeList(list: readonly unknown[]): string {
  try {
    if (list.length === 0) return problemWords.anEmptyList();
    if (list.length <= MOST_ITEMS && list.every(isPlain)) return `[${list.map(describe).join(', ')}]`;
    return problemWords.aListOf(list.length);
  } catch {
    return problemWords.aList();
  }
}

/** False as well for a revoked proxy, on which Array.isArray throws. */
function isArray(value: object): value is unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** A proxy may throw when it is listed. */
function keysOf(value: object): string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object';

const cut = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}...` : text;
