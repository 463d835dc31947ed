import { expect, test } from 'vitest';
import { betaQuantile } from '../../src/random/beta-quantile.ts';
import { gammaQuantile, gammaQuantileFromNormal } from '../../src/random/gamma-segments.ts';
import { incompleteBeta } from '../../src/random/incomplete-beta.ts';
import { gammaCdf, gammaTail, normalCdf } from '../../src/random/incomplete-gamma.ts';
import { logBeta, logGamma } from '../../src/random/log-gamma.ts';
import { normalQuantile, tableNormal } from '../../src/random/normal-quantile.ts';

/** References: mpmath at 30 digits, or the closed form named beside the number. */
const near = (got: number, wanted: number, tolerance: number) =>
  expect(Math.abs(got - wanted), `${got} against ${wanted}`).toBeLessThanOrEqual(
    tolerance * Math.abs(wanted),
  );

test.each([
  [0.01, 4.599479878042022],
  [0.5, 0.5723649429247001],
  [1.5, -0.12078223763524522],
  [2.5, 0.2846828704729192],
  [9.99, 12.779315214350193],
  [10, 12.801827480081469],
  [126, 481.87297922988796],
  [1e6, 12815504.569147611],
])('ln Gamma(%s)', (x, wanted) => near(logGamma(x), wanted, 1e-13));

test('ln Gamma vanishes at 1 and 2', () => {
  expect(Math.abs(logGamma(1))).toBeLessThan(4e-15);
  expect(Math.abs(logGamma(2))).toBeLessThan(4e-15);
});

test.each([
  [2, 3, -2.4849066497880004],
  [7472, 0.5, -3.887077317907596],
  [1e8, 0.5, -8.637975427801482],
  [0.5, 1e8, -8.637975427801482],
  [300, 400, -479.688451037132],
  [0.1, 0.1, 2.981361481037627],
])('ln B(%s, %s)', (a, b, wanted) => near(logBeta(a, b), wanted, 3e-14));

test.each([
  [2, 3, 0.4, 0.5248],
  [0.5, 0.5, 0.1, 0.20483276469913345],
  [144, 0.5, 0.36, 7.507556031258076e-66],
  [10, 0.1, 0.999, 0.34033333977917496],
  [5, 200, 0.01, 0.05540973034281632],
  [1e4, 2e4, 0.33, 0.11020551912741865],
  [60, 60, 0.2, 1.4026364783325525e-13],
])('I_x(%s, %s) at %s', (a, b, x, wanted) => near(incompleteBeta(a, b, x), wanted, 1e-11));

test('I_x at the ends, and mirrored', () => {
  expect(incompleteBeta(2, 3, 0)).toBe(0);
  expect(incompleteBeta(2, 3, 1)).toBe(1);
  for (const x of [0.01, 0.3, 0.77])
    near(incompleteBeta(2.5, 7, x) + incompleteBeta(7, 2.5, 1 - x), 1, 1e-15);
});

test.each([
  [0.5, 0.2, 0.4729107431344619, 0.5270892568655381],
  [3, 3, 0.5768099188731565, 0.42319008112684353],
  [126, 100, 0.006797648984239577, 0.9932023510157604],
  [126, 170, 0.999819825492218, 0.00018017450778197528],
  [2016, 2016, 0.5029617250779788, 0.4970382749220212],
  [2015, 1800, 3.453971804341702e-7, 0.9999996546028196],
])('P and Q(%s, %s)', (k, x, lower, upper) => {
  near(gammaCdf(k, x), lower, 1e-11);
  near(gammaTail(k, x), upper, 1e-11);
});

test('the gamma functions at the ends', () => {
  expect([gammaCdf(3, 0), gammaTail(3, 0)]).toEqual([0, 1]);
  expect([gammaCdf(3, 1e4), gammaTail(3, 1e4)]).toEqual([1, 0]);
  expect(gammaCdf(3, NaN)).toBeNaN();
});

test.each([
  [-8, 6.220960574271784e-16],
  [-1.96, 0.024997895148220435],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [3, 0.9986501019683699],
])('Phi(%s)', (z, wanted) => near(normalCdf(z), wanted, 1e-13));

test('the normal quantile is the inverse, in both tails', () => {
  for (let z = -37; z <= 0; z += 0.0625) {
    near(normalQuantile(normalCdf(z)), z, 2e-14);
    if (z > -6) near(normalQuantile(1 - normalCdf(z)), -z, 1e-7);
  }
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(0.5)).toBe(0);
});

test('the table normal is monotone, odd and within 1.2e-5; its tails are exact', () => {
  let before = -Infinity;
  for (let i = 1; i < 100_000; i++) {
    const z = tableNormal(i / 100_000);
    expect(z).toBeGreaterThan(before);
    expect(Math.abs(z - normalQuantile(i / 100_000))).toBeLessThan(1.2e-5);
    before = z;
  }
  for (const u of [1e-300, 1e-20, 1e-3, 0.0156, 0.9844, 1 - 2 ** -53])
    expect(tableNormal(u)).toBe(normalQuantile(u));
  for (const u of [0.02, 0.25, 0.49]) expect(tableNormal(u)).toBeCloseTo(-tableNormal(1 - u), 14);
});

test.each([
  [2, 18, 0.05, 0.019033120121624],
  [2, 18, 0.95, 0.22637424927237804],
  [1, 5, 0.5, 1 - 0.5 ** 0.2],
  [5, 1, 1e-6, 1e-6 ** 0.2],
  [0.3, 5, 0.2, 0.0007018265097600085],
  [200, 3, 0.5, 0.9867841407947666],
])('Beta(%s, %s) quantile at %s', (a, b, u, wanted) => near(betaQuantile(a, b, u), wanted, 1e-12));

test.each([
  [126, -3, 94.97391360231569],
  [126, 0, 125.66682389175072],
  [126, 1.5, 143.23635139721665],
  [125, 3.9, 173.41218419608546],
  [2016, -2, 1927.203897511813],
])('Gamma(%s) quantile at z = %s', (k, z, wanted) => {
  near(gammaQuantile(k, z), wanted, 1e-12);
  near(gammaQuantileFromNormal(k, z), wanted, 1e-9);
});

test('the gamma segment table: increasing, relative error below 1e-8 as far as a uniform reaches', () => {
  for (const k of [60, 125, 126, 2016]) {
    let before = 0;
    for (let z = -8.3; z <= 8.3; z += 0.0231) {
      const x = gammaQuantileFromNormal(k, z);
      expect(x).toBeGreaterThan(before);
      near(x, gammaQuantile(k, z), 1e-8);
      before = x;
    }
  }
});
