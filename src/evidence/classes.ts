import type { AsicModel } from './asic-rows.ts';
import type { Evidence } from './evidence.ts';

export const GENERATION_IDS = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6'] as const;

/** The machines of one generation, as one. */
export interface MachineClass {
  readonly id: (typeof GENERATION_IDS)[number];
  /** 0..6, oldest first. */
  readonly generation: number;
  /** Power over hash rate of the class. */
  readonly jPerTh: number;
  /** Hash rate over the number of machines: their harmonic mean by share of hash rate. */
  readonly thsPerMachine: number;
  readonly priceUsdPerTh: number;
  readonly boardsPerMachine: number;
  /** Models it was made from. */
  readonly models: number;
}

/**
 * Machine classes g0..g6 from the table of models, weighted by their share of the network's hash rate. A class that holds
 * none at the baseline (g6) takes the plain mean of its models; what no model of a class states comes from the class before.
 */
export function classes(evidence: Evidence): MachineClass[] {
  const made: MachineClass[] = [];
  GENERATION_IDS.forEach((id, generation) => {
    const models = evidence.asicModels.filter((model) => model.generation === id);
    made.push({ id, generation, ...meansOf(models, made.at(-1)), models: models.length });
  });
  return made;
}

type Means = Omit<MachineClass, 'id' | 'generation' | 'models'>;

function meansOf(models: readonly AsicModel[], before: MachineClass | undefined): Means {
  const held = models.some(({ sharePct }) => sharePct.mode > 0);
  const weightOf = (model: AsicModel): number => (held ? model.sharePct.mode : 1);
  const machinesOf = (model: AsicModel): number => weightOf(model) / model.ths;
  const boarded = models.filter(
    ({ boards, sharePct }) => boards !== undefined && (!held || sharePct.mode > 0),
  );
  return {
    jPerTh: ratio(models, (m) => weightOf(m) * m.jPerTh, weightOf),
    thsPerMachine: ratio(models, weightOf, machinesOf),
    priceUsdPerTh: ratio(models, (m) => weightOf(m) * m.priceUsdPerTh.mode, weightOf),
    boardsPerMachine:
      boarded.length === 0 && before !== undefined
        ? before.boardsPerMachine
        : ratio(boarded, (m) => machinesOf(m) * (m.boards ?? 0), machinesOf),
  };
}

function ratio(
  models: readonly AsicModel[],
  above: (model: AsicModel) => number,
  below: (model: AsicModel) => number,
): number {
  const sum = (of: (model: AsicModel) => number): number => models.reduce((s, model) => s + of(model), 0);
  return sum(above) / sum(below);
}
