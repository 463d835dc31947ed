import { likeTheNetwork } from './nation.ts';

export const kz = likeTheNetwork('KZ', [
  'nation.kz.share',
  'nation.kz.power_price',
  'nation.kz.operator.genesis',
]);
