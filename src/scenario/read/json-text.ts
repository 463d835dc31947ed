/**
 * Reads JSON text. Unlike JSON.parse it says where it stumbled in the same words in every engine, refuses a key that is
 * written twice and the keys that reach into an object's machinery, and bounds the nesting.
 */
import type { Json } from '../../evidence/field.ts';
import { failed, ok, type Result } from '../../units/result.ts';
import type { Problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';

const DEEPEST = 24;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SPACE = /[ \t\r\n]*/y;
const WORDS: readonly (readonly [string, Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** The value of a JSON text, or one problem with line and column. */
export function parseJson(text: string): Result<Json, Problem[]> {
  const cursor = { text, at: 0 };
  const value = readValue(cursor, 0);
  if (value instanceof Stumble) return failed([placed(text, value)]);
  skipSpace(cursor);
  if (cursor.at < text.length) return failed([placed(text, stumble(cursor, say('scenario.json.end')))]);
  return ok(value);
}

interface Cursor {
  readonly text: string;
  at: number;
}

/** Where reading failed, what was expected, what was found instead of the next character. */
class Stumble {
  constructor(
    readonly at: number,
    readonly expected: string,
    readonly got?: string,
  ) {}
}

const stumble = (cursor: Cursor, expected: string, got?: string): Stumble =>
  new Stumble(cursor.at, expected, got);

function readValue(cursor: Cursor, depth: number): Json | Stumble {
  skipSpace(cursor);
  if (depth > DEEPEST) return stumble(cursor, say('scenario.json.depth', { limit: DEEPEST }));
  const next = cursor.text[cursor.at];
  if (next === '{') return readObject(cursor, depth);
  if (next === '[') return readList(cursor, depth);
  if (next === '"') return readString(cursor);
  for (const [word, value] of WORDS) if (take(cursor, word)) return value;
  return readNumber(cursor);
}

function readNumber(cursor: Cursor): number | Stumble {
  const at = cursor.at;
  const written = match(cursor, NUMBER);
  if (written === undefined) return stumble(cursor, say('scenario.json.value'));
  const value = Number(written);
  return Number.isFinite(value) ? value : new Stumble(at, say('scenario.json.finite'), written);
}

function readObject(cursor: Cursor, depth: number): Json | Stumble {
  const object: Record<string, Json> = {};
  cursor.at++;
  if (takeAfterSpace(cursor, '}')) return object;
  for (;;) {
    skipSpace(cursor);
    const at = cursor.at;
    const key = readString(cursor);
    if (key instanceof Stumble) return key;
    if (FORBIDDEN_KEYS.has(key)) return new Stumble(at, say('scenario.json.key'), JSON.stringify(key));
    if (Object.hasOwn(object, key)) return new Stumble(at, say('scenario.json.once'), JSON.stringify(key));
    if (!takeAfterSpace(cursor, ':')) return stumble(cursor, say('scenario.json.colon'));
    const value = readValue(cursor, depth + 1);
    if (value instanceof Stumble) return value;
    object[key] = value;
    if (takeAfterSpace(cursor, ',')) continue;
    return takeAfterSpace(cursor, '}') ? object : stumble(cursor, say('scenario.json.object-end'));
  }
}

function readList(cursor: Cursor, depth: number): Json | Stumble {
  const list: Json[] = [];
  cursor.at++;
  if (takeAfterSpace(cursor, ']')) return list;
  for (;;) {
    const value = readValue(cursor, depth + 1);
    if (value instanceof Stumble) return value;
    list.push(value);
    if (takeAfterSpace(cursor, ',')) continue;
    return takeAfterSpace(cursor, ']') ? list : stumble(cursor, say('scenario.json.list-end'));
  }
}

function readString(cursor: Cursor): string | Stumble {
  if (cursor.text[cursor.at] !== '"') return stumble(cursor, say('scenario.json.string'));
  const written = match(cursor, STRING);
  return written === undefined
    ? stumble(cursor, say('scenario.json.closed'))
    : (JSON.parse(written) as string);
}

function skipSpace(cursor: Cursor): void {
  match(cursor, SPACE);
}

function takeAfterSpace(cursor: Cursor, word: string): boolean {
  skipSpace(cursor);
  return take(cursor, word);
}

function take(cursor: Cursor, word: string): boolean {
  if (!cursor.text.startsWith(word, cursor.at)) return false;
  cursor.at += word.length;
  return true;
}

function match(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}

function placed(text: string, { at, expected, got }: Stumble): Problem {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const next = text[at];
  const found = got ?? (next === undefined ? say('scenario.json.nothing') : JSON.stringify(next));
  return { path: say('scenario.json.place', { line, column }), expected, got: found };
}
