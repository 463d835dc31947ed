import type { Nation } from './nation.ts';

const GRIDS = ['ercot', 'eastern', 'western'] as const;

/** The United States: the one nation of which vendors, firmware, classes, grids and operators are published apart. */
export const us: Nation = {
  code: 'US',
  grids: GRIDS.map((id) => ({
    id,
    share: `us.interconnection_share.${id}`,
    power: `econ.power_price_${id}`,
  })),
  rows: {
    share: 'us.share_of_network',
    power: 'econ.power_price_us',
    vendor: (vendor) => `vendor.${vendor}.share_us`,
    firmware: (firmware) => `firmware.${firmware}.share_us`,
    generation: (generation) => `fleet.us.share.${generation}`,
    stock: 'firmware.bitmain_stock_given_bitmain_us',
    operatorPower: (operator) => `operator.${operator}.power_price`,
  },
  raked: true,
  weakest: [
    'firmware.bitmain_stock_given_bitmain_us',
    'ops.control_board_stock_us',
    'us.interconnection_share.ercot',
  ],
};
