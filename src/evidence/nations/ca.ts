import { likeTheNetwork } from './nation.ts';

export const ca = likeTheNetwork('CA', [
  'nation.ca.share',
  'nation.ca.operator.iren',
  'firmware.antminer_on_stock_given_bitmain',
]);
