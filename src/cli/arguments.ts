/** Reads a command's words: what Node's parser finds, held to what the command knows. */
import { parseArgs } from 'node:util';
import { oneOf } from '../scenario/read/reading.ts';
import { problem, type Problem } from '../units/problem.ts';
import { say } from '../words/words.ts';

/** `text` flags take a value, `switch` flags none. */
export type Flags = Readonly<Record<string, 'text' | 'switch'>>;

export interface Arguments<F extends Flags> {
  readonly words: readonly string[];
  readonly texts: Partial<Record<keyof F & string, string>>;
  readonly switches: ReadonlySet<keyof F & string>;
}

export function readArguments<F extends Flags>(args: readonly string[], flags: F): Arguments<F> | Problem[] {
  const options = Object.entries(flags).map(
    ([name, kind]) => [name, { type: kind === 'text' ? 'string' : 'boolean' }] as const,
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems: Problem[] = [];
  const texts: Record<string, string> = {};
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    // `--seed --force` is a forgotten value; whoever means it writes `--seed=--force`.
    const forgotten = token.inlineValue === false && token.value.startsWith('-');
    const value = forgotten ? undefined : token.value;
    const seen = switches.has(name) || Object.hasOwn(texts, name);
    const found = problemOf(flags, name, rawName, value, seen);
    if (found) problems.push(found);
    else if (value === undefined) switches.add(name);
    else texts[name] = value;
  }
  if (problems.length > 0) return problems;
  // Every key was found among the flags above.
  return { words: positionals, texts, switches } as unknown as Arguments<F>;
}

function problemOf(
  flags: Flags,
  name: string,
  rawName: string,
  value: string | undefined,
  seen: boolean,
): Problem | undefined {
  const known = Object.keys(flags).map((flag) => `--${flag}`);
  if (!Object.hasOwn(flags, name) || !rawName.startsWith('--'))
    return problem(rawName, known.length > 0 ? oneOf(known, rawName) : say('cli.expect.no-flags'), rawName);
  if (seen) return problem(rawName, say('cli.expect.once'), `${rawName} ${value ?? ''}`.trim());
  if (flags[name] === 'switch' && value !== undefined)
    return problem(rawName, say('cli.expect.no-value'), value);
  if (flags[name] === 'text' && (value === undefined || value === ''))
    return problem(rawName, say('cli.expect.value'), undefined);
  return undefined;
}

/** A whole number within bounds, written in plain digits. */
export function wholeNumber(path: string, text: string, low: number, high: number): number | Problem {
  const value = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
  return value >= low && value <= high
    ? value
    : problem(path, say('scenario.expect.whole', { low, high }), text);
}
