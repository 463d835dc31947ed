import type { Row } from './answers.ts';

/** Why a row has no method here, although its table or method is known. */
export function elsewhere(file: string, row: Row): string | undefined {
  // The row is the rounding noise of a sum in 40 digits; doublespend.test.ts holds the method to 120 digits instead.
  if (row.method === 'exact_strict_overtake' && row.inputs === 'q=0.1;z=100')
    return `${file}: known wrong: rounding noise of a sum in 40 digits (q=0.1, z=100)`;
  return undefined;
}
