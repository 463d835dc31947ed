/** What the style sheets paint an element with, in plain values. */
import fan from '../styles/paint.css?raw';
import read from '../styles/paint-read.css?raw';
import { type Theme, resolved } from './colours.ts';
import { type Painted, type StyleRule, matches, readStyleSheet } from './style-sheet.ts';

const RULES: readonly StyleRule[] = [fan, read]
  .flatMap(readStyleSheet)
  .map((rule, order) => ({ rule, order }))
  .toSorted((a, b) => a.rule.weight - b.rule.weight || a.order - b.order)
  .map(({ rule }) => rule);

/** Properties by name, later rules over earlier ones. `path`: from the root to the element. */
export function paintOf(path: readonly Painted[], theme: Theme): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of RULES) {
    if (!matches(rule, path)) continue;
    for (const [name, value] of rule.declarations) found.set(name, value);
  }
  return new Map([...found].map(([name, value]) => [name, resolved(value, theme, path)]));
}
