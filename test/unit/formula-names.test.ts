import { beforeAll, describe, expect, it } from 'vitest';
import { parseFormula, type FormulaName } from '../../src/formula/parse-formula.ts';
import { loadParser } from '../../src/formula/parser.ts';
import { exp, log, pow } from '../../src/random/exp-log.ts';
import { isProblem, problemMessage } from '../../src/units/problem.ts';

const names: readonly FormulaName[] = [
  { name: 'lost_ehs_days', unit: 'EH/s-days' },
  { name: 'days_below_90', unit: 'days' },
  { name: 'slowest_interval', unit: 's' },
  { name: 'income_lost', unit: 'million USD' },
  { name: 'trough_national_pct', unit: '%' },
  { name: 'mw', unit: 'MW' },
  { name: 'power.price', unit: 'USD/kWh' },
  { name: 'score', unit: 'goodness' },
];
const VALUES = [4000, 30, 1200, 250, 60, 2000, 0.05, 7];

beforeAll(loadParser);

const result = (text: string, unit = ''): number => {
  const formula = parseFormula(text, names, unit);
  if (isProblem(formula)) throw new Error(problemMessage(formula));
  return formula.evaluate(VALUES);
};

describe('what formulas over names come to', () => {
  it.each<[string, string, number]>([
    ['lost_ehs_days', 'EH/s-days', 4000],
    ['lost_ehs_days / days_below_90', 'EH/s', 4000 / 30],
    ['2 * 3 + 4 ^ 2 - 6 / 3', '', 20],
    ['-2 ^ 2', '', -4],
    ['days_below_90 > 20', '', 1],
    ['days_below_90 < 2 weeks', '', 0],
    ['days_below_90 > 4 weeks and not (mw >= 2.5 GW)', '', 1],
    ['mw == 2 GW or mw != 2 GW', '', 1],
    ['trough_national_pct < 70 ? 1 : 0', '', 1],
    ['trough_national_pct / 100 * lost_ehs_days', 'EH/s-days', 2400],
    ['days_below_90 + 12 hours', 'days', 30.5],
    ['days_below_90 + 1', 'days', 31],
    ['12 weeks', 'days', 84],
    ['days_below_90', 'hours', 720],
    ['slowest_interval', 'minutes', 20],
    ['max(slowest_interval, 1 h, 5)', 's', 3600],
    ['clamp(mw, 0, 1.5 GW)', 'MW', 1500],
    ['income_lost + 3000000 USD', 'million USD', 253],
    ['income_lost', 'USD', 250e6],
    ['mw * 2 days * power.price', 'million USD', 4.8],
    ['0.05 USD/kWh * 1 MW * 1 day', 'USD', 1200],
    ['lost_ehs_days * 17 J/TH / 1 day', 'MW', 68000],
    ['mw / 25 J/TH', 'EH/s', 80],
    ['mw ^ 2', 'MW MW', 4e6],
    ['number(mw) + number(days_below_90)', 'points', 2030],
    ['score * 2', 'goodness', 14],
    ['exp(1) + log(2) + pow(2, 0.5)', '', exp(1) + log(2) + pow(2, 0.5)],
    ['floor(2.7) + ceil(2.1) + round(2.5) + abs(-3) + sign(-9) + sqrt(16)', '', 14],
    ['min(1, 2, 3) + max(1, 2, 3)', '', 4],
    ['days_below_90 > 20 ? (mw > 1 GW ? 3 : 2) : 1', '', 3],
    ['days_below_90 > 20 ? 5 : income_lost', 'million USD', 5],
  ])('%s in %s', (text, unit, wanted) => {
    expect(result(text, unit)).toBeCloseTo(wanted, 9);
  });

  it('names that are used are told by place', () => {
    const formula = parseFormula('mw > 1 GW ? days_below_90 : 2 * days_below_90', names, 'days');
    if (isProblem(formula)) throw new Error(problemMessage(formula));
    expect(formula.uses).toEqual([1, 5]);
  });
});

describe('what is refused, by name and position', () => {
  it.each<[string, string, string]>([
    [
      'cosh(2)',
      '',
      'one of the functions exp, log, sqrt, abs, floor, ceil, round, sign, number, pow, min, max, clamp, got "cosh" at character 1',
    ],
    ['1 + evaluate(2)', '', '"evaluate" at character 5'],
    ['1 + import(2)', '', '"import" at character 5'],
    ['2 * constructor', '', '"constructor" at character 5'],
    ['mw.constructor', '', '"mw.constructor" at character 1'],
    ['mw.constructor(1)', '', 'got "Accessor"'],
    ['__proto__ + 1', '', '"__proto__" at character 1'],
    ['1 + lost', '', 'a name that is known here, got "lost" at character 5'],
    ['mw = 3', '', 'got "=" at character 4'],
    ['f(x) = x', '', 'got "=" at character 6'],
    ['"text"', '', 'got "\\"" at character 1'],
    ['mw[1]', '', 'got "[" at character 3'],
    ['[1, 2]', '', 'got "[" at character 1'],
    ['{a: 1}', '', 'got "{" at character 1'],
    ['1:3', '', 'got "Range"'],
    ['1; 2', '', 'got ";" at character 2'],
    ['5 %', '', 'got "%" at character 3'],
    ['3!', '', 'got "!" at character 2'],
    ['7 mod 2', '', 'got "mod" at character 3'],
    ['1 < mw < 3', '', 'got "Relational"'],
    ['mw to 3', '', 'got "to" at character 4'],
    ['1 and 2 xor 3', '', 'got "xor" at character 9'],
    ['2 score', '', 'or a unit behind a number (12 weeks), got "score" at character 3'],
    ['(1 + 2', '', 'a formula that can be read, got "(1 + 2" at character 7'],
    ['', '', 'a formula that can be read'],
    ['min()', '', 'expected min with 1 values, got 0 values'],
    ['clamp(1, 2)', '', 'expected clamp with 3 values, got 2 values'],
    ['mw + days_below_90', 'MW', 'the same kind of quantity on both sides of + (MW), got days'],
    ['mw > 3 days', '', 'the same kind of quantity on both sides of >'],
    ['mw > 3 ? mw : days_below_90', 'MW', 'the same kind of quantity on both sides of ? :'],
    ['exp(mw)', '', 'a plain number in exp, got MW'],
    ['mw ^ 0.5', '', 'a whole number as the power'],
    ['2 ^ mw', '', 'a plain number in a power'],
    ['lost_ehs_days', 'days', 'a result in days, got EH/s-days'],
    ['lost_ehs_days / days_below_90 + mw', 'EH/s', 'the same kind of quantity on both sides of +'],
  ])('%j in %j', (text, unit, message) => {
    const formula = parseFormula(text, names, unit);
    if (!isProblem(formula)) throw new Error(`${text} was read`);
    expect(problemMessage(formula)).toContain(message);
  });

  it('a name spelled almost right is suggested', () => {
    const formula = parseFormula('lost - ehs', names, '', (name) =>
      name === 'lost' ? 'lost_ehs_days' : undefined,
    );
    expect(formula).toMatchObject({ expected: expect.stringContaining('did you mean lost_ehs_days?') });
  });

  it('large and deep formulas by their size', () => {
    for (const text of [
      `1${' + 1'.repeat(200)}`,
      `min(${'1,'.repeat(220)}1)`,
      `${'('.repeat(200)}1${')'.repeat(200)}`,
      `1${'?1:1'.repeat(110)}`,
      `${'not '.repeat(100)}1`,
      `mw${'.a'.repeat(120)}`,
    ])
      expect(isProblem(parseFormula(text, names, '')), text).toBe(true);
  });
});
