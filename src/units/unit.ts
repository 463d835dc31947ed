import { atomsOf } from './atoms.ts';

/** A unit text understood: its dimension in canonical form and its ratio to the base unit of that dimension. */
export interface Unit {
  /** Such as `money/energy`; empty for shares and plain numbers. */
  readonly dimension: string;
  readonly times: number;
  readonly per: number;
}

/**
 * Reads a unit such as `%`, `EH/s per month`, `MW per EH/s`, `USD/PH/day`, `M USD`, `USD per MW and year`, `% of hash
 * rate`. `/` divides by the next word, `per` and `and` by all up to the next space; words side by side multiply, and
 * what follows `of` says of what the number is a share and is not read. Undefined when a word is not known.
 */
export function parseUnit(text: string): Unit | undefined {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const unit = readUnit(text);
  if (unit !== undefined && cache.size < MOST_CACHED) cache.set(text, unit);
  return unit;
}

const MOST_CACHED = 500;
const cache = new Map<string, Unit>();

function readUnit(text: string): Unit | undefined {
  const counts = new Map<string, number>();
  let times = 1;
  let per = 1;
  for (const { word, divides } of factorsOf(text)) {
    const atoms = atomsOf(word);
    if (atoms === undefined) return undefined;
    for (const one of atoms) {
      times *= divides ? one.per : one.times;
      per *= divides ? one.times : one.per;
      count(counts, one.dimension, divides);
    }
  }
  return { dimension: canonicalDimension(counts), times, per };
}

interface Factor {
  /** Empty, so not known, where a divisor is missing. */
  readonly word: string;
  readonly divides: boolean;
}

function factorsOf(text: string): Factor[] {
  const bare = text.replace(/\s+of\s.*$/iu, '').replace(/^%\s*(?:ad valorem|points)$/iu, '%');
  const groups = bare
    .replace(/\s*\/\s*/gu, '/')
    .replace(/([%$])/gu, ' $1 ')
    .replace(/\s+\//gu, '/');
  const factors: Factor[] = [];
  let below = false;
  for (const group of groups.split(/\s+/u).filter((part) => part !== '')) {
    if (/^(?:per|and)$/iu.test(group)) {
      below = true;
      continue;
    }
    group.split('/').forEach((word, i) => factors.push({ word, divides: below !== i > 0 }));
    below = false;
  }
  return below ? [...factors, { word: '', divides: true }] : factors;
}

function count(counts: Map<string, number>, dimension: string, divide: boolean): void {
  if (dimension === '') return;
  const inverse = dimension.startsWith('-');
  const name = inverse ? dimension.slice(1) : dimension;
  counts.set(name, (counts.get(name) ?? 0) + (divide === inverse ? 1 : -1));
}

/** `energy/time` and never `1/time energy`: names sorted, dividends first. */
export function canonicalDimension(counts: ReadonlyMap<string, number>): string {
  const names = [...counts.keys()].filter((name) => counts.get(name) !== 0).toSorted();
  const above = names.filter((name) => (counts.get(name) ?? 0) > 0).map((name) => power(name, counts));
  const below = names.filter((name) => (counts.get(name) ?? 0) < 0).map((name) => `/${power(name, counts)}`);
  return above.join('*') + below.join('');
}

function power(name: string, counts: ReadonlyMap<string, number>): string {
  const exponent = Math.abs(counts.get(name) ?? 0);
  return exponent === 1 ? name : `${name}${exponent}`;
}
