/** How the drawn inputs of a scenario are laid out over its replicates, and what they share. */
import type { CommonFactor } from '../../random/common-factor.ts';
import type { DrawLayout, DrawSlot, SlotSpec } from '../../kernel/plan.ts';
import { factorStream } from '../../kernel/uniforms.ts';
import { streamClash } from '../../random/streams.ts';
import { problem, type Problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import { dimensionOf } from '../sampling-ranks.ts';
import { oneOf } from '../read/reading.ts';
import type { DependenceDocument, Scenario } from '../types.ts';
import type { PlanInput } from './slot-table.ts';

type Asked = Pick<Scenario, 'sampling' | 'dependence' | 'replicates' | 'threats'>;

/** The slots with layout and factors; those of a plain scenario as they are. */
export function layOutDraws(
  scenario: Asked,
  slots: readonly SlotSpec[],
  inputs: readonly PlanInput[],
): readonly SlotSpec[] {
  if (scenario.sampling === 'plain' && scenario.dependence.length === 0) return slots;
  const factors = factorsByStream(scenario.dependence, inputs);
  return slots.map((slot) => {
    if (slot.kind !== 'draw') return slot;
    const layout = layoutOf(scenario, slot.stream);
    const factor = factors.get(slot.stream);
    return { ...slot, ...(layout ? { layout } : {}), ...(factor ? { factor } : {}) } satisfies DrawSlot;
  });
}

/**
 * A dimension belongs to a name, never to a place in the scenario. Fields of threats have their kind's; as a kind may come twice, each
 * threat takes the points in an order of its own.
 */
function layoutOf({ sampling, replicates, threats }: Asked, stream: string): DrawLayout | undefined {
  if (sampling === 'plain') return undefined;
  if (sampling === 'latin-hypercube') return { kind: 'latin-hypercube', replicates };
  const owner = threats.find(({ id }) => stream.startsWith(`${id}.`));
  const name = owner ? `${owner.kind}${stream.slice(owner.id.length)}` : stream;
  const dimension = dimensionOf(name);
  if (dimension === undefined) return undefined;
  return { kind: 'sobol', dimension, ...(owner ? { order: owner.id } : {}) };
}

function factorsByStream(
  dependence: readonly DependenceDocument[],
  inputs: readonly PlanInput[],
): Map<string, CommonFactor> {
  return new Map(
    dependence.flatMap((group) =>
      group.inputs.flatMap((name) =>
        inputs
          .filter((input) => isCalled(input, name))
          .map(({ stream }) => [stream, factorOf(group)] as const),
      ),
    ),
  );
}

const factorOf = ({ id, family, rho, df }: DependenceDocument): CommonFactor => ({
  id,
  family,
  rho,
  freedom: df ?? Infinity,
});

/** By its column, or by its stream, which columns of several arms may share. */
const isCalled = ({ id, stream }: PlanInput, name: string): boolean => id === name || stream === name;

/** Names that the scenario draws nothing by, and streams that are taken. */
export function dependenceProblems({ dependence }: Asked, inputs: readonly PlanInput[]): Problem[] {
  const known = inputs.map(({ id }) => id);
  const unknown = dependence.flatMap(({ inputs: names }, i) =>
    names.flatMap((name, j) =>
      inputs.some((input) => isCalled(input, name))
        ? []
        : [problem(`dependence[${i}].inputs[${j}]`, oneOf(known, name), name)],
    ),
  );
  const streams = dependence.map(({ id }) => factorStream(id));
  const clash = streamClash([...inputs.map(({ stream }) => stream), ...streams]);
  const taken = dependence.findIndex(({ id }) => clash?.includes(factorStream(id)) ?? false);
  return taken < 0
    ? unknown
    : [
        ...unknown,
        problem(`dependence[${taken}].id`, say('scenario.expect.unused-id'), dependence[taken]!.id),
      ];
}
