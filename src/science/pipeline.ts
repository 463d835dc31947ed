import { oneMinusExp } from '../random/exp-log.ts';

/** Stock of machines left `time` after inflow was cut by the part `cut`, lives exponential with mean `life`. */
export const stockAfterCut = (cut: number, life: number, time: number): number =>
  1 - cut * oneMinusExp(time / life);

/** The same where every machine lives exactly `life` and ages are spread evenly. */
export const stockAfterCutFixedLife = (cut: number, life: number, time: number): number =>
  1 - cut * Math.min(time / life, 1);
