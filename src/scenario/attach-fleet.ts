/** Puts an own fleet's classes beside the scenario that names them, for the way to a run. */
import type { Json } from '../evidence/field.ts';
import type { OwnClass } from '../fleet/own/own-fleet.ts';
import { problem, type Problem } from '../units/problem.ts';
import { failed, ok, type Result } from '../units/result.ts';
import { say } from '../words/words.ts';
import { classesHash } from './read/read-fleet.ts';
import { parseJson } from './read/json-text.ts';
import { isObject } from './read/reading.ts';

/**
 * The scenario's text with the fleet in it. A text that is no scenario stays as it is: reading it tells what is wrong. One
 * that names another fleet is refused: its results were of that one.
 */
export function attachFleet(text: string, classes: readonly OwnClass[]): Result<string, Problem[]> {
  const json = parseJson(text);
  if (!json.ok || !isObject(json.value)) return ok(text);
  const sha256 = classesHash(classes);
  const named = namedFleet(json.value);
  if (named !== undefined && named !== sha256)
    return failed([problem('fleet', say('fleet.own.expect.inventory', { sha256: named }), sha256)]);
  return ok(JSON.stringify({ ...json.value, fleet: { sha256, classes } }));
}

/** Hash of the fleet that a document names. */
export function namedFleet(document: Json): string | undefined {
  const fleet = isObject(document) ? document['fleet'] : undefined;
  const sha256 = isObject(fleet) ? fleet['sha256'] : undefined;
  return typeof sha256 === 'string' ? sha256 : undefined;
}
