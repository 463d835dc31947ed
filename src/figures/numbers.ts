/** Numbers of figures with their units, by the rules all words follow; money is drawn in millions. */
import { duration, money, shortNumber, span, withUnit as joined } from '../words/numbers.ts';

const MILLION_USD = 'million USD';
const MILLION = 1e6;

/** `404 EH/s`, `30 %`, `$190 m`. */
export function withUnit(value: number, unit: string): string {
  return unit === MILLION_USD ? money(value * MILLION) : joined(shortNumber(value), unit);
}

/** `9 to 36 %`, `$26 to 56 m`. */
export function rangeWithUnit(low: number, high: number, unit: string): string {
  return unit === MILLION_USD ? money(low * MILLION, high * MILLION) : span(low, high, unit, 3);
}

/** With a plus or a true minus; nothing before zero. */
export function signedNumber(value: number): string {
  const text = shortNumber(value);
  return value > 0 && text !== '0' ? `+${text}` : text;
}

/** A share 0..1 in hundredths, to whole ones from 10 on: `38`, `6.5`, `0.8`. */
export function hundredths(share: number): string {
  const size = Math.abs(share * 100);
  return shortNumber(size >= 10 ? Math.round(share * 100) : Math.round(share * 1000) / 10);
}

/** `38 %`. */
export function percent(share: number): string {
  return joined(hundredths(share), '%');
}

/** `10 min 49 s`. */
export function minutesAndSeconds(minutes: number): string {
  return duration(minutes * 60);
}
