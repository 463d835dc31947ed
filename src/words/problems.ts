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

/** Sentences of the formula field. */
export const formulaWords = {
  text: () => 'a number, a range such as 30 .. 70 %, or a formula such as pert(0.3, 0.6, 0.9)',
  shortText: (limit: number) => `a formula of at most ${limit} characters`,
  smallFormula: (nodes: number, depth: number) =>
    `a formula of at most ${nodes} parts, nested at most ${depth} deep`,
  validSyntax: () => 'a formula that can be read',
  onlyArithmetic: () => 'numbers, + - * / ^, parentheses and the listed functions, with the unit at the end',
  onlyFormula: () =>
    'numbers, names, + - * / ^, < <= > >= == !=, and, or, not, a ? b : c, parentheses and the listed functions',
  knownName: (near?: string) =>
    near === undefined ? 'a name that is known here' : `a name that is known here (did you mean ${near}?)`,
  unitBehindNumber: () => 'an operator between two parts, or a unit behind a number (12 weeks)',
  at: (got: string, position: number) => `${got} at character ${position}`,
  sameUnits: (op: string, left: string) => `the same kind of quantity on both sides of ${op} (${left})`,
  samePlain: (name: string) => `a plain number in ${name}`,
  wholePower: () => 'a whole number as the power of a quantity with a unit',
  resultIn: (unit: string) => (unit === '' ? 'a plain number' : `a result in ${unit}`),
  aPlainNumber: () => 'a plain number',
  knownFunction: (names: string) => `one of the functions ${names}`,
  argumentCount: (name: string, count: string) => `${name} with ${count}`,
  twoOrFour: () => '2 or 4 values (a, b, low, high)',
  threeOrFive: () => '3 or 5 values (p10, p50, p90, low, high)',
  atLeastOne: () => 'at least one value',
  pairs: () => 'pairs of a value and its weight',
  plainNumbers: (name: string) => `plain numbers inside ${name}`,
  aDistribution: () => 'a distribution',
  numberTimesDistribution: () =>
    'one distribution, plus or times plain numbers that its family allows (a lognormal or gamma only times a number above 0)',
  range: () => 'a range low .. high or low .. mode .. high of plain numbers',
  characters: (length: number) => `${length} characters`,
  parts: (nodes: number, depth: number) => `${nodes} or more parts, ${depth} or more deep`,
  values: (count: number) => `${count} values`,
  ranges: (count: number) => `${count} parts, not all of them plain numbers`,
} as const;
