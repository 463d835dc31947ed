import { likeTheNetwork } from './nation.ts';

export const no = likeTheNetwork('NO', [
  'nation.no.share',
  'nation.no.operator.bitdeer',
  'nation.no.power_price',
]);
