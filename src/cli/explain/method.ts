import { findMethod, methods } from '../../science/methods.ts';
import { nearest } from '../../scenario/nearest.ts';
import { problem, type Problem } from '../../units/problem.ts';
import { say, sayOf } from '../../words/words.ts';
import { facts, table } from '../table.ts';
import { describeInputs, readInputs } from './method-inputs.ts';

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
  if (pairs.length === 0 && method.inputs.length > 0)
    return facts([
      ...about,
      ...describeInputs(method.inputs).map((input) => [say('science.inputs'), input.join(': ')] as const),
    ]);
  const values = readInputs(method.inputs, pairs);
  if (!values.every((value) => typeof value === 'number'))
    return values.filter((value) => typeof value !== 'number');
  const value = method.evaluate(values);
  if (Number.isNaN(value)) return [problem(id, say('science.expect.sense'), pairs.join(' '))];
  return facts([...about, [say('cli.explain.value'), String(value)]]);
}

const list = (): string =>
  table(
    say('science.list'),
    methods.map(({ id, inputs }) => [
      id,
      inputs.map(({ name }) => name).join(', '),
      sayOf(`science.${id}`),
      sayOf(`science.${id}.source`),
    ]),
  );
