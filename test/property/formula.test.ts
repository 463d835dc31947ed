import { beforeAll, expect, test } from 'vitest';
import { parseQuantity } from '../../src/formula/parse-quantity.ts';
import { loadParser } from '../../src/formula/parser.ts';
import { writeQuantity } from '../../src/formula/write-quantity.ts';
import { validate } from '../../src/random/distributions.ts';
import { draws, pick, someDistributions } from '../draws.ts';

beforeAll(loadParser);

const units = [
  'share',
  '',
  '%',
  '% of fleet',
  'days',
  'EH/s per month',
  'USD/kWh',
  'USD/PH/day',
  'M USD',
  'days after 2025-12-31',
  's to near zero',
];

test('it: what is written is read back, digit for digit, in any unit', () => {
  const draw = draws('units');
  for (const d of someDistributions(800, 'round trip')) {
    const unit = pick(draw, units);
    expect(parseQuantity(writeQuantity(d, unit), unit), writeQuantity(d, unit)).toEqual({
      ok: true,
      distribution: d,
    });
  }
});

const hostile = [
  'constructor',
  '__proto__',
  'toString()',
  'constructor(1)',
  '__proto__(1)',
  'hasOwnProperty(1)',
  'valueOf() + 1',
  'a.b + 1',
  'max.constructor(1)',
  'cos.constructor("return 1")()',
  'max["constructor"](1)',
  '(1).constructor(2)',
  'f(x) = x; f(1)',
  'x = 1',
  'x = 1; x + 1',
  '1; 2',
  '1\n2',
  '[1, 2]',
  '[1, 2][1]',
  '{a: 1}',
  '{a: 1}.a + 1',
  '"1"',
  "'1'",
  'import({}, 1)',
  'import(1)',
  'createUnit(1)',
  'evaluate("1 + 1")',
  'evaluate(1)',
  'parse(1)',
  'simplify(1)',
  'derivative(1, 2)',
  'resolve(1)',
  'compile(1)',
  'help(1)',
  'config(1)',
  'random(1)',
  'chain(1)',
  'typed(1)',
  'Function(1)',
  'eval(1)',
  'globalThis + 1',
  'window + 1',
  'process + 1',
  'require(1)',
  'this + 1',
  '1 ? 2 : 3',
  '1 < 2',
  '1 == 1',
  '1 and 2',
  'not 1',
  '1 mod 2',
  '5!',
  '5 % 2',
  '1:3',
  'true',
  'true + 1',
  'null + 1',
  'undefined + 1',
  'NaN + 1',
  'Infinity + 1',
  'i * 1',
  'pi * 1',
  'e ^ 1',
  'end + 1',
  'ans + 1',
  '1 to 2',
  '2 in 3',
  '1e999',
  '2 (3)',
  "a' + 1",
  'a?.b + 1',
  '1 ?? 2',
  '1 | 2',
  '1 & 2',
  '~1',
  '1 << 2',
  '1 # 2',
  '\\u0061 + 1',
  'max()',
  'pert()',
  '()1',
  '1 +* 2',
  '..',
  '.. ..',
  '1 .. .. 2',
  ')(1',
  'uniform(1, 2)(3)',
  'max(1)(2)',
  'max (1) (2)',
  '\u0000 1',
  '𝟏 + 1',
];

test.each(hostile)('it: %j is refused', (text) => {
  for (const unit of ['share', 'days', '']) expect(parseQuantity(text, unit)).toMatchObject({ ok: false });
});

test('it: no text crashes the reader, and whatever it accepts is a valid distribution', () => {
  const draw = draws('texts');
  const pieces = [
    '1',
    '2.5',
    '0',
    '-',
    '+',
    '*',
    '/',
    '^',
    '(',
    ')',
    ',',
    ' ',
    '..',
    '%',
    ' days',
    'pert(',
    'max(',
    'uniform(',
    'constructor',
    '.',
    'e',
    '__proto__',
    '[',
    '"',
    '=',
    'x',
    '1e3',
    'beta(2,3)',
    '\n',
    '\u2212',
  ];
  let accepted = 0;
  for (let i = 0; i < 20_000; i++) {
    const text = Array.from({ length: 1 + Math.floor(draw() * 9) }, () => pick(draw, pieces)).join('');
    const got = parseQuantity(text, pick(draw, ['share', 'days']));
    if (!got.ok) continue;
    accepted += 1;
    expect(validate(got.distribution), text).toEqual([]);
  }
  // Enough must have been readable for the test to mean something.
  expect(accepted).toBeGreaterThan(500);
});
