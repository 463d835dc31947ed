/** Mean of an outcome in the last arm of a document, with luck off: the same futures whatever the document says. */
import { createWorkspace } from '../../src/kernel/workspace.ts';
import { runReplicate } from '../../src/kernel/replicate.ts';
import { outcomes } from '../../src/outcomes/index.ts';
import { createMeasurer, measureArm } from '../../src/outcomes/measure.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { planOf, type Document } from './scenarios.ts';

const key = keyFromSeed('registry');

/** Means by outcome id. */
export async function meanOutcomes(document: Document, replicates: number): Promise<Record<string, number>> {
  const plan = await planOf({ luck: { blocks: false, price: false }, ...document });
  const workspace = createWorkspace(plan);
  const measurer = createMeasurer(plan);
  const out = new Float64Array(outcomes.length);
  const censored = new Uint8Array(outcomes.length);
  const sums = new Float64Array(outcomes.length);
  const last = plan.arms.length - 1;
  for (let replicate = 0; replicate < replicates; replicate++) {
    runReplicate(workspace, key, replicate);
    const { values, twin } = workspace;
    measureArm(
      measurer,
      { plan, values, armPlan: plan.arms[last]!, arm: workspace.arms[last]!, twin },
      out,
      censored,
      0,
    );
    out.forEach((value, o) => (sums[o]! += value));
  }
  return Object.fromEntries(outcomes.map((outcome, o) => [outcome.id, sums[o]! / replicates]));
}
