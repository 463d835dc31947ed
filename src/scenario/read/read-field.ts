import type {
  Field,
  FieldValue,
  Json,
  JsonObject,
  Target,
  TargetAxis,
  TriggerValue,
} from '../../evidence/field.ts';
import { constant } from '../../random/distributions.ts';
import { say } from '../../words/words.ts';
import { scenarioLimits } from '../types.ts';
import { readQuantity } from './read-quantity.ts';
import type { Reading } from './reading.ts';
import {
  expectFlag,
  expectList,
  expectName,
  expectObject,
  expectText,
  note,
  refuseUnknownKeys,
} from './reading.ts';

const MOST_NAMES = 200;
const LONGEST_NAME = 80;

/** Reads the fields of a threat or lever; `own` are the keys that are not fields (id, kind). */
export function readFields(
  r: Reading,
  path: string,
  object: JsonObject,
  fields: readonly Field[],
  own: readonly string[],
): Record<string, FieldValue> {
  refuseUnknownKeys(r, path, object, [...own, ...fields.map((field) => field.id)]);
  const values: Record<string, FieldValue> = {};
  for (const field of fields) {
    const written = object[field.id];
    if (written === undefined && field.kind !== 'trigger') continue;
    const value = readField(r, `${path}.${field.id}`, written, field);
    if (value !== undefined) values[field.id] = value;
  }
  return values;
}

function readField(r: Reading, path: string, value: Json | undefined, field: Field): FieldValue | undefined {
  switch (field.kind) {
    case 'quantity': {
      const distribution = readQuantity(r, path, value, field);
      return distribution && { kind: 'quantity', distribution };
    }
    case 'choice': {
      const option = expectName(r, path, value, field.options);
      return option === undefined ? undefined : { kind: 'choice', option };
    }
    case 'flag': {
      const on = expectFlag(r, path, value);
      return on === undefined ? undefined : { kind: 'flag', on };
    }
    case 'target':
      return readTarget(r, path, value, field.axes);
    case 'trigger':
      return readTrigger(r, path, value);
    case 'set': {
      const names = readNames(r, path, value);
      if (names.length <= field.most) return names.length === 0 ? undefined : { kind: 'set', names };
      return note(r, path, say('scenario.expect.names', { most: field.most }), value);
    }
    default:
      return field satisfies never;
  }
}

function readTarget(
  r: Reading,
  path: string,
  value: Json | undefined,
  axes: readonly TargetAxis[],
): FieldValue | undefined {
  const object = expectObject(r, path, value);
  if (!object) return undefined;
  refuseUnknownKeys(r, path, object, axes);
  const target: { -readonly [A in keyof Target]: Target[A] } = {};
  for (const axis of axes)
    if (object[axis] !== undefined) target[axis] = readNames(r, `${path}.${axis}`, object[axis]);
  return { kind: 'target', target };
}

/** One name or a list of names, sorted and without repeats: their order says nothing. */
function readNames(r: Reading, path: string, value: Json | undefined): readonly string[] {
  const list = typeof value === 'string' ? [value] : expectList(r, path, value, MOST_NAMES);
  if (Array.isArray(value) && value.length === 0) note(r, path, say('scenario.expect.a-name'), value);
  const names = list.map((name, i) => expectText(r, `${path}[${i}]`, name, LONGEST_NAME));
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

const LONGEST_WAIT_DAYS = 3650;

/** `{"day": 30}`, `{"after": "id", "days": 30}` or `{"detected": "id", "days": 0}`; the ids are checked with the other threats. */
function readTrigger(r: Reading, path: string, value: Json | undefined): TriggerValue | undefined {
  const object = expectObject(r, path, value);
  if (!object) return undefined;
  const on = (['day', 'after', 'detected'] as const).filter((key) => object[key] !== undefined);
  if (on.length !== 1) return note(r, path, say('scenario.expect.trigger'), value);
  const kind = on[0]!;
  refuseUnknownKeys(r, path, object, kind === 'day' ? ['day'] : [kind, 'days']);
  const dayPath = kind === 'day' ? `${path}.day` : `${path}.days`;
  const bounds = { unit: 'days', min: 0, max: kind === 'day' ? scenarioLimits.days : LONGEST_WAIT_DAYS };
  const written = kind === 'day' ? object['day'] : object['days'];
  const days = written === undefined ? constant(0) : readQuantity(r, dayPath, written, bounds);
  const threat =
    kind === 'day' ? '' : expectText(r, `${path}.${kind}`, object[kind], scenarioLimits.idLength);
  if (days === undefined || threat === undefined) return undefined;
  return { kind: 'trigger', on: kind, threat, days };
}
