import { likeTheNetwork } from './nation.ts';

export const ru = likeTheNetwork('RU', [
  'nation.ru.power_price',
  'firmware.vnish.share_global',
  'nation.ru.share',
]);
