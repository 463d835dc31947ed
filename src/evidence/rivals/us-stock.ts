import type { Evidence } from '../evidence.ts';
import { extended } from '../extend.ts';
import { unchanged, type Rival } from './rival.ts';
import { scaledRow } from './scaled-row.ts';

const SAMPLE = 'firmware.vendor_share_us_sample';
const STOCK = 'firmware.stock-bitmain.share_us';
const GIVEN = 'firmware.bitmain_stock_given_bitmain_us';

/** Stock firmware in the United States: built up from operators (56 %), or the sample of an industry report (44 %). */
export const usStock: Rival = {
  id: 'stock',
  nation: 'US',
  options: [
    { id: 'operators', row: 'firmware.vendor_share_us', apply: unchanged },
    { id: 'sample', row: SAMPLE, apply: bySample },
  ],
};

/**
 * The sample counts all makers' own firmware. Only the open maker's machines can run another, so the difference is theirs: its
 * own firmware shrinks, others' grows in proportion, and the share given its machines scales alike.
 */
function bySample(evidence: Evidence): Evidence {
  const mode = (id: string): number => evidence.parameter(id).mode;
  const stock = evidence.firmware.filter(({ id }) => id.startsWith('stock-'));
  const others = evidence.firmware.filter(({ id }) => !id.startsWith('stock-'));
  const sumOf = (rows: typeof stock): number =>
    rows.reduce((sum, { id }) => sum + mode(`firmware.${id}.share_us`), 0);
  const missing = sumOf(stock) - mode(SAMPLE);
  const grown = 1 + missing / sumOf(others);
  const shrunk = 1 - missing / mode(STOCK);
  return extended(evidence, [
    scaledRow(evidence, STOCK, shrunk, SAMPLE),
    ...others.map(({ id }) => scaledRow(evidence, `firmware.${id}.share_us`, grown, SAMPLE)),
    scaledRow(evidence, GIVEN, shrunk, SAMPLE),
  ]);
}
