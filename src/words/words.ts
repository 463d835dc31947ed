/** Every text a user reads, by key. English first; another language is another dictionary of the same keys. */
import { firstWords } from './en/first.ts';
import type { laterWords } from './en/index.ts';

export type WordKey = keyof typeof firstWords | keyof typeof laterWords;

const known: Record<string, string> = { ...firstWords };

/** Adds a dictionary: `later.ts` does, wherever more than the first screen's words are said. */
export function learn(words: Readonly<Record<string, string>>): void {
  Object.assign(known, words);
}

/** Looks a text up and fills its `{name}` places. */
export function say(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  const template = known[key];
  if (template === undefined) throw new Error(`the words of ${key} are not loaded: import words/later.ts`);
  return fill(template, values);
}

/** True if the dictionary has the key: for registries, whose keys are put together from ids. */
export function hasWord(key: string): key is WordKey {
  return Object.hasOwn(known, key);
}

/** Like `say` for a key put together from ids; throws on a key without words, which is a bug in the registry. */
export function sayOf(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  if (!hasWord(key)) throw new Error(`no words for ${key}`);
  return say(key, values);
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
