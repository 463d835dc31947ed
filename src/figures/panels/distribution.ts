/** One outcome over all futures, against a line that the reader moves. */
import { tickStep } from 'd3-array';
import { quantileSorted } from '../../science/quantile-sorted.ts';
import { splitSentence } from '../../words/split.ts';
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
  const missing = summary.formula === undefined ? 'figure.panel.censored' : 'figure.panel.unanswered';
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
    notes: [
      ...(summary.split ? [splitSentence(summary.split)] : []),
      ...(summary.censored > 0 ? [say(missing, { futures: hidden })] : []),
    ],
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
/** The axis that the line's steps are taken from leaves out this share of the futures at either end. */
const TAIL = 0.01;

function firstLine(values: Float64Array, better: 'lower' | 'higher'): number {
  const at = (share: number) => quantileSorted(values, better === 'lower' ? 1 - share : share);
  // Where so few are off the floor, half of those that are.
  // More futures than that share the worst value (a yes of yes or no): the middle tells them from the rest.
  if (at(FIRST_BEYOND) === at(0) && at(0) !== at(1)) return (at(0) + at(1)) / 2;
  const onFloor = at(FIRST_BEYOND) === at(1);
  const wanted = at(onFloor ? offFloor(values, at(1)) / 2 : FIRST_BEYOND);
  const step = tickStep(quantileSorted(values, TAIL), quantileSorted(values, 1 - TAIL), 24);
  const round = step > 0 ? Number((Math.round(wanted / step) * step).toPrecision(12)) : wanted;
  return round === at(1) || round === at(0) ? Number(wanted.toPrecision(2)) : round;
}

/** Share of the futures that are not at a value. */
const offFloor = (values: Float64Array, floor: number): number =>
  values.filter((value) => value !== floor).length / values.length;

function lineOf(data: DistributionData): PictureLine {
  return {
    value: data.tolerance,
    unit: data.unit,
    place: (context) => distributionPlace(data, context),
    afterKey: (context, key, shift) => lineAfterKey(data, distributionPlace(data, context), key, shift),
    write: String,
  };
}
