import { exp, oneMinusExp } from '../random/exp-log.ts';
import { stagedAdoption, type RolloutStage } from './adoption.ts';

/** When a bad update is noticed, and how many machines have it by then. */
export interface Detection {
  /** Mean time to detection, in the unit of the rates. */
  readonly time: number;
  /** Mean share updated at detection. */
  readonly exposed: number;
}

/** Everybody is offered the update at once. */
export const BIG_BANG: readonly RolloutStage[] = [{ time: 0, offered: 1 }];

/** Hazard beyond which nothing is left to integrate. */
const NOTHING_LEFT = 45;
const STEPS_A_RATE = 200;

/** Detection by a hazard of `hazard` times the share updated, which follows the offer at `rate`; Simpson's rule between stages. */
export function detection(stages: readonly RolloutStage[], rate: number, hazard: number): Detection {
  let time = 0;
  let exposed = 0;
  for (const [i, stage] of stages.entries()) {
    const end = stages[i + 1]?.time ?? stage.time + (NOTHING_LEFT / hazard + 10 / rate) * 1.5;
    const half = Math.ceil((end - stage.time) * Math.max(rate, hazard) * STEPS_A_RATE);
    const h = (end - stage.time) / (2 * half);
    for (let k = 0; k <= 2 * half; k++) {
      const t = stage.time + k * h;
      const weight = (k === 0 || k === 2 * half ? 1 : k % 2 === 1 ? 4 : 2) * (h / 3);
      const share = stagedAdoption(stages, rate, t);
      const left = exp(-hazard * machineTime(stages, rate, t));
      time += weight * left;
      exposed += weight * hazard * share * share * left;
    }
  }
  return { time, exposed };
}

/** Integral of the share updated, from 0 to `t`. */
function machineTime(stages: readonly RolloutStage[], rate: number, t: number): number {
  let sum = 0;
  for (const [i, { time, offered }] of stages.entries()) {
    const newcomers = offered - (stages[i - 1]?.offered ?? 0);
    const since = Math.max(t - time, 0);
    sum += newcomers * (since - oneMinusExp(rate * since) / rate);
  }
  return sum;
}
