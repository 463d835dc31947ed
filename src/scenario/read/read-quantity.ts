import type { Json, JsonObject, QuantityField } from '../../evidence/field.ts';
import { needsParser, parseQuantity } from '../../formula/parse-quantity.ts';
import { parserIsLoaded } from '../../formula/parser.ts';
import { constant, range, validate, type Distribution } from '../../random/distributions.ts';
import { convert } from '../../units/convert.ts';
import { say } from '../../words/words.ts';
import type { Reading } from './reading.ts';
import { isObject, note, noteAll, refuseUnknownKeys } from './reading.ts';

/** What a quantity is held to. */
export type QuantityBounds = Pick<QuantityField, 'unit' | 'min' | 'max'>;

/** A number in the field's unit, a text, or {low, mode, high, unit}; its whole range must lie within the bounds. */
export function readQuantity(
  r: Reading,
  path: string,
  value: Json | undefined,
  bounds: QuantityBounds,
): Distribution | undefined {
  const distribution = readDistribution(r, path, value, bounds.unit);
  if (distribution === undefined) return undefined;
  const wrong = validate(distribution);
  if (wrong.length > 0) return noteAll(r, path, wrong);
  const { low, high } = range(distribution);
  if (low >= bounds.min && high <= bounds.max) return distribution;
  return note(r, path, boundsInWords(bounds), value);
}

function boundsInWords({ unit, min, max }: QuantityBounds): string {
  if (max === Infinity) return say('scenario.expect.at-least', { min, unit });
  return say(unit === 'share' ? 'scenario.expect.share' : 'scenario.expect.between', { min, max, unit });
}

function readDistribution(
  r: Reading,
  path: string,
  value: Json | undefined,
  unit: string,
): Distribution | undefined {
  if (typeof value === 'number') return constant(value);
  if (typeof value === 'string') return readText(r, path, value, unit);
  if (isObject(value)) return readRange(r, path, value, unit);
  return note(r, path, say('scenario.expect.quantity', { unit }), value);
}

function readText(r: Reading, path: string, text: string, unit: string): Distribution | undefined {
  if (needsParser(text) && !parserIsLoaded()) {
    r.wantsParser = true;
    return undefined;
  }
  const parsed = parseQuantity(text, unit);
  return parsed.ok ? parsed.distribution : noteAll(r, path, [parsed.problem]);
}

function readRange(r: Reading, path: string, value: JsonObject, unit: string): Distribution | undefined {
  refuseUnknownKeys(r, path, value, ['low', 'mode', 'high', 'unit']);
  const given = value['unit'] ?? unit;
  if (typeof given !== 'string') return note(r, `${path}.unit`, say('scenario.expect.unit'), given);
  const numbers = (['low', 'mode', 'high'] as const).map((key) => {
    const number = value[key];
    if (typeof number !== 'number') return note(r, `${path}.${key}`, say('scenario.expect.number'), number);
    const converted = convert(number, given, unit);
    return typeof converted === 'number' ? converted : noteAll(r, `${path}.unit`, [converted]);
  });
  const [low, mode, high] = numbers;
  if (low === undefined || mode === undefined || high === undefined) return undefined;
  return { kind: 'pert', low, mode, high };
}
