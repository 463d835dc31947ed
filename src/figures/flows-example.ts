/** Made-up flows for the gallery. */
import { exampleMeta } from './example-values.ts';
import type { FlowPath, FlowsData } from './flows-data.ts';

const MAKERS = { 'Maker One': 80, 'Maker Two': 14, 'Maker Three': 4, 'Maker Four': 1.2, 'Maker Five': 0.8 };
const OPERATORS = { 'Operator A': 16, 'Operator B': 13, 'Operator C': 9, 'Operator D': 6, 'all others': 56 };
const GRIDS = { ERCOT: 38, Eastern: 55, Western: 7 };
/** Of Maker One's machines; the others run their maker's own. */
const FIRMWARE = { 'Maker One stock': 45, 'third party': 45, unknown: 10 };

export function flowsExample(targeted: boolean): FlowsData {
  return {
    whole: 'US hash rate',
    hue: 'A',
    columns: ['Maker', 'Channel', 'Operator', 'Grid'],
    paths: Object.entries(MAKERS).flatMap(([maker, size]) => makerPaths(maker, size, targeted)),
    meta: exampleMeta(),
  };
}

function makerPaths(maker: string, size: number, targeted: boolean): FlowPath[] {
  const channels = maker === 'Maker One' ? FIRMWARE : { [`${maker} stock`]: 100 };
  return Object.entries(channels).flatMap(([channel, part], c) =>
    Object.entries(OPERATORS).flatMap(([operator, share], o) =>
      Object.entries(GRIDS).map(([grid, feed], g) => ({
        stops: [maker, channel, operator, grid],
        weight: size * part * share * feed * (1 + ((c + 2 * o + g) % 3) / 2),
        targeted: targeted && channel === 'Maker One stock',
      })),
    ),
  );
}
