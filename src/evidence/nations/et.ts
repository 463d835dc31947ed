import { likeTheNetwork } from './nation.ts';

export const et = likeTheNetwork('ET', [
  'nation.et.share',
  'nation.et.operator.phoenix',
  'nation.et.power_price',
]);
