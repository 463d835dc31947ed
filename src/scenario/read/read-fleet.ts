/** The own fleet of a document: its hash, and the classes where they travel with it. */
import { strToU8 } from 'fflate';
import { GENERATION_IDS } from '../../evidence/classes.ts';
import type { Json, JsonObject } from '../../evidence/field.ts';
import { classesText, MOST_CLASSES, type OwnClass } from '../../fleet/own/own-fleet.ts';
import { say } from '../../words/words.ts';
import { sha256Hex } from '../sha256.ts';
import type { Scenario } from '../types.ts';
import { expectList, isObject, note, refuseUnknownKeys, type Reading } from './reading.ts';

const HASH = /^[0-9a-f]{64}$/u;
const NAME = /^[a-z0-9-]{1,40}$/u;

/** `{ fleet }`, or nothing where the document names none. */
export function readFleet(r: Reading, value: Json | undefined): Pick<Scenario, 'fleet'> {
  if (value === undefined) return {};
  if (!isObject(value)) {
    note(r, 'fleet', say('fleet.own.expect.object'), value);
    return {};
  }
  refuseUnknownKeys(r, 'fleet', value, ['sha256', 'classes']);
  const { sha256, classes } = value;
  if (typeof sha256 !== 'string' || !HASH.test(sha256)) {
    note(r, 'fleet.sha256', say('fleet.own.expect.hash'), sha256);
    return {};
  }
  return { fleet: { sha256, classes: classes === undefined ? undefined : readClasses(r, classes, sha256) } };
}

function readClasses(r: Reading, value: Json, sha256: string): OwnClass[] {
  const list = expectList(r, 'fleet.classes', value, MOST_CLASSES);
  const classes = list.filter(isClass);
  const stranger = list.find((one) => !isClass(one));
  if (stranger !== undefined) note(r, 'fleet.classes', say('fleet.own.expect.class'), stranger);
  else if (classes.length === 0) note(r, 'fleet.classes', say('fleet.own.expect.class'), value);
  else if (classesHash(classes) !== sha256)
    note(r, 'fleet.classes', say('fleet.own.expect.same-hash', { sha256 }), classesHash(classes));
  return classes;
}

/** What links, receipts and files know a fleet by. */
export const classesHash = (classes: readonly OwnClass[]): string => sha256Hex(strToU8(classesText(classes)));

function isClass(value: Json): value is Json & OwnClass {
  if (!isObject(value)) return false;
  const { vendor, firmware, grid, generation, machines, ths } = value;
  const named = [vendor, firmware, grid].every((name) => typeof name === 'string' && NAME.test(name));
  const generations: readonly Json[] = [...GENERATION_IDS, 'unknown'];
  return named && generations.includes(generation ?? null) && isCount(machines) && isAmount(ths);
}

const isCount = (value: Json | undefined): boolean => Number.isInteger(value) && (value as number) > 0;
const isAmount = (value: Json | undefined): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

/** The document as it may leave the process. */
export function withoutClasses(document: JsonObject): JsonObject {
  const { fleet } = document;
  return isObject(fleet) && 'classes' in fleet
    ? { ...document, fleet: { sha256: fleet['sha256'] ?? null } }
    : document;
}
