import type { Method } from './method.ts';
import { chainMethods } from './methods-chain.ts';
import { decisionMethods } from './methods-decision.ts';
import { difficultyMethods } from './methods-difficulty.ts';
import { fleetMethods } from './methods-fleet.ts';
import { gridMethods } from './methods-grid.ts';
import { marketMethods } from './methods-market.ts';
import { sensitivityMethods } from './methods-sensitivity.ts';
import { samplingMethods } from './methods-sampling.ts';
import { spreadMethods } from './methods-spread.ts';
import { togetherMethods } from './methods-together.ts';

/** Every method that `hashfall explain method` and the validation tables can ask. */
export const methods: readonly Method[] = [
  ...chainMethods,
  ...difficultyMethods,
  ...marketMethods,
  ...fleetMethods,
  ...gridMethods,
  ...samplingMethods,
  ...spreadMethods,
  ...togetherMethods,
  ...sensitivityMethods,
  ...decisionMethods,
];

const byId = new Map(methods.map((method) => [method.id, method]));

/** The method of that name, if there is one. */
export const findMethod = (id: string): Method | undefined => byId.get(id);
