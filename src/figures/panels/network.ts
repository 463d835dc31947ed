/** The network: its pace and the difficulty that answers, as one arm has them. */
import { EPOCH_BLOCKS } from '../../science/epochs.ts';
import { quantileSorted } from '../../science/quantile-sorted.ts';
import { BAND_PERCENTS, type TrackSummary } from '../../summary/types.ts';
import { SECONDS_PER_DAY } from '../../units/brands.ts';
import { network as draw } from '../network.ts';
import type { NetworkData } from '../network-data.ts';
import { networkTable, networkText } from '../network-text.ts';
import type { Panel, Reading } from '../panel.ts';
import type { SpreadSeries } from '../spread.ts';
import { trackDisplay } from '../track-display.ts';
import { armChoice, namedArm } from './arms.ts';
import { valueOf } from './choices.ts';
import { scenarioEvents } from './events.ts';
import { middleError, panelMeta } from './panel-meta.ts';

export const network: Panel = {
  id: 'network',
  view: 'read',
  choices: (reading) => armChoice(reading),
  picture: (reading, chosen) => {
    const data = networkData(reading, Number(valueOf(armChoice(reading), chosen, 'arm')));
    if (!data) return undefined;
    return {
      text: networkText(data),
      table: networkTable(data),
      draw: (context) => draw(data, context),
    };
  },
};

function networkData(reading: Reading, index: number): NetworkData | undefined {
  const { hue, arm } = namedArm(reading, index);
  const { block_interval: interval, difficulty } = arm.tracks;
  if (!interval || !difficulty) return undefined;
  const minutes = trackDisplay('block_interval');
  const { unit, factor } = trackDisplay('difficulty');
  const slowest = arm.outcomes['slowest-interval'];
  return {
    hue,
    days: reading.summary.days,
    interval: seriesOf(interval, minutes.factor),
    difficulty: seriesOf(difficulty, factor),
    difficultyUnit: unit,
    events: scenarioEvents(reading),
    epochs: epochsOf(interval, difficulty, reading.summary.days),
    meta: panelMeta(reading, 'slowest-interval', slowest && middleError(slowest, slowest.unit)),
  };
}

function seriesOf({ quantiles }: TrackSummary, factor: number): SpreadSeries {
  const at = (percent: (typeof BAND_PERCENTS)[number]) =>
    Float64Array.from(quantiles[BAND_PERCENTS.indexOf(percent)], (value) => value * factor);
  return {
    middle: at(50),
    low: { 50: at(25), 80: at(10), 95: at(2.5) },
    high: { 50: at(75), 80: at(90), 95: at(97.5) },
  };
}

/**
 * First days of the epochs: the first retarget where half of the sampled futures have theirs, then one each time the middle
 * pace has found an epoch's blocks.
 */
function epochsOf(interval: TrackSummary, { samples }: TrackSummary, days: number): number[] {
  const pace = interval.quantiles[BAND_PERCENTS.indexOf(50)];
  const firsts = samples.map((series) => firstChange(series, days)).toSorted((a, b) => a - b);
  const first = firsts.length === 0 ? days : Math.round(quantileSorted(firsts, 0.5));
  const epochs = [0];
  let blocks = EPOCH_BLOCKS;
  for (let day = first; day < days; day++) {
    if (blocks >= EPOCH_BLOCKS) {
      epochs.push(day);
      blocks -= EPOCH_BLOCKS;
    }
    blocks += SECONDS_PER_DAY / pace[day];
  }
  return epochs;
}

function firstChange(series: readonly number[], days: number): number {
  const day = series.findIndex((value, i) => i > 0 && value !== series[i - 1]);
  return day < 0 ? days : day;
}
