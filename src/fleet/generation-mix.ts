/** Seeds of generations: which a vendor's machines are, and which an operator's. */
import { classes, GENERATION_IDS } from '../evidence/classes.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { sum } from './cell.ts';
import type { Shares } from './published.ts';

/** Share of a vendor's machines by generation, network-wide: structural zeros where it has no machine in use. */
export type GenerationMix = ReadonlyMap<string, Float64Array>;

/** By vendor, from the table of models. */
export function generationMix(evidence: Evidence): GenerationMix {
  const share = (vendor: string, id: string): number =>
    sum(
      evidence.asicModels
        .filter((model) => model.vendor === vendor && model.generation === id)
        .map(({ sharePct }) => sharePct.mode),
    );
  return new Map(
    evidence.vendors.map(({ id }) => [
      id,
      normalised(Float64Array.from(GENERATION_IDS, (g) => share(id, g))),
    ]),
  );
}

export const normalised = (weights: Float64Array): Float64Array => {
  const all = sum(weights);
  return weights.map((weight) => weight / all);
};

/**
 * The same mix, every generation's weight times `tilt` to the power of its number: newer for a tilt above 1. Solved by
 * bisection so that the fleet, vendors weighted by `vendors`, runs at `jPerTh`; at the end of the range where none does.
 */
export function tiltedTo(
  evidence: Evidence,
  mix: GenerationMix,
  vendors: Shares,
  jPerTh: number,
): GenerationMix {
  const efficiency = classes(evidence).map((made) => made.jPerTh);
  let [low, high] = TILTS;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = Math.sqrt(low * high);
    if (efficiencyAt(middle, mix, vendors, efficiency) > jPerTh) low = middle;
    else high = middle;
  }
  return tilted(mix, Math.sqrt(low * high));
}

/** Beyond these one generation holds all but a per mille. */
const TILTS: readonly [number, number] = [1 / 1024, 1024];
const HALVINGS = 50;

/** J/TH of the fleet under a tilt. */
function efficiencyAt(
  tilt: number,
  mix: GenerationMix,
  vendors: Shares,
  efficiency: readonly number[],
): number {
  let mean = 0;
  for (const [vendor, share] of vendors) {
    let [power, watts, all] = [1, 0, 0];
    for (const [g, weight] of (mix.get(vendor) ?? []).entries()) {
      watts += weight * power * efficiency[g];
      all += weight * power;
      power *= tilt;
    }
    mean += (share * watts) / all;
  }
  return mean;
}

function tilted(mix: GenerationMix, tilt: number): GenerationMix {
  return new Map(
    [...mix].map(([vendor, weights]) => {
      let power = 1 / tilt;
      return [vendor, normalised(weights.map((weight) => weight * (power *= tilt)))];
    }),
  );
}
