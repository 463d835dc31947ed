/** One outcome over all futures, against a line that the reader moves. */
import { tickStep } from 'd3-array';
import { quantileSorted } from '../../summary/statistics.ts';
import { say } from '../../words/words.ts';
import { futuresOf } from '../counts.ts';
import { distribution as draw, distributionPlace, lineAfterKey } from '../distribution.ts';
import { type DistributionData, beyond, ordered } from '../distribution-data.ts';
import { distributionTable, distributionText } from '../distribution-text.ts';
import type { Chosen, Panel, PanelChoice, PictureLine, Reading } from '../panel.ts';
import { armChoice, namedArm } from './arms.ts';
import { valueOf } from './choices.ts';
import { drawnCurve, drawnOutcome, outcomeChoice } from './drawn-outcome.ts';
import { panelMeta, shareError } from './panel-meta.ts';

export const distribution: Panel = {
  id: 'distribution',
  view: 'read',
  choices,
  picture: (reading, chosen) => {
    const all = choices(reading);
    if (!all.some(({ id }) => id === 'outcome')) return undefined;
    const arm = Number(valueOf(all, chosen, 'arm'));
    const data = distributionData(reading, valueOf(all, chosen, 'outcome'), arm, chosen);
    return {
      text: distributionText(data),
      table: distributionTable(data),
      draw: (context) => draw(data, context),
      line: lineOf(data),
    };
  },
};

function choices(reading: Reading): PanelChoice[] {
  const outcome = outcomeChoice(reading, undefined, 'trough-national-pct');
  return outcome ? [outcome, ...armChoice(reading)] : [];
}

export function distributionData(
  reading: Reading,
  id: string,
  index: number,
  chosen: Chosen,
): DistributionData {
  const { hue, arm } = namedArm(reading, index);
  const outcome = drawnOutcome(reading, id);
  const { name, unit, better, loss, passed } = outcome;
  const summary = arm.outcomes[id];
  const values = drawnCurve(summary, outcome);
  const futures = reading.summary.replicates;
  const tolerance = lineIn(chosen) ?? firstLine(values, better);
  const hidden = futuresOf(Math.round(summary.censored * futures), futures);
  const data: DistributionData = {
    name,
    unit,
    values,
    futures,
    better,
    loss,
    hue,
    tolerance,
    passed,
    notes: summary.censored > 0 ? [say('figure.panel.censored', { futures: hidden })] : [],
    meta: panelMeta(reading, id),
  };
  const error = shareError(beyond(ordered(data), tolerance));
  return { ...data, meta: panelMeta(reading, id, error) };
}

function lineIn({ line }: Chosen): number | undefined {
  const value = line === undefined || line.trim() === '' ? NaN : Number(line);
  return Number.isFinite(value) ? value : undefined;
}

/** About one in eight futures is beyond the line that a reader finds, at a round value. */
const FIRST_BEYOND = 0.12;

function firstLine(values: Float64Array, better: 'lower' | 'higher'): number {
  const at = quantileSorted(values, better === 'lower' ? 1 - FIRST_BEYOND : FIRST_BEYOND);
  const step = tickStep(values[0], values[values.length - 1], 24);
  return step > 0 ? Number((Math.round(at / step) * step).toPrecision(12)) : at;
}

function lineOf(data: DistributionData): PictureLine {
  return {
    value: data.tolerance,
    unit: data.unit,
    place: (context) => distributionPlace(data, context),
    afterKey: (context, key, shift) => lineAfterKey(data, distributionPlace(data, context), key, shift),
    write: String,
  };
}
