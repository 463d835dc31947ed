/** Reading untrusted values: each check returns the value or notes a problem and returns undefined, so that all problems are listed. */
import type { Json, JsonObject } from '../../evidence/field.ts';
import type { Problem } from '../../units/problem.ts';
import { inside, problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import { nearest } from '../nearest.ts';

export interface Reading {
  readonly problems: Problem[];
  /** Set where a formula was met before the parser for formulas was loaded: read again once it is. */
  wantsParser: boolean;
}

export const startReading = (): Reading => ({ problems: [], wantsParser: false });

export function note(r: Reading, path: string, expected: string, got: unknown): undefined {
  r.problems.push(problem(path, expected, got));
}

export function noteAll(r: Reading, path: string, found: readonly Problem[]): undefined {
  r.problems.push(...inside(path, found));
}

export function expectObject(r: Reading, path: string, value: Json | undefined): JsonObject | undefined {
  if (isObject(value)) return value;
  return note(r, path, say('scenario.expect.object'), value);
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Items of a list; an absent list is empty. */
export function expectList(r: Reading, path: string, value: Json | undefined, most: number): readonly Json[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length <= most) return value as readonly Json[];
  note(r, path, say('scenario.expect.list', { most }), value);
  return [];
}

/** A text of 1 to `longest` characters that is more than blanks. */
export function expectText(
  r: Reading,
  path: string,
  value: Json | undefined,
  longest: number,
): string | undefined {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= longest) return value;
  return note(r, path, say('scenario.expect.text', { longest }), value);
}

export function expectFlag(r: Reading, path: string, value: Json | undefined): boolean | undefined {
  return typeof value === 'boolean' ? value : note(r, path, say('scenario.expect.flag'), value);
}

export function expectWhole(
  r: Reading,
  path: string,
  value: Json | undefined,
  low: number,
  high: number,
): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return value;
  return note(r, path, say('scenario.expect.whole', { low, high }), value);
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** A name of small letters, digits and hyphens. */
export function expectId(
  r: Reading,
  path: string,
  value: Json | undefined,
  longest: number,
): string | undefined {
  if (typeof value === 'string' && value.length <= longest && ID.test(value)) return value;
  return note(r, path, say('scenario.expect.id', { longest }), value);
}

/** One of a few known names; suggests the nearest. */
export function expectName(
  r: Reading,
  path: string,
  value: Json | undefined,
  known: readonly string[],
): string | undefined {
  if (typeof value === 'string' && known.includes(value)) return value;
  return note(r, path, oneOf(known, value), value);
}

/** `one of a, b, c (did you mean b?)`. */
export function oneOf(known: readonly string[], value: unknown): string {
  const near = typeof value === 'string' ? nearest(value, known) : undefined;
  const names = shorten(known, near).join(', ');
  return near === undefined
    ? say('scenario.expect.one-of', { names })
    : say('scenario.expect.one-of-near', { names, near });
}

const MOST_NAMES = 12;

function shorten(known: readonly string[], near: string | undefined): readonly string[] {
  if (known.length <= MOST_NAMES) return known;
  return near === undefined ? [...known.slice(0, MOST_NAMES), '...'] : [near, '...'];
}

/** Notes each key that nothing reads. */
export function refuseUnknownKeys(
  r: Reading,
  path: string,
  object: JsonObject,
  known: readonly string[],
): void {
  for (const key of Object.keys(object))
    if (!known.includes(key)) note(r, path === '' ? key : `${path}.${key}`, oneOf(known, key), key);
}
