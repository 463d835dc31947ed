import { likeTheNetwork } from './nation.ts';

export const bt = likeTheNetwork('BT', [
  'nation.bt.share',
  'nation.bt.operator.druk',
  'nation.bt.operator.bitdeer',
]);
