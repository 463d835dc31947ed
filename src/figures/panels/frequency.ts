/** Frequency of the Texas grid after the largest blow of each future: the one grid whose response can be calibrated. */
import { NOMINAL_HZ } from '../../science/frequency-response.ts';
import { OUTCOME_PERCENTS } from '../../summary/types.ts';
import { say } from '../../words/words.ts';
import type { FrequencyData } from '../frequency-data.ts';
import { frequency as draw } from '../frequency.ts';
import { frequencyTable, frequencyText } from '../frequency-text.ts';
import type { Panel, Reading } from '../panel.ts';
import { type Spread, spreadBy, spreadSeries, summarySpread } from '../spread.ts';
import { armChoice, namedArm } from './arms.ts';
import { valueOf } from './choices.ts';
import { middleError, panelMeta } from './panel-meta.ts';

const PEAK = 'peak-hz-ercot';
const RATE = 'rocof-ercot';

export const frequency: Panel = {
  id: 'frequency',
  view: 'read',
  choices: (reading) => (happens(reading) ? armChoice(reading) : []),
  picture: (reading, chosen) => {
    const index = Number(valueOf(armChoice(reading), chosen, 'arm', '0'));
    const data = frequencyData(reading, index);
    if (!data) return undefined;
    return { text: frequencyText(data), table: frequencyTable(data), draw: (context) => draw(data, context) };
  },
};

const happens = ({ summary }: Reading): boolean =>
  summary.arms.some(({ outcomes }) => (outcomes[PEAK]?.max ?? 0) > 0);

/** Undefined where no load drops in this arm, and until the facts are there. */
function frequencyData(reading: Reading, index: number): FrequencyData | undefined {
  const { arm, hue, letter, title } = namedArm(reading, index);
  const { [PEAK]: peak, [RATE]: rate } = arm.outcomes;
  const grid = reading.facts?.grid;
  if (!peak || !rate || !grid || peak.max === 0) return undefined;
  const { seconds, byPercent, futures } = grid.response[index];
  const percents: readonly number[] = OUTCOME_PERCENTS;
  const at = (i: number): Spread =>
    spreadBy((percent) => NOMINAL_HZ + byPercent[percents.indexOf(percent)][i]);
  const [over] = peak.over;
  return {
    grid: say('figure.panel.grid.ercot'),
    nominalHz: NOMINAL_HZ,
    seconds,
    hz: spreadSeries(seconds.map((_, i) => at(i))),
    ...(futures < reading.summary.replicates ? { first: futures } : {}),
    peak: spreadBy((percent) => NOMINAL_HZ + peak.quantiles[percents.indexOf(percent)]),
    rate: summarySpread(rate),
    ...(over ? { ceiling: { hz: NOMINAL_HZ + over.value, hits: over.hits, of: over.of } } : {}),
    arm: say('figure.fan.label.arm', { arm: letter, title }),
    hue,
    meta: panelMeta(reading, undefined, middleError(peak, 'Hz'), grid.anchors.response),
  };
}
