import { expect, test, vi } from 'vitest';
import { compileNumber } from '../../src/formula/compile-number.ts';
import { makerNames } from '../../src/formula/evaluate.ts';
import { needsParser, parseQuantity } from '../../src/formula/parse-quantity.ts';
import { loadParser, parserIsLoaded, parseTree } from '../../src/formula/parser.ts';
import { readTree } from '../../src/formula/tree.ts';
import { writeQuantity } from '../../src/formula/write-quantity.ts';
import type { Distribution } from '../../src/random/distributions.ts';
import { isProblem, problemMessage } from '../../src/units/problem.ts';

test('numbers and ranges need no parser; a formula before it is loaded is a bug, not a user error', () => {
  expect(parserIsLoaded()).toBe(false);
  expect(parseQuantity('30 .. 70 %', 'share')).toMatchObject({ ok: true });
  expect(needsParser('30 .. 70 %')).toBe(false);
  expect(needsParser('-1.5e-3 USD/kWh')).toBe(false);
  expect(needsParser('pert(1, 2, 3)')).toBe(true);
  expect(needsParser('2 * 7 days')).toBe(true);
  expect(() => parseQuantity('2 * 7 days', 'days')).toThrow('loadParser');
});

const read = async (text: string, unit: string) => {
  await loadParser();
  return parseQuantity(text, unit);
};

test.each<[string, string, Distribution]>([
  ['0.3', 'share', { kind: 'constant', value: 0.3 }],
  ['30 %', 'share', { kind: 'constant', value: 0.3 }],
  ['57%', '', { kind: 'constant', value: 0.57 }],
  ['12 weeks', 'days', { kind: 'constant', value: 84 }],
  ['0.05 USD/kWh', 'USD/kWh', { kind: 'constant', value: 0.05 }],
  ['50 USD/MWh', 'USD/kWh', { kind: 'constant', value: 0.05 }],
  ['5. days', 'days', { kind: 'constant', value: 5 }],
  ['.5', 'days', { kind: 'constant', value: 0.5 }],
  ['−2 %', '%', { kind: 'constant', value: -2 }],
  ['1e3 PH/s', 'EH/s', { kind: 'constant', value: 1 }],
  ['30 .. 70 %', 'share', { kind: 'pert', low: 0.3, mode: 0.5, high: 0.7 }],
  ['30..70%', '%', { kind: 'pert', low: 30, mode: 50, high: 70 }],
  ['30 … 70 %', '%', { kind: 'pert', low: 30, mode: 50, high: 70 }],
  ['30 .. 40 .. 70 %', 'share', { kind: 'pert', low: 0.3, mode: 0.4, high: 0.7 }],
  ['2 weeks .. 61 days', 'days', { kind: 'pert', low: 14, mode: 37.5, high: 61 }],
  ['pert(0.3, 0.6, 0.9)', 'share', { kind: 'pert', low: 0.3, mode: 0.6, high: 0.9 }],
  ['uniform(1, 3) days', 'hours', { kind: 'uniform', low: 24, high: 72 }],
  ['triangular(1, 2, 4) GW', 'MW', { kind: 'triangular', low: 1000, mode: 2000, high: 4000 }],
  ['normal(10, 2) days', 'days', { kind: 'normal', mean: 10, sd: 2 }],
  ['lognormal(2, 8) weeks', 'days', { kind: 'lognormal', p05: 14, p95: 56 }],
  ['beta(2, 18)', 'share', { kind: 'beta', a: 2, b: 18, low: 0, high: 1 }],
  ['beta(2, 18, 0, 100) %', 'share', { kind: 'beta', a: 2, b: 18, low: 0, high: 1 }],
  [
    'truncnormal(10, 2, 5, 20) weeks',
    'days',
    { kind: 'truncated-normal', mean: 70, sd: 14, low: 35, high: 140 },
  ],
  ['gamma(2, 3) weeks', 'days', { kind: 'gamma', shape: 2, scale: 21 }],
  ['10 - truncnormal(4, 2, 0, 9)', '', { kind: 'truncated-normal', mean: 6, sd: 2, low: 1, high: 10 }],
  ['metalog(1, 2, 4) weeks', 'days', { kind: 'metalog', p10: 7, p50: 14, p90: 28 }],
  [
    'metalog(10, 30, 70, 0, 100) %',
    'share',
    { kind: 'metalog-bounded', p10: 0.1, p50: 0.3, p90: 0.7, low: 0, high: 1 },
  ],
  ['bernoulli(0.25)', '', { kind: 'discrete', values: [0, 1], weights: [0.75, 0.25] }],
  ['empirical(3, 5, 5) days', 'days', { kind: 'discrete', values: [3, 5, 5], weights: [1, 1, 1] }],
  ['discrete(1, 3, 2, 1)', 'days', { kind: 'discrete', values: [1, 2], weights: [3, 1] }],
  ['2 * 7 days', 'days', { kind: 'constant', value: 14 }],
  ['(1 + 2) ^ 2 / 3 - 1', '', { kind: 'constant', value: 2 }],
  ['-3 ^ 2', '', { kind: 'constant', value: -9 }],
  ['max(1, 2, min(7, 5)) + sqrt(16)', '', { kind: 'constant', value: 9 }],
  ['2 * pert(1, 2, 4) days', 'days', { kind: 'pert', low: 2, mode: 4, high: 8 }],
  ['1 - pert(0.1, 0.2, 0.6)', 'share', { kind: 'pert', low: 0.4, mode: 0.8, high: 0.9 }],
  ['uniform(1, 7) / 10', '', { kind: 'uniform', low: 0.1, high: 0.7 }],
  ['beta(2, 3) / -1', '', { kind: 'beta', a: 3, b: 2, low: -1, high: 0 }],
  ['0 * uniform(1, 2) + 4', '', { kind: 'constant', value: 4 }],
  ['7 days after 2025-12-31', 'days after 2025-12-31', { kind: 'constant', value: 7 }],
  ['3 furlongs', 'furlongs', { kind: 'constant', value: 3 }],
  ['811 .. 845', 'days after 2025-12-31', { kind: 'pert', low: 811, mode: 828, high: 845 }],
])('%s in %s', async (text, unit, wanted) => {
  expect(await read(text, unit)).toEqual({ ok: true, distribution: wanted });
});

test.each([
  [
    '',
    'days',
    'expected a number, a range such as 30 .. 70 %, or a formula such as pert(0.3, 0.6, 0.9), got nothing',
  ],
  ['weeks', 'days', 'expected a number, a range'],
  ['30 ..', 'days', 'expected a number, a range'],
  ['12 weeks', 'EH/s', 'expected a unit that converts to EH/s, got "weeks"'],
  ['12 parsecs', 'days', 'expected a unit such as %, days, EH/s, MW or USD/kWh, got "parsecs"'],
  ['3 % per month', 'share', 'expected a unit that converts to share'],
  ['70 .. 30 %', 'share', 'expected low, mode, high in ascending order, got [0.7, 0.5, 0.3]'],
  [
    '1 .. 2 .. 3 .. 4',
    '',
    'expected a range low .. high or low .. mode .. high of plain numbers, got 4 parts',
  ],
  ['uniform(1, 2) .. 3', '', 'expected a range low .. high'],
  ['1 / 0', '', 'value: expected a finite number, got Infinity'],
  ['0 / 0', '', 'value: expected a finite number, got NaN'],
  ['(-8) ^ 0.5', '', 'value: expected a finite number, got NaN'],
  ['pert(1, 2)', '', 'expected pert with 3 values, got 2 values'],
  ['pert(1,000, 2, 3)', '', 'expected pert with 3 values, got 4 values'],
  ['discrete(1, 2, 3)', '', 'expected discrete with pairs of a value and its weight, got 3 values'],
  ['beta(0, 2)', '', 'a: expected a number above 0, got 0'],
  ['pert(1, 2, uniform(3, 4))', '', 'expected plain numbers inside pert, got a distribution'],
  ['exp(uniform(3, 4))', '', 'expected plain numbers inside exp, got a distribution'],
  ['uniform(1, 2) * uniform(1, 2)', '', 'expected one distribution, plus or times plain numbers'],
  ['uniform(1, 2) ^ 2', '', 'expected one distribution, plus or times plain numbers'],
  ['1 / uniform(1, 2)', '', 'expected one distribution, plus or times plain numbers'],
  ['lognormal(1, 2) + 1', '', 'expected one distribution, plus or times plain numbers'],
  ['gamma(2, 1) + 1', '', 'expected one distribution, plus or times plain numbers'],
  ['metalog(1, 2, 3, 4)', '', 'expected metalog with 3 or 5 values (p10, p50, p90, low, high), got 4 values'],
  ['bernoulli(1.5)', '', 'weights: expected weights of at least 0 with a sum above 0, one for each value'],
  ['-lognormal(1, 2)', '', 'expected one distribution, plus or times plain numbers'],
  ['log(1, 2)', '', 'expected log with 1 values, got 2 values'],
  ['1 +', '', 'expected a unit such as'],
  ['(1 + 2', '', 'expected a formula that can be read, got "(1 + 2"'],
  ['1 000 days', 'days', 'expected a formula that can be read, got "1 000"'],
  [
    '30 % * 2',
    '',
    'expected numbers, + - * / ^, parentheses and the listed functions, with the unit at the end, got "%"',
  ],
])('%j in %s is refused', async (text, unit, message) => {
  const got = await read(text, unit);
  expect(got.ok).toBe(false);
  if (!got.ok) expect(problemMessage(got.problem)).toContain(message);
});

test('formulas without bounds are refused by size, not by crashing', async () => {
  const long = await read(`1${' + 1'.repeat(200)}`, '');
  expect(long).toMatchObject({ ok: false, problem: { got: '801 characters' } });
  const wide = await read(`min(${'1,'.repeat(220)}1)`, '');
  expect(wide).toMatchObject({
    ok: false,
    problem: { expected: expect.stringContaining('at most 200 parts') },
  });
  const deep = await read(`${'('.repeat(200)}1${')'.repeat(200)}`, '');
  expect(deep).toMatchObject({
    ok: false,
    problem: { expected: expect.stringContaining('nested at most 30 deep') },
  });
  const signs = await read(`${'-'.repeat(400)}1`, '');
  expect(signs).toMatchObject({ ok: false });
  const powers = await read(`9${'^9'.repeat(120)}`, '');
  expect(powers).toMatchObject({ ok: false });
  const open = await read('('.repeat(499) + '1', '');
  expect(open).toMatchObject({ ok: false });
});

test('node types that mathjs knows and we do not are refused by name', () => {
  for (const type of [
    'AccessorNode',
    'AssignmentNode',
    'FunctionAssignmentNode',
    'ArrayNode',
    'BlockNode',
    'ConditionalNode',
    'IndexNode',
    'ObjectNode',
    'RangeNode',
    'RelationalNode',
    'FutureNode',
  ]) {
    expect(readTree({ type })).toMatchObject({ got: `"${type.replace('Node', '')}"` });
  }
  const call = { type: 'FunctionNode', fn: { type: 'AccessorNode' }, args: [] };
  expect(readTree(call)).toMatchObject({ got: '"Accessor"' });
});

const never = () => {
  throw new Error('code from text');
};

test('the parser makes no code from text, so a strict content security policy may forbid it', async () => {
  vi.resetModules();
  vi.stubGlobal('eval', never);
  vi.stubGlobal('Function', never);
  try {
    const fresh = await import('../../src/formula/parser.ts');
    await fresh.loadParser();
    expect(fresh.parseTree('1 + max(2, 3)')).toMatchObject({ kind: 'operator', op: '+' });
  } finally {
    vi.unstubAllGlobals();
  }
});

test('a formula of names becomes a function of their values', async () => {
  await loadParser();
  const tree = parseTree('a * exp(-b) + 2 ^ 3');
  if (isProblem(tree)) throw new Error('unreadable');
  const formula = compileNumber(tree, ['a', 'b']);
  if (isProblem(formula)) throw new Error('not compiled');
  expect(formula([3, 0])).toBe(11);
  expect(formula(Float64Array.of(5, Infinity))).toBe(8);
  expect(compileNumber(tree, ['a'])).toMatchObject({ got: '"b"' });
});

test.each<[Distribution, string, string]>([
  [{ kind: 'constant', value: 0.3 }, 'share', '0.3'],
  [{ kind: 'constant', value: 12 }, 'weeks', '12 weeks'],
  [{ kind: 'pert', low: 30, mode: 50, high: 70 }, '%', '30 .. 70 %'],
  [{ kind: 'pert', low: 30, mode: 40, high: 70 }, '% of fleet', '30 .. 40 .. 70 % of fleet'],
  [{ kind: 'uniform', low: 1, high: 3 }, 'days', 'uniform(1, 3) days'],
  [{ kind: 'beta', a: 2, b: 18, low: 0, high: 1 }, 'share', 'beta(2, 18)'],
  [{ kind: 'beta', a: 2, b: 18, low: 0, high: 100 }, '%', 'beta(2, 18, 0, 100) %'],
  [{ kind: 'discrete', values: [1, 2], weights: [3, 1] }, '', 'discrete(1, 3, 2, 1)'],
  [{ kind: 'gamma', shape: 2, scale: 3 }, 'days', 'gamma(2, 3) days'],
  [{ kind: 'truncated-normal', mean: 1, sd: 2, low: 0, high: 3 }, '', 'truncnormal(1, 2, 0, 3)'],
  [{ kind: 'metalog', p10: 1, p50: 2, p90: 4 }, 'MW', 'metalog(1, 2, 4) MW'],
])('%j in %s is written %s', (d, unit, text) => expect(writeQuantity(d, unit)).toBe(text));

test('every family that help names can be called, and says how many values it takes', () => {
  for (const name of makerNames) {
    const parsed = parseQuantity(`${name}()`, '');
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(problemMessage(parsed.problem)).toMatch(new RegExp(`expected ${name} with`, 'u'));
  }
});
