/** The nation of a document: a code, or a nation's file in the scenario. */
import type { Json, JsonObject } from '../../evidence/field.ts';
import { nations } from '../../evidence/nations/index.ts';
import {
  NATION_FORMAT,
  NATION_VERSION,
  type NationDocument,
  type NationNumber,
} from '../../evidence/nations/own-nation.ts';
import { say } from '../../words/words.ts';
import type { Scenario } from '../types.ts';
import { scenarioDefaults, scenarioLimits } from '../types.ts';
import {
  expectId,
  expectList,
  expectName,
  expectText,
  isObject,
  note,
  refuseUnknownKeys,
  type Reading,
} from './reading.ts';

export const NATION_CODES: readonly string[] = nations.map(({ code }) => code);

const KEYS = [
  'format',
  'version',
  'code',
  'name',
  'known',
  'share',
  'powerPrice',
  'vendors',
  'stock',
  'operators',
];
const CODE = /^[A-Z]{2}$/u;
const MOST_OPERATORS = 50;
const LONGEST_NAME = 80;

type ReadNation = Pick<Scenario, 'nation' | 'ownNation'>;

/** Vendors are those the tables know. */
export function readNation(r: Reading, value: Json | undefined, vendors: readonly string[]): ReadNation {
  if (value === undefined) return { nation: scenarioDefaults.nation };
  if (!isObject(value))
    return { nation: expectName(r, 'nation', value, NATION_CODES) ?? scenarioDefaults.nation };
  const before = r.problems.length;
  const document = readFile(r, value, vendors);
  return document && r.problems.length === before
    ? { nation: document.code, ownNation: document }
    : { nation: scenarioDefaults.nation };
}

function readFile(r: Reading, value: JsonObject, vendors: readonly string[]): NationDocument | undefined {
  refuseUnknownKeys(r, 'nation', value, KEYS);
  const { code } = value;
  const isFile = value['format'] === NATION_FORMAT && value['version'] === NATION_VERSION;
  if (!isFile) note(r, 'nation.format', say('nation.expect.format'), value['format']);
  const isCode = typeof code === 'string' && CODE.test(code) && code !== scenarioDefaults.nation;
  if (!isCode) note(r, 'nation.code', say('nation.expect.code'), code);
  const name = expectText(r, 'nation.name', value['name'], LONGEST_NAME);
  const known = expectText(r, 'nation.known', value['known'], scenarioLimits.textLength);
  const share = readNumber(r, 'nation.share', value['share'], MOST_SHARE);
  const powerPrice = readNumber(r, 'nation.powerPrice', value['powerPrice'], 1);
  const makers = readVendors(r, value['vendors'], vendors);
  const stock = value['stock'] === undefined ? undefined : readNumber(r, 'nation.stock', value['stock'], 100);
  const operators = readOperators(r, value['operators']);
  if (!isCode || name === undefined || known === undefined || share === undefined || powerPrice === undefined)
    return undefined;
  const rest = {
    ...(makers ? { vendors: makers } : {}),
    ...(stock === undefined ? {} : { stock }),
    ...(operators.length > 0 ? { operators } : {}),
  };
  return { format: NATION_FORMAT, version: NATION_VERSION, code, name, known, share, powerPrice, ...rest };
}

/** Something must be left to the rest of the world. */
const MOST_SHARE = 95;

/** Above 0 and up to `most`: a number, or three that ascend. */
function readNumber(
  r: Reading,
  path: string,
  value: Json | undefined,
  most: number,
): NationNumber | undefined {
  const good = (one: Json | undefined): one is number => typeof one === 'number' && one > 0 && one <= most;
  if (good(value)) return value;
  if (isObject(value)) {
    const { low, mode, high } = value;
    const ascends = good(low) && good(mode) && good(high) && low <= mode && mode <= high;
    if (ascends && Object.keys(value).length === 3) return { low, mode, high };
  }
  return note(r, path, say('nation.expect.number', { most }), value);
}

function readVendors(
  r: Reading,
  value: Json | undefined,
  known: readonly string[],
): Record<string, NationNumber> | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value) || !Object.hasOwn(value, 'bitmain'))
    return note(r, 'nation.vendors', say('nation.expect.vendors'), value);
  refuseUnknownKeys(r, 'nation.vendors', value, known);
  const read = Object.entries(value).map(
    ([id, share]) => [id, readNumber(r, `nation.vendors.${id}`, share, 100)] as const,
  );
  return Object.fromEntries(read.filter((one): one is [string, NationNumber] => one[1] !== undefined));
}

function readOperators(r: Reading, value: Json | undefined): NonNullable<NationDocument['operators']> {
  const seen = new Set<string>();
  return expectList(r, 'nation.operators', value, MOST_OPERATORS).flatMap((item, i) => {
    const path = `nation.operators[${i}]`;
    if (!isObject(item)) {
      note(r, path, say('scenario.expect.object'), item);
      return [];
    }
    refuseUnknownKeys(r, path, item, ['id', 'name', 'ehs']);
    const id = expectId(r, `${path}.id`, item['id'], scenarioLimits.idLength);
    const taken = id !== undefined && (seen.has(id) || id === 'rest' || id === 'own');
    if (taken) note(r, `${path}.id`, say('scenario.expect.unused-id'), id);
    if (id !== undefined) seen.add(id);
    const name = expectText(r, `${path}.name`, item['name'], LONGEST_NAME);
    const ehs = readNumber(r, `${path}.ehs`, item['ehs'], MOST_EHS);
    return id === undefined || name === undefined || ehs === undefined || taken ? [] : [{ id, name, ehs }];
  });
}

/** Beyond the whole network's at the start. */
const MOST_EHS = 1000;
