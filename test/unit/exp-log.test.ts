import { expect, test } from 'vitest';
import { exp, log, logOnePlus, oneMinusExp, pow } from '../../src/random/exp-log.ts';
import { philox4x32, uniform53 } from '../../src/random/philox.ts';

const words = new Uint32Array(4);
function* uniforms(count: number, stream: number): Generator<number> {
  for (let i = 0; i < count; i++) {
    philox4x32(words, i, stream, 0, 0, 7, 11);
    yield uniform53(words[0], words[1]);
  }
}

const relative = (got: number, wanted: number) => Math.abs(got - wanted) / Math.abs(wanted);

test('exp agrees with the engine to 5e-16 over its whole normal range', () => {
  let worst = 0;
  for (const u of uniforms(200_000, 1))
    worst = Math.max(worst, relative(exp(-708 + 1417 * u), Math.exp(-708 + 1417 * u)));
  for (const u of uniforms(200_000, 2))
    worst = Math.max(worst, relative(exp(4 * u - 2), Math.exp(4 * u - 2)));
  expect(worst).toBeLessThan(5e-16);
});

test('exp at special places', () => {
  expect(exp(0)).toBe(1);
  expect(exp(-0)).toBe(1);
  expect(relative(exp(1), Math.E)).toBeLessThan(2e-16);
  expect(exp(Infinity)).toBe(Infinity);
  expect(exp(-Infinity)).toBe(0);
  expect(exp(NaN)).toBeNaN();
  expect(exp(710)).toBe(Infinity);
  expect(relative(exp(709.782712893384), Math.exp(709.782712893384))).toBeLessThan(1e-15);
  expect(exp(-746)).toBe(0);
  expect(exp(-745.13)).toBe(5e-324);
  for (const x of [-709, -715.5, -730, -740])
    expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(5e-324);
  expect(exp(1e-300)).toBe(1);
});

test('log agrees with the engine to 5e-16 over its whole range', () => {
  let worst = 0;
  for (const u of uniforms(200_000, 3)) {
    const x = Math.exp(-708 + 1417 * u);
    worst = Math.max(worst, relative(log(x), Math.log(x)));
  }
  for (const u of uniforms(200_000, 4)) {
    const x = 0.5 + 1.5 * u;
    if (x !== 1) worst = Math.max(worst, relative(log(x), Math.log(x)));
  }
  expect(worst).toBeLessThan(5e-16);
});

test('log at special places', () => {
  expect(log(1)).toBe(0);
  expect(log(0)).toBe(-Infinity);
  expect(log(-1)).toBeNaN();
  expect(log(NaN)).toBeNaN();
  expect(log(Infinity)).toBe(Infinity);
  expect(relative(log(5e-324), Math.log(5e-324))).toBeLessThan(2e-16);
  expect(relative(log(1e-310), Math.log(1e-310))).toBeLessThan(2e-16);
  expect(log(2 ** 100)).toBe(100 * Math.LN2);
  expect(log(1 - 2 ** -53)).toBe(-(2 ** -53));
});

test('oneMinusExp and logOnePlus keep their digits near 0', () => {
  let worst = 0;
  for (const u of uniforms(100_000, 5)) {
    const x = Math.exp(-40 + 44 * u);
    worst = Math.max(
      worst,
      relative(oneMinusExp(x), -Math.expm1(-x)),
      relative(logOnePlus(x), Math.log1p(x)),
    );
    if (x < 0.9) worst = Math.max(worst, relative(logOnePlus(-x), Math.log1p(-x)));
    if (x < 3) worst = Math.max(worst, relative(oneMinusExp(-x), -Math.expm1(x)));
  }
  expect(worst).toBeLessThan(1e-15);
  expect(oneMinusExp(0)).toBe(0);
  expect(oneMinusExp(Infinity)).toBe(1);
  expect(oneMinusExp(NaN)).toBeNaN();
  expect(logOnePlus(0)).toBe(0);
  expect(logOnePlus(-1)).toBe(-Infinity);
  expect(logOnePlus(Infinity)).toBe(Infinity);
});

test('pow: whole exponents by multiplication, others through the logarithm', () => {
  expect(pow(3, 5)).toBe(243);
  expect(pow(-2, 3)).toBe(-8);
  expect(pow(2, -10)).toBe(1 / 1024);
  expect(pow(0, 0)).toBe(1);
  expect(pow(0, 0.5)).toBe(0);
  expect(pow(1, 1e9)).toBe(1);
  expect(pow(1, 0.3)).toBe(1);
  expect(pow(-8, 1 / 3)).toBeNaN();
  expect(pow(-1, 101)).toBeCloseTo(-1, 14);
  expect(pow(10, 400)).toBe(Infinity);
  for (const u of uniforms(20_000, 6)) {
    const x = 1e-6 + 100 * u;
    const y = 7 * (u - 0.4);
    expect(relative(pow(x, y), Math.pow(x, y))).toBeLessThan(1e-14);
  }
});
