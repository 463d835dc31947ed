/** Shipped scenarios and documents made for tests, read and compiled as the program does it. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadEvidence } from '../../src/evidence/load.ts';
import { nationOf } from '../../src/evidence/nations/index.ts';
import { buildFleet } from '../../src/fleet/build-fleet.ts';
import { assumptionBounds } from '../../src/scenario/assumption-bounds.ts';
import { compile, type CompiledPlan, type CompileOptions } from '../../src/scenario/compile.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { problemMessage } from '../../src/units/problem.ts';

const folder = new URL('../../scenarios/', import.meta.url);

export const shippedIds: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
  .sort();

export const shippedText = (id: string): string => readFileSync(new URL(`${id}.json`, folder), 'utf8');

export type Document = Record<string, unknown>;

/** A document with one arm that does nothing, changed as given. */
export const documentWith = (changes: Document): Document => ({
  format: 'hashfall-scenario',
  version: 1,
  id: 'test',
  title: 'A test',
  summary: 'What if.',
  threats: [],
  arms: [{ id: 'as-is', title: 'As things are', levers: [] }],
  ...changes,
});

export const evidence = await loadEvidence();
export const fleet = buildFleet(evidence);
const rows = assumptionBounds(evidence);

/** Reads a document; throws what is wrong with it. */
export async function scenarioOf(document: Document | string): Promise<Scenario> {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const result = await parseScenario(text, rows);
  if (!result.ok) throw new Error(result.error.map(problemMessage).join('\n'));
  return result.value;
}

/** The fleet of the nation that a scenario is about. */
const fleetFor = ({ nation }: Scenario): typeof fleet =>
  nation === fleet.home.code ? fleet : buildFleet(evidence, nationOf(nation));

export async function planOf(document: Document | string, options?: CompileOptions): Promise<CompiledPlan> {
  const scenario = await scenarioOf(document);
  const result = compile(scenario, evidence, fleetFor(scenario), options);
  if (!result.ok) throw new Error(result.error.map(problemMessage).join('\n'));
  return result.value;
}

/** What the compiler has to say about a document that reads well. */
export async function compileProblems(document: Document): Promise<string[]> {
  const result = compile(await scenarioOf(document), evidence, fleet);
  return result.ok ? [] : result.error.map(problemMessage);
}
