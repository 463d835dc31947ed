/** Formulas over names: whatever is typed is read or refused, and what is read comes to what plain reckoning says. */
import { beforeAll, expect, test } from 'vitest';
import { parseFormula, type FormulaName } from '../../src/formula/parse-formula.ts';
import { loadParser } from '../../src/formula/parser.ts';
import { exp, log, pow } from '../../src/random/exp-log.ts';
import { isProblem, problemMessage } from '../../src/units/problem.ts';
import { draws, pick } from '../draws.ts';

beforeAll(loadParser);

const names: readonly FormulaName[] = ['aa', 'bb', 'cc'].map((name) => ({ name, unit: '' }));

/** A formula written out, and what it comes to, reckoned beside it. */
interface Reckoned {
  readonly text: string;
  readonly value: number;
}

type Draw = ReturnType<typeof draws>;

const yes = (value: number): boolean => value !== 0 && !Number.isNaN(value);

function random(draw: Draw, values: readonly number[], depth: number): Reckoned {
  if (depth === 0 || draw() < 0.2) {
    const at = Math.floor(draw() * 3);
    const number = Math.round(draw() * 100) / 8;
    return draw() < 0.6
      ? { text: names[at]!.name, value: values[at]! }
      : { text: String(number), value: number };
  }
  const next = (): Reckoned => random(draw, values, depth - 1);
  const [a, b, c] = [next(), next(), next()];
  return pick(draw, [
    (): Reckoned => ({ text: `(${a.text} + ${b.text})`, value: a.value + b.value }),
    () => ({ text: `(${a.text} - ${b.text})`, value: a.value - b.value }),
    () => ({ text: `(${a.text} * ${b.text})`, value: a.value * b.value }),
    () => ({ text: `(${a.text} / ${b.text})`, value: a.value / b.value }),
    () => ({ text: `(${a.text} ^ ${b.text})`, value: pow(a.value, b.value) }),
    () => ({ text: `(-${a.text})`, value: -a.value }),
    () => ({ text: `exp(${a.text})`, value: exp(a.value) }),
    () => ({ text: `log(${a.text})`, value: log(a.value) }),
    () => ({ text: `max(${a.text}, ${b.text}, ${c.text})`, value: Math.max(a.value, b.value, c.value) }),
    () => ({ text: `min(${a.text}, ${b.text})`, value: Math.min(a.value, b.value) }),
    () => ({
      text: `clamp(${a.text}, ${b.text}, ${c.text})`,
      value: Math.min(Math.max(a.value, b.value), c.value),
    }),
    () => ({ text: `(${a.text} < ${b.text})`, value: Number(a.value < b.value) }),
    () => ({ text: `(${a.text} >= ${b.text})`, value: Number(a.value >= b.value) }),
    () => ({ text: `(${a.text} != ${b.text})`, value: Number(a.value !== b.value) }),
    () => ({ text: `(${a.text} and not ${b.text})`, value: Number(yes(a.value) && !yes(b.value)) }),
    () => ({ text: `(${a.text} or ${b.text})`, value: Number(yes(a.value) || yes(b.value)) }),
    () => ({
      text: `(${a.text} ? ${b.text} : ${c.text})`,
      value: yes(a.value) ? b.value : c.value,
    }),
  ])();
}

test('it: what is read comes to what plain reckoning says, to the last digit', () => {
  const draw = draws('formulas');
  let read = 0;
  for (let i = 0; i < 2_000; i++) {
    const values = Array.from({ length: 3 }, () => Math.round((draw() - 0.3) * 400) / 16);
    const { text, value } = random(draw, values, 3);
    if (text.length > 500) continue;
    const formula = parseFormula(text, names, '');
    if (isProblem(formula)) throw new Error(`${text}: ${problemMessage(formula)}`);
    expect(formula.evaluate(values), text).toBe(value);
    read++;
  }
  expect(read).toBeGreaterThan(1_000);
});

const PIECES = (
  'aa bb lost 12 .5 1e3 days EH/s MW % + - * / ^ ( ) < <= == = ! ? : , ; . .. [ ] { } " \' \\ ` and or not mod to in max exp ' +
  'clamp if function constructor __proto__ prototype eval import toString this f(x)=x ans end i pi ∞'
).split(' ');

test('it: no text crashes the reader, and what it accepts is a number for any values', () => {
  const draw = draws('soup');
  let accepted = 0;
  for (let i = 0; i < 20_000; i++) {
    const count = 1 + Math.floor(draw() * 9);
    const text = Array.from({ length: count }, () => pick(draw, PIECES)).join(draw() < 0.5 ? ' ' : '');
    const formula = parseFormula(text, names, draw() < 0.5 ? '' : 'points');
    if (isProblem(formula)) {
      expect(problemMessage(formula), text).toMatch(/^expected .+, got .+/);
      continue;
    }
    accepted++;
    expect(typeof formula.evaluate([1, 2, 3]), text).toBe('number');
  }
  expect(accepted).toBeGreaterThan(100);
});
