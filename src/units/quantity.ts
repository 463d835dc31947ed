import { convert } from './convert.ts';
import type { Problem } from './problem.ts';

/** A number with its unit as text, as users and files write it. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

export const quantity = (value: number, unit: string): Quantity => ({ value, unit });

/** The same quantity in another unit, or a problem with an empty path. */
export function inUnit(given: Quantity, unit: string): Quantity | Problem {
  const value = convert(given.value, given.unit, unit);
  return typeof value === 'number' ? { value, unit } : value;
}
