/** Places in a scenario document: `['threats', 0, 'reachable']` is `threats[0].reachable` in messages. */
import type { ScenarioDocument } from '../scenario/types.ts';

export type Path = readonly (string | number)[];

export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/** Ids hold dots (`assumptions.lever.spares.machines`), so an assumption's path is its whole rest. */
export function parsePath(text: string): Path {
  const assumption = /^assumptions\.(.+)$/.exec(text);
  if (assumption) return ['assumptions', assumption[1]];
  return [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map((part) =>
    part[1] === undefined ? part[0] : Number(part[1]),
  );
}

export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    document,
  );
}

/** The document with another value at a path, the rest shared; `undefined` takes the key away. */
export function withValue(document: ScenarioDocument, path: Path, value: unknown): ScenarioDocument {
  return put(document, path, value) as ScenarioDocument;
}

function put(node: unknown, [part, ...rest]: Path, value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(node))
    return node.map((item: unknown, i) => (i === part ? put(item, rest, value) : item));
  const { [part]: old, ...others } = (node ?? {}) as Record<string, unknown>;
  const fresh = put(old, rest, value);
  if (fresh === undefined) return others;
  // The order of keys stays, so that what is exported reads as it was written.
  if (old === undefined) return { ...others, [part]: fresh };
  return Object.fromEntries(
    Object.entries(node as Record<string, unknown>).map(([key, item]) => [key, key === part ? fresh : item]),
  );
}

/** The field a path points into: `threats[0].at.day` belongs to `threats[0].at`. */
export function fieldPath(path: Path): Path {
  if (path[0] === 'threats' || path[0] === 'outcomes') return path.slice(0, 3);
  if (path[0] === 'arms') return path[2] === 'levers' ? path.slice(0, 5) : path.slice(0, 3);
  return path.slice(0, path[0] === 'luck' || path[0] === 'assumptions' ? 2 : 1);
}
