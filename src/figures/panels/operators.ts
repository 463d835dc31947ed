/** Who is hit: each operator's measure, as a mean of the futures. */
import type { OperatorFacts } from '../../analysis/types.ts';
import type { OPERATOR_MEASURES } from '../../outcomes/operators.ts';
import { say, sayOf } from '../../words/words.ts';
import { operators as draw } from '../operators.ts';
import { type OperatorHit, type OperatorsData, ranked } from '../operators-data.ts';
import { operatorsTable, operatorsText } from '../operators-text.ts';
import type { Panel, PanelChoice, Reading } from '../panel.ts';
import { armChoice, namedArm } from './arms.ts';
import { valueOf } from './choices.ts';
import { operatorName } from './names.ts';
import { halfWidth, panelMeta } from './panel-meta.ts';

/** As operators' facts order them: the registry itself would bring the kernel to the page; a test holds the two together. */
export const MEASURES = [
  { id: 'baseline_ehs', unit: 'EH/s' },
  { id: 'hit_ehs', unit: 'EH/s' },
  { id: 'lost_ehs_days', unit: 'EH/s-days' },
  { id: 'income_lost_usd', unit: 'USD' },
  { id: 'days_below_break_even', unit: 'days' },
  { id: 'baseline_mw', unit: 'MW' },
  { id: 'scrapped_usd', unit: 'USD' },
] as const satisfies readonly (typeof OPERATOR_MEASURES)[number][];

/** The many small ones that are not named. */
const REST = 'rest';
/** Operators drawn; the rest stand in the table of all. */
const MOST = 14;
const MILLION = 1e6;

export const operators: Panel = {
  id: 'operators',
  view: 'read',
  choices,
  picture: (reading, chosen) => {
    const all = choices(reading);
    const measure = Number(valueOf(all, chosen, 'measure'));
    const who = whoOf(all, chosen);
    const data = operatorsData(reading, Number(valueOf(all, chosen, 'arm')), measure, who);
    if (data.operators.length === 0) return undefined;
    const drawn = { ...data, operators: mostHit(data) };
    return {
      text: operatorsText(drawn),
      table: operatorsTable(data),
      draw: (context) => draw(drawn, context),
    };
  },
};

function choices(reading: Reading): PanelChoice[] {
  const options = MEASURES.map(({ id }, i) => ({
    id,
    value: String(i),
    label: sayOf(`operator.${id}.title`),
  }))
    .filter(({ id }) => !id.startsWith('baseline'))
    .map(({ value, label }) => ({ value, label }));
  const hit = MEASURES.findIndex(({ id }) => id === 'hit_ehs');
  const measure = {
    id: 'measure',
    label: say('figure.panel.choice.measure'),
    options,
    initial: String(hit),
  };
  return [measure, ...whoChoice(reading), ...armChoice(reading)];
}

type Who = 'operators' | 'grids' | 'states';

/** Whoever is known of the nation: operators always, grids and states where they are. */
function whoChoice({ facts }: Reading): PanelChoice[] {
  const places = facts?.places[0] ?? [];
  const known = (['operators', 'grids', 'states'] as const).filter(
    (who) => who === 'operators' || places.some(({ kind }) => who === `${kind}s`),
  );
  if (known.length === 1) return [];
  const options = known.map((value) => ({ value, label: say(`figure.panel.who.${value}`) }));
  return [{ id: 'who', label: say('figure.panel.choice.who'), options, initial: 'operators' }];
}

/** Operators where there is nothing to choose. */
const whoOf = (all: readonly PanelChoice[], chosen: Readonly<Record<string, string>>): Who =>
  all.some(({ id }) => id === 'who') ? (valueOf(all, chosen, 'who') as Who) : 'operators';

function told(reading: Reading, index: number, who: Who): readonly Omit<OperatorFacts, 'id'>[] {
  if (who === 'operators') return reading.facts?.operators[index] ?? fromSummary(reading, index);
  return reading.facts?.places[index].filter(({ kind }) => who === `${kind}s`) ?? [];
}

function operatorsData(reading: Reading, index: number, measure: number, who: Who): OperatorsData {
  const { hue } = namedArm(reading, index);
  const { id, unit } = MEASURES[measure];
  const [factor, drawnUnit] = unit === 'USD' ? [1 / MILLION, 'million USD'] : [1, unit];
  const hits = told(reading, index, who).map(({ title, many, measures }): OperatorHit => {
    const { mean, low, high } = measures[measure];
    const value = { kind: 'mean', mean: mean * factor, low: low * factor, high: high * factor } as const;
    return many ? { title, value, many } : { title, value };
  });
  const widest = Math.max(
    0,
    ...hits.map(({ value }) => (value.kind === 'mean' ? value.high - value.low : 0)),
  );
  const error = { value: widest / 2, unit: say('figure.panel.at-most', { unit: drawnUnit }) };
  return {
    name: sayOf(`operator.${id}.title`),
    unit: drawnUnit,
    told: id === 'days_below_break_even' ? 'below' : 'hit',
    hue,
    operators: hits,
    meta: panelMeta(reading, 'lost-ehs-days', widest > 0 ? error : undefined),
  };
}

/** As the facts would have it, by ids where those have no title. */
function fromSummary({ summary }: Reading, index: number): Omit<OperatorFacts, 'id'>[] {
  return summary.arms[index].operators.map(({ id, mean, standardError }) => ({
    title: operatorName(id),
    many: id === REST,
    measures: mean.map((value, i) => {
      const half = halfWidth(standardError[i]);
      return { mean: value, low: value - half, high: value + half };
    }),
  }));
}

/** The hardest hit and the many; fewer bars can be read. */
function mostHit(data: OperatorsData): OperatorHit[] {
  const all = ranked(data);
  const named = all.filter(({ many }) => !many);
  return [...named.slice(0, MOST), ...all.filter(({ many }) => many)];
}
