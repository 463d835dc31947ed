import { likeTheNetwork } from './nation.ts';

export const ae = likeTheNetwork('AE', [
  'nation.ae.share',
  'nation.ae.operator.phoenix',
  'nation.ae.power_price',
]);
