import type { Evidence } from '../evidence/evidence.ts';
import { loadEvidence } from '../evidence/load.ts';
import { buildFleet } from '../fleet/build-fleet.ts';
import type { Fleet } from '../fleet/cohort.ts';
import { createWorkspace, type Workspace } from '../kernel/workspace.ts';
import { createMeasurer, type Measurer } from '../outcomes/measure.ts';
import { heirsOf, type Heirs } from '../outcomes/operators.ts';
import { assumptionBounds } from '../scenario/assumption-bounds.ts';
import { compile, type CompileOptions, type CompiledPlan } from '../scenario/compile.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Problem } from '../units/problem.ts';

/** A scenario ready to run: plan and all scratch memory. Costs some tens of milliseconds, so a worker keeps it. */
export interface ChunkContext {
  readonly scenario: Scenario;
  readonly evidence: Evidence;
  readonly plan: CompiledPlan;
  readonly workspace: Workspace;
  readonly measurer: Measurer;
  readonly heirs: Heirs;
}

/** What every scenario is compiled against. */
export interface Ground {
  readonly evidence: Evidence;
  readonly fleet: Fleet;
}

let ground: Promise<Ground> | undefined;

/** Read and built on first use, then kept. */
export function loadGround(): Promise<Ground> {
  ground ??= loadEvidence().then((evidence) => ({ evidence, fleet: buildFleet(evidence) }));
  return ground;
}

/** Reads and compiles a scenario's text, or lists what is wrong with it. */
export async function createContext(
  text: string,
  options: CompileOptions = {},
): Promise<ChunkContext | Problem[]> {
  const { evidence, fleet } = await loadGround();
  const scenario = await parseScenario(text, assumptionBounds(evidence));
  if (!scenario.ok) return scenario.error;
  const plan = compile(scenario.value, evidence, fleet, options);
  if (!plan.ok) return plan.error;
  return {
    scenario: scenario.value,
    evidence,
    plan: plan.value,
    workspace: createWorkspace(plan.value),
    measurer: createMeasurer(plan.value),
    heirs: heirsOf(plan.value),
  };
}
