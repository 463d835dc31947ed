/** A text cut into what is calculated and the unit behind it. */
export interface WithUnit {
  readonly body: string;
  /** Empty when none was written. */
  readonly unit: string;
}

/**
 * Cuts the unit off the end: all after the last digit or closing parenthesis. `2 * 7 days` is `2 * 7` in days. A
 * text without either is all unit. A wanted unit that itself holds a digit (`days after 2025-12-31`) is looked for first.
 */
export function splitUnit(text: string, wantUnit: string): WithUnit {
  const whole = text.trim();
  if (/\d/u.test(wantUnit) && whole.endsWith(wantUnit)) {
    return { body: whole.slice(0, -wantUnit.length).trim(), unit: wantUnit };
  }
  let end = whole.length;
  while (end > 0 && !/[\d)]/u.test(whole[end - 1])) end -= 1;
  // `5.` is a number.
  if (whole[end] === '.' && whole[end - 1] !== ')') end += 1;
  return { body: whole.slice(0, end).trim(), unit: whole.slice(end).trim() };
}

/**
 * The parts of a range, each with its unit: those without one take that of the last part, as in `30 .. 70 %`. One
 * part when the text holds no `..`.
 */
export function splitRange(text: string, wantUnit: string): WithUnit[] {
  const parts = text
    .replace(/…/gu, '..')
    .split('..')
    .map((part) => splitUnit(part, wantUnit));
  const last = parts[parts.length - 1].unit;
  return parts.map(({ body, unit }) => ({ body, unit: unit === '' ? last : unit }));
}
