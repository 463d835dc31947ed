/** How far each arm is from the best one, world by world. */
import type { Hue } from './fan-data.ts';
import type { FigureMeta } from './meta.ts';

export interface RegretData {
  readonly arms: readonly RegretArm[];
  readonly worlds: readonly RegretWorld[];
  readonly meta: FigureMeta;
}

export interface RegretArm {
  readonly letter: string;
  readonly title: string;
  /** Left out for an arm beyond the four hues. */
  readonly hue?: Hue;
}

export interface RegretWorld {
  /** "Update channel stops"; ends "If ...". */
  readonly title: string;
  /** By arm: million USD beyond the best arm of this world; 0 for the best. */
  readonly regret: readonly number[];
}

/** Each arm's greatest regret in any world. */
export function worstRegret({ arms, worlds }: RegretData): number[] {
  return arms.map((_, arm) => Math.max(0, ...worlds.map(({ regret }) => regret[arm])));
}

/** Places of the least values: more than one where they are the same to the eye. */
export function bestOf(regret: readonly number[]): number[] {
  const least = Math.min(...regret);
  const greatest = Math.max(...regret);
  const same = Math.max(1e-9, (greatest - least) * 1e-3);
  return regret.flatMap((value, arm) => (value - least <= same ? [arm] : []));
}
