/** Ranges as their fields hold them: the ends of a written range, and the text with an end moved. */

export interface Ends {
  readonly low: number;
  readonly high: number;
  readonly mode: number | undefined;
  /** What stands behind the numbers: a unit, `%`, or nothing. */
  readonly tail: string;
  /** Drawn values for one typed: 0.01 for a share in percent. */
  readonly factor: number;
}

const NUMBER = String.raw`\s*([-−]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?)\s*`;
const RANGE = new RegExp(`^${NUMBER}(?:\\.\\.${NUMBER})?(?:\\.\\.${NUMBER})?([^\\d.]*)$`, 'i');

/** Of `30 .. 70 %`, `0.3 .. 0.5 .. 0.7` or `12 days`; undefined for what is not written so, in another unit, or upside down. */
export function endsOf(text: string, unit: string): Ends | undefined {
  const found = RANGE.exec(text);
  if (!found) return undefined;
  const tail = found[4].trim();
  const factor = tail === '%' && unit !== '%' ? 0.01 : 1;
  if (tail !== '' && tail !== '%' && tail !== unit) return undefined;
  const numbers = found
    .slice(1, 4)
    .filter((part) => part !== undefined)
    .map((part) => Number(part.replace('−', '-').replaceAll(',', '')) * factor);
  const [low, high] = [numbers[0], numbers[numbers.length - 1]];
  const mode = numbers.length === 3 ? numbers[1] : undefined;
  const ascending = numbers.every((value, i) => i === 0 || value >= numbers[i - 1]);
  return ascending ? { low, high, mode, tail, factor } : undefined;
}

/** The text with its ends there; a most likely value that is left outside is dropped. */
export function withEnds({ mode, tail, factor }: Ends, low: number, high: number, step: number): string {
  const digits = Math.max(0, Math.ceil(-Math.log10(step / factor) - 1e-9));
  const write = (value: number): string => String(Number((value / factor).toFixed(digits)));
  const inside = mode !== undefined && mode > low && mode < high;
  const numbers = inside
    ? [write(low), String(Number((mode / factor).toPrecision(12))), write(high)]
    : [write(low), write(high)];
  const text = low === high ? numbers[0] : numbers.join(' .. ');
  return tail === '' ? text : `${text} ${tail}`;
}

/** 1, 2 or 5 times a power of ten, about a two-hundredth of the axis. */
export function stepOf([low, high]: readonly [number, number]): number {
  const rough = (high - low) / 200;
  const power = 10 ** Math.floor(Math.log10(rough));
  return Number((power * (rough / power < 2 ? 1 : rough / power < 5 ? 2 : 5)).toPrecision(1));
}

/** A strip whose bounds are wider than so many times the range shows its neighbourhood only. */
const WIDE = 8;

/** The axis of a strip: all that is allowed, where that is not too wide for what is there. */
export function axisOf(quantiles: readonly number[], min: number, max: number): readonly [number, number] {
  const [low, high] = [quantiles[0], quantiles[quantiles.length - 1]];
  const spread = high > low ? high - low : Math.max(Math.abs(high), 1) / 4;
  if (Number.isFinite(max) && Number.isFinite(min) && max - min <= WIDE * spread) return [min, max];
  const near = [Math.max(min, low - spread), Math.min(max, high + 2 * spread)] as const;
  const step = stepOf(near);
  return [Math.max(min, Math.floor(near[0] / step) * step), Math.min(max, Math.ceil(near[1] / step) * step)];
}
