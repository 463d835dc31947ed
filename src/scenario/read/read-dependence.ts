/** Reads which inputs come together. */
import type { Json } from '../../evidence/field.ts';
import { say } from '../../words/words.ts';
import { DEPENDENCE_FAMILIES, scenarioLimits, type DependenceDocument } from '../types.ts';
import type { Reading } from './reading.ts';
import {
  expectId,
  expectList,
  expectName,
  expectObject,
  expectText,
  expectWhole,
  note,
  refuseUnknownKeys,
} from './reading.ts';

const KEYS = ['id', 'inputs', 'family', 'rho', 'df'];

export function readDependence(r: Reading, value: Json | undefined): readonly DependenceDocument[] {
  const ids = new Set<string>();
  const taken = new Set<string>();
  return expectList(r, 'dependence', value, scenarioLimits.dependence)
    .map((item, i) => readGroup(r, `dependence[${i}]`, item, ids, taken))
    .filter((group) => group !== undefined);
}

function readGroup(
  r: Reading,
  path: string,
  value: Json,
  ids: Set<string>,
  taken: Set<string>,
): DependenceDocument | undefined {
  const object = expectObject(r, path, value);
  if (!object) return undefined;
  refuseUnknownKeys(r, path, object, KEYS);
  const id = expectId(r, `${path}.id`, object['id'], scenarioLimits.idLength);
  if (id !== undefined && ids.has(id)) note(r, `${path}.id`, say('scenario.expect.unused-id'), id);
  if (id !== undefined) ids.add(id);
  const inputs = readInputs(r, `${path}.inputs`, object['inputs'], taken);
  const family = expectName(r, `${path}.family`, object['family'], DEPENDENCE_FAMILIES);
  const rho = expectRho(r, `${path}.rho`, object['rho']);
  const df = readFreedom(r, `${path}.df`, object['df'], family);
  if (id === undefined || rho === undefined || family === undefined) return undefined;
  return {
    id,
    inputs,
    family: family as DependenceDocument['family'],
    rho,
    ...(df === undefined ? {} : { df }),
  };
}

/** Two at least, each in one group only. */
function readInputs(r: Reading, path: string, value: Json | undefined, taken: Set<string>): string[] {
  const names = expectList(r, path, value, scenarioLimits.dependentInputs)
    .map((item, i) => expectText(r, `${path}[${i}]`, item, scenarioLimits.textLength))
    .filter((name) => name !== undefined);
  if (names.length < 2) note(r, path, say('scenario.expect.two-inputs'), value);
  names.forEach((name, i) => {
    if (taken.has(name)) note(r, `${path}[${i}]`, say('scenario.expect.in-one-group'), name);
    taken.add(name);
  });
  return names;
}

function expectRho(r: Reading, path: string, value: Json | undefined): number | undefined {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  return note(r, path, say('scenario.expect.share', { min: 0, max: 1 }), value);
}

function readFreedom(
  r: Reading,
  path: string,
  value: Json | undefined,
  family: string | undefined,
): number | undefined {
  if (family === 't') return expectWhole(r, path, value, 1, scenarioLimits.freedom);
  if (value !== undefined && family !== undefined) note(r, path, say('scenario.expect.df-for-t'), value);
  return undefined;
}
