import { formulaWords } from '../words/formula.ts';
import { convert } from '../units/convert.ts';
import { isProblem, problem, problemWith, type Problem } from '../units/problem.ts';
import { constant, validate, type Distribution } from '../random/distributions.ts';
import { mapValues } from './affine.ts';
import { evaluate } from './evaluate.ts';
import { LONGEST_FORMULA, parseTree } from './parser.ts';
import { splitRange, type WithUnit } from './split-unit.ts';

export type ParsedQuantity =
  | { readonly ok: true; readonly distribution: Distribution }
  | { readonly ok: false; readonly problem: Problem };

/**
 * What a user typed, as a distribution in `wantUnit`: a number (`0.3`, `12 weeks`), a range (`30 .. 70 %`, a PERT
 * whose mode is the middle; `30 .. 50 .. 70 %` names the mode), or a formula (`pert(0.3, 0.6, 0.9)`, `2 * 7 days`).
 * Without a unit the numbers are in `wantUnit`. The unit stands at the end, or behind each part of a range. Formulas
 * need `loadParser()` (see `needsParser`); plain numbers and ranges of them do not.
 */
export function parseQuantity(text: string, wantUnit: string): ParsedQuantity {
  const distribution = readQuantity(text, wantUnit);
  return isProblem(distribution) ? { ok: false, problem: distribution } : { ok: true, distribution };
}

/** True when the text holds a formula, so that `loadParser()` must be done before `parseQuantity`. */
export const needsParser = (text: string): boolean =>
  splitRange(tidy(text), '').some(({ body }) => body !== '' && !PLAIN_NUMBER.test(body));

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;

function readQuantity(text: string, wantUnit: string): Distribution | Problem {
  if (text.length > LONGEST_FORMULA) {
    return problemWith('', formulaWords.shortText(LONGEST_FORMULA), formulaWords.characters(text.length));
  }
  const parts: Distribution[] = [];
  for (const part of splitRange(tidy(text), wantUnit)) {
    const distribution =
      part.body === '' ? problem('', formulaWords.text(), text.trim()) : readPart(part, wantUnit);
    if (isProblem(distribution)) return distribution;
    parts.push(distribution);
  }
  const whole = parts.length === 1 ? parts[0] : rangeOf(parts);
  return isProblem(whole) ? whole : (validate(whole)[0] ?? whole);
}

/** Typographic signs as people paste them. */
const tidy = (text: string): string => text.replace(/−/gu, '-').replace(/×/gu, '*');

function readPart({ body, unit }: WithUnit, wantUnit: string): Distribution | Problem {
  const distribution = PLAIN_NUMBER.test(body) ? constant(Number(body)) : readFormula(body);
  if (isProblem(distribution) || unit === '') return distribution;
  const one = convert(1, unit, wantUnit);
  if (typeof one !== 'number') return one;
  const inWanted = (value: number) => convert(value, unit, wantUnit) as number;
  return mapValues(distribution, inWanted, inWanted);
}

function readFormula(body: string): Distribution | Problem {
  const tree = parseTree(body);
  return isProblem(tree) ? tree : evaluate(tree);
}

/** A PERT from the two or three plain numbers of a range. */
function rangeOf(parts: readonly Distribution[]): Distribution | Problem {
  const values = parts.map((part) => (part.kind === 'constant' ? part.value : NaN));
  const sound = values.length <= 3 && values.every((value) => !Number.isNaN(value));
  if (!sound) return problemWith('', formulaWords.range(), formulaWords.ranges(parts.length));
  const [low, high] = [values[0], values[values.length - 1]];
  return { kind: 'pert', low, mode: values.length === 3 ? values[1] : middle(low, high), high };
}

export const middle = (low: number, high: number): number => (low + high) / 2;
