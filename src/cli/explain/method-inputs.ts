import { allFit, fits, type MethodInput } from '../../science/method-inputs.ts';
import { problem, type Problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';

/** Seconds in what a time may be written in. */
const SECONDS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, d: 86_400 };

/** The numbers of `q=0.3 hold=12h shares=40/35/25` in the order of the inputs, or everything that is wrong with them. */
export function readInputs(inputs: readonly MethodInput[], pairs: readonly string[]): number[] | Problem[] {
  const given = new Map(
    pairs.map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)] as const),
  );
  const known = { names: inputs.map(({ name }) => name).join(', ') };
  const strange = [...given.keys()].filter((name) => !inputs.some((input) => input.name === name));
  const read = inputs.flatMap((input) => {
    const text = given.get(input.name);
    return text === undefined
      ? [problem(input.name, say('science.expect.all', known), undefined)]
      : (input.list ? text.split('/') : [text]).map((one) => readNumber(input, one));
  });
  const problems = [
    ...read.filter((one) => typeof one !== 'number'),
    ...strange.map((name) => problem(name, say('science.expect.input', known), given.get(name))),
  ];
  const values = read.filter((one) => typeof one === 'number');
  if (problems.length === 0 && !allFit(inputs, values))
    throw new Error(`inputs read but not fit: ${pairs.join(' ')}`);
  return problems.length > 0 ? problems : values;
}

function readNumber(input: MethodInput, text: string): number | Problem {
  const value = text === 'inf' ? Infinity : parse(text);
  if (Number.isNaN(value)) return problem(input.name, say('science.expect.pair'), text);
  if (input.unit !== 's' && /\d(?:s|min|h|d)$/u.test(text) && !text.startsWith('0x'))
    return problem(input.name, say('science.expect.plain', { unit: input.unit }), text);
  return fits(input, value) ? value : problem(input.name, rangeOf(input), value);
}

function parse(text: string): number {
  if (/^0x[\da-f]+$/iu.test(text)) return Number(text);
  const [, digits, unit] = /^([-+]?[\d.]+(?:e[-+]?\d+)?)([a-z]*)$/iu.exec(text) ?? [];
  return Number(digits) * (unit === '' ? 1 : (SECONDS[unit] ?? NaN));
}

/** The range in words: `a share between 0 and 1`, `a whole number of at least 1`. */
export function rangeOf(input: MethodInput): string {
  const { low, high, aboveLow, belowHigh, whole } = input;
  if (low === 0 && high === 1 && input.unit === '1' && !whole) {
    if (aboveLow) return say(belowHigh ? 'science.expect.inner-share' : 'science.expect.share-above-zero');
    return say(belowHigh ? 'science.expect.share-below-one' : 'science.expect.share');
  }
  const kind = say(whole ? 'science.kind.whole' : 'science.kind.number');
  if (low === -Infinity && high === Infinity) return say('science.expect.any', { kind });
  if (high === Infinity)
    return say(aboveLow ? 'science.expect.above' : 'science.expect.at-least', { kind, low });
  if (low === -Infinity)
    return say(belowHigh ? 'science.expect.below' : 'science.expect.at-most', { kind, high });
  const from = say(aboveLow ? 'science.range.above' : 'science.range.at-least', { low });
  const to = say(belowHigh ? 'science.range.below' : 'science.range.at-most', { high });
  return say('science.expect.range', { kind, from, to });
}

/** Name and range with unit of each input, for people. */
export const describeInputs = (inputs: readonly MethodInput[]): [name: string, range: string][] =>
  inputs.map((input) => [
    input.list ? say('science.input.list', { name: input.name }) : input.name,
    input.unit === '1'
      ? rangeOf(input)
      : say('science.input.unit', { range: rangeOf(input), unit: input.unit }),
  ]);
