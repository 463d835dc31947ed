/**
 * The small sentences of problem messages, English. A message reads `path: expected <expected>, got <got>`; every
 * entry here is an `expected` clause unless its name says otherwise.
 */
export const problemWords = {
  message: (path: string, expected: string, got: string) =>
    path === '' ? `expected ${expected}, got ${got}` : `${path}: expected ${expected}, got ${got}`,
  aNumber: () => 'a finite number',
  aNumberBetween: (low: number, high: number) => `a number between ${low} and ${high}`,
  aNumberAbove: (low: number) => `a number above ${low}`,
  aNumberAtLeast: (low: number) => `a number of at least ${low}`,
  ascending: (names: string) => `${names} in ascending order`,
  weights: () => 'weights of at least 0 with a sum above 0, one for each value',
  atLeastOneValue: () => 'at least one value',
  knownDistribution: (kinds: string) => `a distribution of the kind ${kinds}`,
  aUnit: () => 'a unit such as %, days, EH/s, MW or USD/kWh',
  sameKindOfUnit: (unit: string) =>
    unit === '' ? 'a plain number or a share' : `a unit that converts to ${unit}`,
  emptyText: 'nothing',
} as const;

/** Sentences of the formula field. */
export const formulaWords = {
  text: () => 'a number, a range such as 30 .. 70 %, or a formula such as pert(0.3, 0.6, 0.9)',
  shortText: (limit: number) => `a formula of at most ${limit} characters`,
  smallFormula: (nodes: number, depth: number) =>
    `a formula of at most ${nodes} parts, nested at most ${depth} deep`,
  validSyntax: () => 'a formula that can be read',
  onlyArithmetic: () => 'numbers, + - * / ^, parentheses and the listed functions only',
  knownFunction: (names: string) => `one of the functions ${names}`,
  argumentCount: (name: string, count: string) => `${name} with ${count}`,
  plainNumbers: (name: string) => `plain numbers inside ${name}`,
  numberTimesDistribution: () => 'a distribution to be added to or multiplied by plain numbers only',
  range: () => 'a range low .. high or low .. mode .. high',
  integerPower: () => 'a power of a number above 0, or a whole-number exponent',
  shape: () => 'a distribution that can be scaled this way',
  characters: (length: number) => `${length} characters`,
  parts: (nodes: number, depth: number) => `${nodes} parts, ${depth} deep`,
  division: () => 'a divisor other than 0',
  values: (count: number) => `${count} values`,
  ranges: (count: number) => `${count} parts`,
} as const;
