/** What is said of formulas; apart from `problems.ts`, since the page's first screen has none. Each is an `expected` clause or a `got`. */
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
  plainPower: () => 'a plain number in a power',
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
