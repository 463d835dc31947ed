import { likeTheNetwork } from './nation.ts';

export const cn = likeTheNetwork('CN', [
  'nation.cn.share',
  'nation.cn.power_price',
  'firmware.antminer_on_stock_given_bitmain',
]);
