/**
 * Numbers for people: at most three significant digits, commas, a true minus, a no-break space before a unit. Files keep full
 * precision; nothing here is for them.
 */

const NO_BREAK = '\u00a0';
const MINUS = '\u2212';
/** Digits of a number on the screen, and of the ends of a span in a sentence. */
const SHOWN_DIGITS = 3;
const SPAN_DIGITS = 2;
/** Smaller than this is told as zero. */
const NOTHING = 1e-9;

/** A whole number in full: `10,000`. */
export const wholeNumber = (value: number): string => grouped(String(Math.round(value)));

/** `404`, `1,060`, `21.2`, `0.0123`, `−3`; trailing zeros are dropped. */
export const shortNumber = (value: number, digits = SHOWN_DIGITS): string =>
  withoutZeros(rounded(value, decimalsFor(value, digits)));

/** `404 EH/s`; a bare number where there is no unit. */
export const withUnit = (text: string, unit: string): string =>
  unit === '' || unit === '1' ? text : text + NO_BREAK + unit;

/** `21.2 % ± 0.3`: digits stop where the error starts, at the latest after the third. Without an error, the number alone. */
export function withError(value: number, error: number | null, unit = ''): string {
  if (error === null || Math.abs(error) < NOTHING) return withUnit(shortNumber(value), unit);
  // An error of 0.096 has one digit, but as 0.10 one place less than its first.
  const errorPlaces = decimalsFor(Number(error.toPrecision(1)), 1);
  const decimals = Math.min(errorPlaces, decimalsFor(value, SHOWN_DIGITS));
  return `${withUnit(rounded(value, decimals), unit)} ±${NO_BREAK}${shortNumber(error, 1)}`;
}

/** `9 to 36 %`, `1.2 to 4.8 EH/s`: both ends to the place of the larger one's last digit; one number if they are the same. */
export function span(low: number, high: number, unit = '', digits = SPAN_DIGITS): string {
  const decimals = decimalsFor(Math.max(Math.abs(low), Math.abs(high)), atLeastWhole(low, high, digits));
  const from = rounded(low, decimals);
  const to = rounded(high, decimals);
  if (from === to) return withUnit(withoutZeros(from), unit);
  return withUnit(`${zeroBare(from)} to ${zeroBare(to)}`, unit);
}

/** A hundred is told as 112, not as 110: no digit before the point is given up for a span unless there are more than three. */
function atLeastWhole(low: number, high: number, digits: number): number {
  return Math.max(digits, Math.min(SHOWN_DIGITS, exponentOf(Math.max(Math.abs(low), Math.abs(high))) + 1));
}

/** A share 0..1 as a count: `37 in 100`, under one in a hundred `1 in 250`. Never rounds to none or to all. */
export const inHundred = (share: number): string => hundredth(share, 'in');

/** The same before a noun: `37 of 100`, `1 of 250`. */
export const ofHundred = (share: number): string => hundredth(share, 'of');

function hundredth(share: number, word: 'in' | 'of'): string {
  if (share <= 0) return `0 ${word} 100`;
  if (share >= 1) return `100 ${word} 100`;
  if (share < 0.01) return `1 ${word} ${shortNumber(1 / share, 2)}`;
  const count = Math.round(share * 100);
  return count === 100 ? `over 99 ${word} 100` : `${count} ${word} 100`;
}

/** `1 in 40`, the second number to two digits. */
export const oneIn = (share: number): string => `1 in ${shortNumber(1 / share, 2)}`;

const MONEY: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];

/** `$26 m`, `$26 to 56 m`, `$4,500`, `−$3 m`, `−$3 to 12 m`. */
export function money(low: number, high = low): string {
  const [size, name] = MONEY.find(([from]) => Math.max(Math.abs(low), Math.abs(high)) >= from * 0.9995) ?? [
    1,
    '',
  ];
  const text = low === high ? shortNumber(low / size) : span(low / size, high / size);
  const amount = text.startsWith(MINUS) ? `${MINUS}$${text.slice(1)}` : `$${text}`;
  return withUnit(amount, name);
}

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** `49 s`, `10 min 49 s`, `2 h 5 min`, `3 days 4 h`; a part of zero is left out. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < MINUTE) return withUnit(String(whole), 's');
  if (whole < HOUR) return twoParts(Math.floor(whole / MINUTE), 'min', whole % MINUTE, 's');
  const minutes = Math.round(seconds / MINUTE);
  if (minutes < DAY / MINUTE) return twoParts(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
  const hours = Math.round(seconds / HOUR);
  const days = Math.floor(hours / 24);
  return twoParts(days, days === 1 ? 'day' : 'days', hours % 24, 'h');
}

function twoParts(first: number, unit: string, second: number, smaller: string): string {
  const head = withUnit(wholeNumber(first), unit);
  return second === 0 ? head : `${head} ${withUnit(String(second), smaller)}`;
}

/** Decimal places that show `digits` significant digits; below 0 for tens, hundreds ... */
function decimalsFor(value: number, digits: number): number {
  if (Math.abs(value) < NOTHING) return 0;
  // Rounding may carry: 9.996 to three digits is 10.0, one place less.
  return digits - 1 - exponentOf(Number(value.toPrecision(digits)));
}

/** Power of ten of the first digit; 0 for 0. */
const exponentOf = (value: number): number => (value === 0 ? 0 : Number(value.toExponential().split('e')[1]));

function rounded(value: number, decimals: number): string {
  if (decimals >= 0) return grouped(value.toFixed(Math.min(decimals, 12)));
  const step = Number(`1e${-decimals}`);
  return grouped(String(Math.round(value / step) * step));
}

/** Commas before the point, and a true minus unless nothing is left of the number. */
function grouped(text: string): string {
  const [whole = '', part] = text.replace('-', '').split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
  return text.startsWith('-') && /[1-9]/.test(digits) ? MINUS + digits : digits;
}

/** Nothing is told as `0`, not as `0.0`. */
const zeroBare = (text: string): string => (/[1-9]/.test(text) ? text : '0');

const withoutZeros = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
