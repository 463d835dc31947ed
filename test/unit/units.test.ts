import { expect, test } from 'vitest';
import { as, powerOf, shareOfPercent, type EHs, type JPerTh, type Percent } from '../../src/units/brands.ts';
import { convert, convertible } from '../../src/units/convert.ts';
import { describe as say, inside, problem, problemMessage } from '../../src/units/problem.ts';
import { inUnit, quantity } from '../../src/units/quantity.ts';
import { parseUnit } from '../../src/units/unit.ts';

test.each([
  [57, '%', 'share', 0.57],
  [0.29, 'ratio', 'percent', 29],
  [30, '% of US hash rate', 'share', 0.3],
  [25, '% points', '', 0.25],
  [57.6, '% ad valorem', 'share', 0.576],
  [12, 'weeks', 'days', 84],
  [90, 'minutes', 'hours', 1.5],
  [2, 'months', 'days', 60.875],
  [1, 'year', 'days', 365.25],
  [1, 'quarter', 'months', 3],
  [1, 'h', 's', 3600],
  [1.2, 'ZH/s', 'EH/s', 1200],
  [250_000, 'TH/s', 'PH/s', 250],
  [2.85, 'GW', 'MW', 2850],
  [55.5, 'USD/MWh', 'USD/kWh', 0.0555],
  [5, 'c/kWh', 'USD/kWh', 0.05],
  [1.8, 'B USD per year', 'M USD per year', 1800],
  [285, 'M USD', 'USD', 285e6],
  [3, 'm usd', 'k USD', 3000],
  [38, 'USD/PH/day', 'USD/TH/day', 0.038],
  [14, 'USD/TH', 'USD/PH', 14_000],
  [20, 'J/TH', 'MW per EH/s', 20],
  [30.4375, 'EH/s per month', 'EH/s per day', 1],
  [365.25, 'USD per MW and year', 'USD/MW/day', 1],
  [3, '% per month', '%/day', 3 / 30.4375],
  [4, 'machines per MW', 'units/MW', 4],
  [8, 'technicians', 'staff', 8],
])('%s %s is %s %s', (value, from, to, wanted) => {
  const got = convert(value, from, to);
  expect(typeof got).toBe('number');
  expect(Math.abs((got as number) - wanted)).toBeLessThanOrEqual(1e-15 * Math.abs(wanted));
});

test('percentages become the share a user would type, to the last bit', () => {
  for (let percent = 0; percent <= 1000; percent++)
    expect(convert(percent, '%', 'share')).toBe(percent / 100);
});

test('a wrong or unknown unit is a problem that says so', () => {
  expect(convert(3, 'days', 'EH/s')).toEqual({
    path: '',
    expected: 'a unit that converts to EH/s',
    got: '"days"',
  });
  expect(convert(3, 'parsecs', 'days')).toMatchObject({ got: '"parsecs"' });
  expect(convert(3, 'days', 'USD per')).toMatchObject({ got: '"USD per"' });
  expect(convert(3, '% per month', 'share')).toMatchObject({ expected: 'a unit that converts to share' });
  expect(convertible('%', 'EH/s')).toBe(false);
  expect(convertible('GW', 'kW')).toBe(true);
  expect(inUnit(quantity(2, 'GW'), 'MW')).toEqual({ value: 2000, unit: 'MW' });
  expect(inUnit(quantity(2, 'GW'), 'days')).toHaveProperty('expected');
});

test('words such as constructor are no units', () => {
  for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(parseUnit(word)).toBeUndefined();
  }
});

test('dimensions are written one way whatever the order', () => {
  expect(parseUnit('USD/PH/day')?.dimension).toBe(parseUnit('USD/day/PH')?.dimension);
  expect(parseUnit('GW h')?.dimension).toBe(parseUnit('kWh')?.dimension);
  expect(parseUnit('%')?.dimension).toBe('');
});

test('problems read path: expected ..., got ...', () => {
  const reach = problem('reach', 'a share between 0 and 1', 1.4);
  expect(problemMessage(inside('threats[1]', [reach])[0])).toBe(
    'threats[1].reach: expected a share between 0 and 1, got 1.4',
  );
  expect(problemMessage(inside('threats', [problem('[1]', 'a list', null)])[0])).toBe(
    'threats[1]: expected a list, got null',
  );
  expect(problemMessage(problem('', 'a number', ''))).toBe('expected a number, got nothing');
});

test('describe says anything briefly and never throws', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const trap = {
    get a(): never {
      throw new Error('no');
    },
  };
  const loop: unknown[] = [];
  loop.push(loop);
  const odd = [
    'x'.repeat(10_000),
    10n ** 400n,
    Symbol('s'),
    () => 1,
    undefined,
    null,
    NaN,
    -0,
    {},
    [],
    [1, 'a', null],
    loop,
    trap,
    proxy,
    Object.create(null),
    Array.from({ length: 1e5 }, () => 1),
    { ['k'.repeat(1000)]: 1 },
    new Date(NaN),
  ];
  for (const value of odd) expect(say(value).length).toBeLessThan(200);
  expect(say([1, 'a', null])).toBe('[1, "a", null]');
  expect(say({ a: 1, b: 2 })).toBe('an object with a, b');
});

test('brands convert by name', () => {
  expect(shareOfPercent(as<Percent>(57))).toBe(0.57);
  expect(powerOf(as<EHs>(2), as<JPerTh>(17.5))).toBe(35);
});

test('a unit that is cut short or doubled is not a unit', () => {
  for (const text of ['USD per', 'USD/', '/', '/day', 'USD//day', 'per'])
    expect(parseUnit(text)).toBeUndefined();
  for (const text of ['USD / PH / day', 'USD/PH /day', 'USD per PH per day', 'USD per PH and day']) {
    expect(parseUnit(text)).toEqual(parseUnit('USD/PH/day'));
  }
  expect(parseUnit('% / day')).toEqual(parseUnit('% per day'));
});
