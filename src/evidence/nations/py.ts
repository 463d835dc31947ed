import { likeTheNetwork } from './nation.ts';

export const py = likeTheNetwork('PY', [
  'nation.py.power_price',
  'nation.py.operator.hive',
  'vendor.bitmain.share_global',
]);
