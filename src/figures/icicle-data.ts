/** Whose loss it is: events, their causes, and whom each falls on. */
import type { Hue } from './fan-data.ts';
import type { FigureMeta } from './meta.ts';

export interface IcicleData {
  /** "US hash rate". */
  readonly name: string;
  readonly unit: string;
  /** What the last column holds: "operator". */
  readonly by: string;
  readonly hue: Hue;
  readonly parts: readonly LossPart[];
  readonly meta: FigureMeta;
}

/** Mean of the futures; gains are negative, and not drawn. */
export interface LossPart {
  readonly event: string;
  readonly cause: string;
  readonly name: string;
  readonly mean: number;
}

/** A field: as high as its part of what is lost. */
export interface IcicleNode {
  readonly title: string;
  readonly mean: number;
  readonly children: readonly IcicleNode[];
}

/** Smaller fields of one parent stand together. */
const LEAST = 0.05;

/** Events by size, in each its causes, in each whom it falls on. */
export function icicleTree({ parts }: IcicleData, more: (count: number) => string): IcicleNode[] {
  const losses = parts.filter(({ mean }) => mean > 0);
  const total = sum(losses);
  return grouped(losses, ({ event }) => event).map(([event, ofEvent]) => ({
    title: event,
    mean: sum(ofEvent),
    children: grouped(ofEvent, ({ cause }) => cause).map(([cause, ofCause]) => ({
      title: cause,
      mean: sum(ofCause),
      children: folded(ofCause, total * LEAST, more),
    })),
  }));
}

export const lostIn = ({ parts }: IcicleData): number => sum(parts.filter(({ mean }) => mean > 0));

export const gainedIn = ({ parts }: IcicleData): number => -sum(parts.filter(({ mean }) => mean < 0));

/** Groups by size. */
function grouped(
  parts: readonly LossPart[],
  key: (part: LossPart) => string,
): (readonly [string, readonly LossPart[]])[] {
  const groups = new Map<string, LossPart[]>();
  for (const part of parts) groups.set(key(part), [...(groups.get(key(part)) ?? []), part]);
  return [...groups].sort(([, a], [, b]) => sum(b) - sum(a));
}

function folded(parts: readonly LossPart[], least: number, more: (count: number) => string): IcicleNode[] {
  const leaf = ({ name, mean }: LossPart): IcicleNode => ({ title: name, mean, children: [] });
  const large = parts.filter(({ mean }) => mean >= least).sort((a, b) => b.mean - a.mean);
  const small = parts.filter(({ mean }) => mean < least);
  if (small.length < 2) return [...large, ...small].map(leaf);
  return [...large.map(leaf), { title: more(small.length), mean: sum(small), children: [] }];
}

const sum = (parts: readonly LossPart[]): number => parts.reduce((all, { mean }) => all + mean, 0);
