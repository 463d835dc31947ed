/**
 * The small sentences of problem messages, English. A message reads `path: expected <expected>, got <got>`; every
 * entry here is an `expected` clause unless its name says otherwise.
 */
export const problemWords = {
  message: (path: string, expected: string, got: string) =>
    path === '' ? `expected ${expected}, got ${got}` : `${path}: expected ${expected}, got ${got}`,
  aNumber: () => 'a finite number',
  aNumberAbove: (low: number) => `a number above ${low}`,
  aNumberAtLeast: (low: number) => `a number of at least ${low}`,
  aNumberWithin: (low: number, high: number) => `a number from ${low} to ${high}`,
  massInside: (least: number) => `a range low .. high that holds at least ${least} of the normal`,
  rising: (names: string) => `${names}, each above the one before`,
  lessSkew: () => 'a p50 nearer the middle of p10 and p90: no metalog of three quantiles is that skewed',
  ascending: (names: string) => `${names} in ascending order`,
  weights: () => 'weights of at least 0 with a sum above 0, one for each value',
  atLeastOneValue: () => 'at least one value',
  aUnit: () => 'a unit such as %, days, EH/s, MW or USD/kWh',
  sameKindOfUnit: (unit: string) =>
    unit === '' ? 'a plain number or a share' : `a unit that converts to ${unit}`,
  emptyText: 'nothing',
  aSymbol: () => 'a symbol',
  aFunction: () => 'a function',
  anEmptyObject: () => 'an empty object',
  anObjectWith: (keys: string) => `an object with ${keys}`,
  anEmptyList: () => 'an empty list',
  aList: () => 'a list',
  aListOf: (length: number) => `a list of ${length}`,
} as const;
