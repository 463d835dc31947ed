import type { Evidence } from '../evidence/evidence.ts';
import { createWorkspace, type Workspace } from '../kernel/workspace.ts';
import { createMeasurer, type Measurer } from '../outcomes/measure.ts';
import { hitFacts, type HitFacts } from '../outcomes/operators.ts';
import { assumptionBounds } from '../scenario/assumption-bounds.ts';
import { compile, type CompileOptions, type CompiledPlan } from '../scenario/compile.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Problem } from '../units/problem.ts';
import { groundOf, loadGround } from './ground.ts';

export { groundOfText, loadGround, type Ground } from './ground.ts';

/** A scenario ready to run: plan and all scratch memory. Costs some tens of milliseconds, so a worker keeps it. */
export interface ChunkContext {
  readonly scenario: Scenario;
  readonly evidence: Evidence;
  readonly plan: CompiledPlan;
  readonly workspace: Workspace;
  readonly measurer: Measurer;
  readonly hit: HitFacts;
}

/** Reads and compiles a scenario's text, or lists what is wrong with it. */
export async function createContext(
  text: string,
  options: CompileOptions = {},
): Promise<ChunkContext | Problem[]> {
  const scenario = await parseScenario(text, assumptionBounds((await loadGround()).evidence));
  if (!scenario.ok) return scenario.error;
  const ground = await groundOf(scenario.value);
  if (!ground.ok) return ground.error;
  const { evidence, fleet } = ground.value;
  const plan = compile(scenario.value, evidence, fleet, options);
  if (!plan.ok) return plan.error;
  return {
    scenario: scenario.value,
    evidence,
    plan: plan.value,
    workspace: createWorkspace(plan.value),
    measurer: createMeasurer(plan.value, plan.value.defined),
    hit: hitFacts(plan.value),
  };
}
