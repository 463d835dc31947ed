/** The named colours of the style sheets for one theme, as plain values. */
import text from '../styles/colours.css?raw';
import { type Painted, type StyleRule, readStyleSheet } from './style-sheet.ts';

export type Theme = 'light' | 'dark';

/** Names of the whole page, `--paper` and so on; as written. */
const ROOT: ReadonlyMap<string, string> = new Map(
  [...(/:root\s*\{([^}]*)\}/.exec(text)?.[1] ?? '').matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(
    ([, name, value]) => [name, value.trim()],
  ),
);

export const COLOUR_NAMES: readonly string[] = [...ROOT.keys()];

/** An arm's class sets the five names that marks use. */
const ARM_RULES: readonly StyleRule[] = readStyleSheet(text).filter(({ chain }) => chain.length === 1);

/** A value with every name and every choice of theme put in its place. `path`: from the root to the element. */
export function resolved(value: string, theme: Theme, path: readonly Painted[] = []): string {
  const chosen = choose(value, theme);
  return chosen.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
    resolved(valueOf(name, path), theme, path),
  );
}

/** The colour of a name for the whole page: `--ink`. */
export const colour = (name: string, theme: Theme): string => resolved(`var(${name})`, theme);

/** The nearest element that sets the name, else the page. */
function valueOf(name: string, path: readonly Painted[]): string {
  for (const { classes } of path.toReversed()) {
    const rule = ARM_RULES.find(({ chain }) => chain[0].classes.every((one) => classes.includes(one)));
    const value = rule?.declarations.get(name);
    if (value !== undefined) return value;
  }
  const value = ROOT.get(name);
  if (value === undefined) throw new Error(`no colour is named ${name}`);
  return value;
}

/** `light-dark(a, b)`: one of the two, however deep their own brackets go. */
function choose(value: string, theme: Theme): string {
  const start = value.indexOf('light-dark(');
  if (start < 0) return value;
  const from = start + 'light-dark('.length;
  let depth = 0;
  let comma = -1;
  for (let i = from; i < value.length; i++) {
    if (value[i] === '(') depth++;
    else if (value[i] === ',' && depth === 0) comma = i;
    else if (value[i] === ')' && depth-- === 0) {
      const part = theme === 'light' ? value.slice(from, comma) : value.slice(comma + 1, i);
      return choose(value.slice(0, start) + part.trim() + value.slice(i + 1), theme);
    }
  }
  throw new Error(`light-dark: expected two values in brackets, got ${value}`);
}
