import type { Evidence } from '../evidence.ts';
import { extended } from '../extend.ts';
import { scaledRow } from './scaled-row.ts';
import { asRow, unchanged, type Rival } from './rival.ts';

const RULED = 'us.share_of_network';
const ONE_OPERATORS = 'firmware.marafw.share_us';
const IN_HOUSE = 'firmware.in-house.share_us';

/** Share of the network that stands in the United States: by a map, by blocks of US pools, by a survey of respondents. */
export const usShare: Rival = {
  id: 'share',
  nation: 'US',
  options: [
    { id: 'map', row: RULED, apply: unchanged },
    { id: 'blocks', row: 'us.pool_jurisdiction_share', apply: by('us.pool_jurisdiction_share') },
    { id: 'survey', row: 'us.share_of_network_ccaf', apply: by('us.share_of_network_ccaf') },
  ],
};

/** A larger nation has no more of one operator's own firmware than that operator has machines: it counts as in-house instead. */
function by(row: string): (evidence: Evidence) => Evidence {
  return (evidence) => {
    const [ruled, rival] = [evidence.parameter(RULED), evidence.parameter(row)];
    const kept = Math.min(1, ruled.si.mode / rival.si.mode);
    const moved = evidence.parameter(ONE_OPERATORS).mode * (1 - kept);
    const grown = 1 + moved / evidence.parameter(IN_HOUSE).mode;
    return extended(evidence, [
      asRow(ruled, rival),
      scaledRow(evidence, ONE_OPERATORS, kept, row),
      scaledRow(evidence, IN_HOUSE, grown, row),
    ]);
  };
}
