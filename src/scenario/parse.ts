import type { JsonObject } from '../evidence/field.ts';
import { loadParser } from '../formula/parser.ts';
import { failed, ok, type Result } from '../units/result.ts';
import { problem, type Problem } from '../units/problem.ts';
import { say } from '../words/words.ts';
import { knownVersions, migrate } from './migrate.ts';
import { parseJson } from './read/json-text.ts';
import type { AssumptionBounds } from './assumption-bounds.ts';
import { readVersion1 } from './read/read-version-1.ts';
import { oneOf, startReading, isObject } from './read/reading.ts';
import { FORMAT, scenarioLimits, type Scenario } from './types.ts';

/**
 * Reads a scenario file; loads the parser for formulas if one is used. Never throws on what it is given; all problems are
 * listed, each with its path. `rows` are the evidence rows that assumptions may override (see `assumptionBounds`).
 */
export async function parseScenario(
  text: string,
  rows: AssumptionBounds,
): Promise<Result<Scenario, Problem[]>> {
  const first = parseScenarioNow(text, rows);
  if (first !== 'wants-parser') return first;
  await loadParser();
  return parseScenarioNow(text, rows) as Result<Scenario, Problem[]>;
}

/** The same at once; `wants-parser` where a formula is used and the parser is not loaded yet. */
export function parseScenarioNow(
  text: string,
  rows: AssumptionBounds,
): Result<Scenario, Problem[]> | 'wants-parser' {
  // Every UTF-16 unit is at least a byte.
  if (text.length > scenarioLimits.bytes)
    return failed([problem('', say('scenario.expect.size', { limit: scenarioLimits.bytes }), text.length)]);
  const json = parseJson(text);
  if (!json.ok) return json;
  if (!isObject(json.value)) return failed([problem('', say('scenario.expect.object'), json.value)]);
  return readDocument(json.value, rows);
}

/** Reads a document that is an object already, such as the page's state or a link's content. */
export function readDocument(
  document: JsonObject,
  rows: AssumptionBounds,
): Result<Scenario, Problem[]> | 'wants-parser' {
  if (document['format'] !== FORMAT)
    return failed([problem('format', oneOf([FORMAT], document['format']), document['format'])]);
  const version = document['version'];
  if (typeof version !== 'number' || !knownVersions.includes(version))
    return failed([
      problem('version', say('scenario.expect.version', { known: knownVersions.join(', ') }), version),
    ]);
  const reading = startReading();
  const scenario = readVersion1(reading, migrate(document, version), rows);
  if (reading.wantsParser) return 'wants-parser';
  return reading.problems.length > 0 ? failed(reading.problems) : ok(scenario);
}
