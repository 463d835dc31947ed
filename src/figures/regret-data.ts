/** How far each arm is from the best one, world by world. */
import type { Hue } from './fan-data.ts';
import type { FigureMeta } from './meta.ts';

export interface RegretData {
  readonly arms: readonly RegretArm[];
  /** What a world is, in a sentence. */
  readonly about?: string;
  readonly worlds: readonly RegretWorld[];
  /** Each arm's greatest regret over the worlds that count. */
  readonly worst: RegretLine;
  readonly meta: FigureMeta;
}

export interface RegretArm {
  readonly letter: string;
  readonly title: string;
  /** Left out for an arm beyond the four hues. */
  readonly hue?: Hue;
}

export interface RegretLine {
  /** By arm: million USD beyond the best arm; 0 for the best of a world. */
  readonly regret: readonly number[];
  /** The arm with the least, by its place; undefined where it can't be told from the next. */
  readonly best: number | undefined;
}

export interface RegretWorld extends RegretLine {
  /** "The hardest quarter of futures"; stands under "If the world is". */
  readonly title: string;
}
