/** Units multiplied, divided and raised: what a formula of quantities comes to. */
import { canonicalDimension, type Unit } from './unit.ts';

/** No unit: a count, a share, a ratio of equals. */
export const PLAIN: Unit = { dimension: '', times: 1, per: 1 };

export const multiplied = (a: Unit, b: Unit): Unit => joined(a, b, 1);

export const divided = (a: Unit, b: Unit): Unit => joined(a, { ...b, times: b.per, per: b.times }, -1);

/** `power` is a whole number from -9 to 9. */
export function raised(unit: Unit, power: number): Unit {
  let result = PLAIN;
  for (let i = 0; i < Math.abs(power); i++)
    result = power > 0 ? multiplied(result, unit) : divided(result, unit);
  return result;
}

/** What one `from` is in `to`, two units of one dimension. */
export const ratioOf = (from: Unit, to: Unit): number => (from.times * to.per) / (from.per * to.times);

function joined(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const counts = countsOf(a.dimension);
  for (const [name, exponent] of countsOf(b.dimension))
    counts.set(name, (counts.get(name) ?? 0) + sign * exponent);
  return { dimension: canonicalDimension(counts), times: a.times * b.times, per: a.per * b.per };
}

/** Exponents by name of a canonical dimension such as `energy*money/time2`. */
function countsOf(dimension: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, sign, name, exponent] of dimension.matchAll(/([*/]?)([a-z]+)(\d*)/gu))
    counts.set(name, (sign === '/' ? -1 : 1) * (exponent === '' ? 1 : Number(exponent)));
  return counts;
}
