import { findMethod, methods } from '../../science/methods.ts';
import { nearest } from '../../scenario/nearest.ts';
import { problem, type Problem } from '../../units/problem.ts';
import { say, sayOf } from '../../words/words.ts';
import { facts, table } from '../table.ts';

/** Seconds in what a time may be written in. */
const SECONDS: Readonly<Record<string, number>> = { '': 1, s: 1, min: 60, h: 3600, d: 86_400 };

/** All methods; one method; or one method's value for inputs such as `q=0.3 z=6 hold=12h`. */
export function explainMethod(id: string | undefined, pairs: readonly string[]): string | Problem[] {
  if (id === undefined) return list();
  const method = findMethod(id);
  if (method === undefined) {
    const near = nearest(
      id,
      methods.map((one) => one.id),
    );
    const expected =
      near === undefined ? say('science.expect.method') : say('cli.expect.known-id-near', { near });
    return [problem('explain method', expected, id)];
  }
  const about = [
    [say('cli.explain.title'), sayOf(`science.${id}`)],
    [say('cli.explain.source'), sayOf(`science.${id}.source`)],
    [say('cli.explain.grade'), say('science.grade')],
  ] as const;
  if (pairs.length === 0) return facts([...about, [say('science.inputs'), method.inputs.join(', ')]]);
  const values = readInputs(method.inputs, pairs);
  if (values.some((value) => typeof value !== 'number'))
    return values.filter((value) => typeof value !== 'number');
  const value = method.evaluate(values as number[]);
  if (Number.isNaN(value)) return [problem(id, say('science.expect.sense'), pairs.join(' '))];
  return facts([...about, [say('cli.explain.value'), String(value)]]);
}

const list = (): string =>
  table(
    say('science.list'),
    methods.map(({ id, inputs }) => [
      id,
      inputs.join(', '),
      sayOf(`science.${id}`),
      sayOf(`science.${id}.source`),
    ]),
  );

/** One number an input, in the method's order, or what is wrong with it. */
function readInputs(names: readonly string[], pairs: readonly string[]): (number | Problem)[] {
  const given = new Map(
    pairs.map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)] as const),
  );
  const strange = [...given.keys()].filter((name) => !names.includes(name));
  const known = { names: names.join(', ') };
  return [
    ...names.map((name) => readNumber(name, given.get(name), say('science.expect.all', known))),
    ...strange.map((name) => problem(name, say('science.expect.input', known), given.get(name))),
  ];
}

function readNumber(name: string, text: string | undefined, missing: string): number | Problem {
  if (text === undefined) return problem(name, missing, undefined);
  const [, digits, unit] = /^([-+]?[\d.]+(?:e[-+]?\d+)?)([a-z]*)$/u.exec(text) ?? [];
  const value = Number(digits) * (SECONDS[unit] ?? NaN);
  return Number.isNaN(value) ? problem(name, say('science.expect.pair'), text) : value;
}
