/** The scenario last read, compiled once for whoever asks of it: its editor, then its run. */
import { groundOf, loadGround } from '../../run/ground.ts';
import { assumptionBounds } from '../../scenario/assumption-bounds.ts';
import { compile, type CompiledPlan } from '../../scenario/compile.ts';
import { parseScenario } from '../../scenario/parse.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Problem } from '../../units/problem.ts';

export interface Compiled {
  /** Undefined where the text can't be read. */
  readonly scenario: Scenario | undefined;
  /** Undefined where it can't be run. */
  readonly plan: CompiledPlan | undefined;
  readonly problems: readonly Problem[];
}

let last: { readonly text: string; readonly compiled: Promise<Compiled> } | undefined;

export function compiledOf(text: string): Promise<Compiled> {
  if (last?.text !== text) last = { text, compiled: readAndCompile(text) };
  return last.compiled;
}

/** Reads, then compiles: some problems show only in the plan. */
async function readAndCompile(text: string): Promise<Compiled> {
  const read = await parseScenario(text, assumptionBounds((await loadGround()).evidence));
  if (!read.ok) return { scenario: undefined, plan: undefined, problems: read.error };
  const ground = await groundOf(read.value);
  if (!ground.ok) return { scenario: read.value, plan: undefined, problems: ground.error };
  const { evidence, fleet } = ground.value;
  const plan = compile(read.value, evidence, fleet);
  return plan.ok
    ? { scenario: read.value, plan: plan.value, problems: [] }
    : { scenario: read.value, plan: undefined, problems: plan.error };
}
