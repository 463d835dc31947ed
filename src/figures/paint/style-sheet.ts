/** Reads the figures' own style sheets: flat rules of tags and classes, which is all they use. */

/** One simple selector of a chain: a tag or any, and classes that must all be there. */
export interface Compound {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
}

export interface StyleRule {
  /** From the outermost ancestor to the element itself; anything may stand between. */
  readonly chain: readonly Compound[];
  readonly declarations: ReadonlyMap<string, string>;
  /** Classes count 100, tags 1: the greater wins, and among equals the later. */
  readonly weight: number;
}

/** An element as selectors see it. */
export interface Painted {
  readonly name: string;
  readonly classes: readonly string[];
}

/** Rules in order; those in at-rules, and for states such as focus, are for the page alone and left out. */
export function readStyleSheet(text: string): StyleRule[] {
  const plain = withoutAtRules(text.replace(/\/\*[\s\S]*?\*\//g, ''));
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors, body]) => {
    const declarations = readDeclarations(body);
    return selectors.split(',').flatMap((selector) => {
      const chain = readSelector(selector.trim());
      return chain ? [{ chain, declarations, weight: weightOf(chain) }] : [];
    });
  });
}

/** Drops `@media ... { ... }` and `@import ...;` whole. */
function withoutAtRules(text: string): string {
  let kept = '';
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('@', at);
    if (start < 0) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = endOfAtRule(text, start);
  }
  return kept;
}

function endOfAtRule(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}' && --depth === 0) return i + 1;
    if (text[i] === ';' && depth === 0) return i + 1;
  }
  return text.length;
}

function readDeclarations(body: string): Map<string, string> {
  const pairs = body.split(';').flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
  });
  return new Map(pairs);
}

/** Undefined for anything but tags and classes. */
function readSelector(selector: string): Compound[] | undefined {
  const parts = selector.split(/\s+/);
  if (!parts.every((part) => /^(?:[a-z]+)?(?:\.[\w-]+)*$/i.test(part))) return undefined;
  return parts.map((part) => {
    const [tag, ...classes] = part.split('.');
    return { tag: tag === '' ? undefined : tag, classes };
  });
}

const weightOf = (chain: readonly Compound[]): number =>
  chain.reduce((sum, { tag, classes }) => sum + 100 * classes.length + (tag === undefined ? 0 : 1), 0);

/** `path`: from the root to the element. */
export function matches({ chain }: StyleRule, path: readonly Painted[]): boolean {
  let link = chain.length - 1;
  const own = path.at(-1);
  if (!own || !fits(chain[link], own)) return false;
  link--;
  for (let i = path.length - 2; i >= 0 && link >= 0; i--) if (fits(chain[link], path[i])) link--;
  return link < 0;
}

const fits = ({ tag, classes }: Compound, { name, classes: own }: Painted): boolean =>
  (tag === undefined || tag === name) && classes.every((one) => own.includes(one));
