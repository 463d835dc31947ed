/** Measures every outcome of every arm of a replicate that a workspace has just run. */
import type { EventPlan } from '../kernel/effects.ts';
import type { ArmPlan, Plan } from '../kernel/plan.ts';
import type { Recording } from '../kernel/tracks.ts';
import { measureDefined, type DefinedOutcome } from './defined.ts';
import { outcomes } from './index.ts';
import type { MeasureContext } from './shared/outcome.ts';
import type { Series } from './shared/series.ts';
import { createSeries, fillSeries } from './shared/series.ts';

export interface Measurer {
  readonly series: Series;
  readonly defined: readonly DefinedOutcome[];
  /** Values an arm: the registry's outcomes, then the defined ones. */
  readonly width: number;
}

export const createMeasurer = (plan: Plan, defined: readonly DefinedOutcome[] = []): Measurer => ({
  series: createSeries(plan.days),
  defined,
  width: outcomes.length + defined.length,
});

/** Letters that harm; what a lever does is no harm of the threats. */
const HARM = new Set([
  'hold',
  'break',
  'destroy',
  'divert',
  'supply',
  'implant',
  'border',
  'capacity',
  'demand',
  'curtail',
  'throttle',
  'price',
  'relocate',
]);

const isHarm = (event: EventPlan): boolean =>
  !event.lever && event.effects.some((letter) => HARM.has(letter.kind));

/** First day on which a harmful event fired, Infinity if none did. */
export function onsetOf(armPlan: ArmPlan, arm: Recording): number {
  let onset = Infinity;
  for (let e = 0; e < armPlan.events.length; e++)
    if (arm.firedDay[e]! < onset && isHarm(armPlan.events[e]!)) onset = arm.firedDay[e]!;
  return onset;
}

/**
 * Writes the outcomes of one arm to `out` from `offset` on, in the registry's order, then the defined ones, and 1 to `censored`
 * where there is no answer.
 */
export function measureArm(
  measurer: Measurer,
  replicate: Pick<MeasureContext, 'plan' | 'values' | 'armPlan' | 'arm' | 'twin'>,
  out: Float64Array,
  censored: Uint8Array,
  offset: number,
): void {
  const onset = onsetOf(replicate.armPlan, replicate.arm);
  fillSeries(measurer.series, replicate.arm, replicate.twin, onset);
  const context: MeasureContext = { ...replicate, onset, series: measurer.series };
  for (let o = 0; o < outcomes.length; o++) {
    out[offset + o] = outcomes[o]!.measure(context);
    censored[offset + o] = outcomes[o]!.censored?.(context) ? 1 : 0;
  }
  measureDefined(measurer.defined, replicate.values, out, censored, offset);
}
