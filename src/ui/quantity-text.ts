/** A quantity between its text and the two handles of its strip, in the field's unit. */
import { needsParser, parseQuantity } from '../formula/parse-quantity.ts';
import { quantile } from '../random/distributions.ts';
import type { Quantiles } from './desk/sheet.ts';

export interface Ends {
  readonly low: number;
  readonly high: number;
  /** Undefined where the text names none. */
  readonly mode: number | undefined;
}

/** As it is typed: a number, a text, or an object of three. */
export function writtenText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const { low, mode, high, unit } = value as Readonly<Record<string, unknown>>;
  return `${String(low)} .. ${String(mode)} .. ${String(high)}${unit === undefined ? '' : ` ${String(unit)}`}`;
}

/** A default's text: shares as percentages, as people say them; digits that stem from changing units are cut. */
export function defaultText(text: string, unit: string): string {
  const ends = endsOf(text, unit, undefined);
  if (!ends || needsParser(text)) return text;
  return rangeText(ends, unit, unit === 'share' ? '%' : unit);
}

/** Least and greatest value of a text; those of its quantiles where it is a formula; undefined where it can't be read. */
export function endsOf(text: string, unit: string, quantiles: Quantiles | undefined): Ends | undefined {
  if (text.trim() !== '' && !needsParser(text)) {
    const read = parseQuantity(text, unit);
    if (!read.ok) return undefined;
    const d = read.distribution;
    if (d.kind === 'constant') return { low: d.value, high: d.value, mode: undefined };
    if (d.kind === 'pert') return { low: d.low, high: d.high, mode: d.mode };
    return { low: quantile(d, 0.01), high: quantile(d, 0.99), mode: undefined };
  }
  if (!quantiles || quantiles.length === 0) return undefined;
  return { low: quantiles[0], high: quantiles[quantiles.length - 1], mode: undefined };
}

/** The unit that a handle goes on writing: percent stays percent, none stays none, anything else becomes the field's own. */
export function writingUnit(text: string, unit: string): string {
  if (unit === 'share' && (text.includes('%') || text.trim() === '')) return '%';
  return /\d/.test(text) && !HAS_UNIT.test(text) ? '' : unit;
}

/** A letter that is no exponent, or a sign that stands for a unit. */
const HAS_UNIT = /[%$]|(?<![\d.])[a-z]|[a-df-z]/i;

/** A mode in the middle goes without saying, as one outside the ends does. */
export function rangeText({ low, high, mode }: Ends, unit: string, writing: string): string {
  const [times, label] =
    writing === '%' && unit === 'share'
      ? [100, ' %']
      : [1, writing === '' || BARE.has(unit) ? '' : ` ${unit}`];
  const said = (value: number): string => String(Number((value * times).toPrecision(6)));
  if (low === high) return `${said(low)}${label}`;
  const middle = (low + high) / 2;
  const own =
    mode !== undefined && mode >= low && mode <= high && Math.abs(mode - middle) > (high - low) / 1000;
  return own
    ? `${said(low)} .. ${said(mode)} .. ${said(high)}${label}`
    : `${said(low)} .. ${said(high)}${label}`;
}

const BARE = new Set(['share', '', '1']);

/** One end moved; it stops at the other, and a mode in the middle stays there. */
export function withEnd(ends: Ends, end: 'low' | 'high', value: number): Ends {
  const { low, high, mode } = ends;
  const symmetric = mode === undefined || Math.abs(mode - (low + high) / 2) <= (high - low) / 1000;
  const kept = symmetric ? undefined : mode;
  return end === 'low'
    ? { low: Math.min(value, high), high, mode: kept }
    : { low, high: Math.max(value, low), mode: kept };
}

/** What a strip spans: the allowed range where that is not far wider than what is likely. */
export function stripDomain(min: number, max: number, likely: readonly number[]): readonly [number, number] {
  const values = likely.filter(Number.isFinite);
  if (!Number.isFinite(min)) {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = Math.max(most - least, Math.abs(most), 1e-9);
    return [least - room, Math.min(max, most + room)];
  }
  const most = Math.max(...values, min);
  if (Number.isFinite(max) && max - min <= 4 * (most - min)) return [min, max];
  if (most <= min) return [min, Number.isFinite(max) ? max : min + 1];
  return [min, Math.min(max, Number(((most - min) * 1.6 + min).toPrecision(1)))];
}

const BINS = 48;

/** Density in equal bins of the domain, the greatest 1: the share of futures between two neighbouring quantiles is the same. */
export function densityBins(quantiles: Quantiles, [low, high]: readonly [number, number]): readonly number[] {
  if (quantiles.length < 2 || high <= low) return [];
  const edges = Array.from({ length: BINS + 1 }, (_, i) =>
    shareUnder(quantiles, low + ((high - low) * i) / BINS),
  );
  const masses = edges.slice(1).map((edge, i) => edge - edges[i]);
  const most = Math.max(...masses);
  return most > 0 ? masses.map((mass) => mass / most) : [];
}

function shareUnder(quantiles: Quantiles, value: number): number {
  const above = quantiles.findIndex((quantile) => quantile > value);
  // What lies beyond the outermost quantiles is not drawn: where it ends is not known.
  if (above === 0) return 0.5 / quantiles.length;
  if (above < 0) return 1 - 0.5 / quantiles.length;
  const [a, b] = [quantiles[above - 1], quantiles[above]];
  return (above - 1 + (value - a) / (b - a) + 0.5) / quantiles.length;
}

/** Quantiles of a product of independent factors, from theirs: pairs spread evenly over the futures. */
export function productQuantiles(factors: readonly Quantiles[]): Quantiles {
  return factors.reduce((product, factor) => {
    const all = product.flatMap((a) => factor.map((b) => a * b)).toSorted((a, b) => a - b);
    return Array.from({ length: 50 }, (_, i) => all[Math.floor(((2 * i + 1) / 100) * all.length)] ?? 0);
  });
}
