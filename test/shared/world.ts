/** The shipped evidence, fleet and scenarios for tests, loaded once a file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEvidence } from '../../src/evidence/load.ts';
import { nationOf } from '../../src/evidence/nations/index.ts';
import { buildFleet } from '../../src/fleet/build-fleet.ts';
import type { Plan, SlotSpec } from '../../src/kernel/plan.ts';
import { mean } from '../../src/random/distributions.ts';
import { assumptionBounds } from '../../src/scenario/assumption-bounds.ts';
import type { CompiledPlan, CompileOptions } from '../../src/scenario/compile.ts';
import { compile } from '../../src/scenario/compile.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { problemMessage } from '../../src/units/problem.ts';

export const evidence = await loadEvidence();
export const fleet = buildFleet(evidence);

const folder = join(import.meta.dirname, '../../scenarios');

export const shippedIds: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

export const shippedText = (id: string): string => readFileSync(join(folder, `${id}.json`), 'utf8');

export async function read(text: string): Promise<Scenario> {
  const result = await parseScenario(text, assumptionBounds(evidence));
  if (!result.ok) throw new Error(result.error.map(problemMessage).join('\n'));
  return result.value;
}

/** Against the fleet of the nation that the scenario is about. */
export function plan(scenario: Scenario, options?: CompileOptions): CompiledPlan {
  const { nation } = scenario;
  const of = nation === fleet.home.code ? fleet : buildFleet(evidence, nationOf(nation));
  const result = compile(scenario, evidence, of, options);
  if (!result.ok) throw new Error(result.error.map(problemMessage).join('\n'));
  return result.value;
}

export const shippedPlan = async (id: string, options?: CompileOptions): Promise<CompiledPlan> =>
  plan(await read(shippedText(id)), options);

/** A scenario built in the test: defaults for whatever is not given. */
export const scenarioOf = (parts: object): Promise<Scenario> =>
  read(
    JSON.stringify({
      format: 'hashfall-scenario',
      version: 1,
      id: 'test',
      title: 'Test',
      summary: 'A scenario of the tests.',
      sources: [],
      nation: 'US',
      days: 200,
      seed: 'tests',
      replicates: 64,
      threats: [],
      arms: [{ id: 'as-is', title: 'As things are', levers: [] }],
      ...parts,
    }),
  );

/** The plan with every draw at its mode (its mean where it has none). */
export function atModes(of: Plan): Plan {
  const slots = of.slots.map((slot): SlotSpec => {
    if (slot.kind !== 'draw') return slot;
    const { distribution } = slot;
    return { kind: 'constant', value: 'mode' in distribution ? distribution.mode : mean(distribution) };
  });
  return { ...of, slots };
}
