/** Who is hit: each operator's measure, as a mean of the futures. */
import { OPERATOR_MEASURES } from '../../outcomes/operators.ts';
import { say, sayOf } from '../../words/words.ts';
import { operators as draw } from '../operators.ts';
import { type OperatorHit, type OperatorsData, ranked } from '../operators-data.ts';
import { operatorsTable, operatorsText } from '../operators-text.ts';
import type { Panel, PanelChoice, Reading } from '../panel.ts';
import { armChoice, namedArm } from './arms.ts';
import { valueOf } from './choices.ts';
import { nameOf } from './names.ts';
import { halfWidth, panelMeta } from './panel-meta.ts';

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
    const data = operatorsData(reading, Number(valueOf(all, chosen, 'arm')), measure);
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
  const options = OPERATOR_MEASURES.map(({ id }, i) => ({
    value: String(i),
    label: sayOf(`operator.${id}.title`),
  }));
  const hit = OPERATOR_MEASURES.findIndex(({ id }) => id === 'hit_ehs');
  const measure = {
    id: 'measure',
    label: say('figure.panel.choice.measure'),
    options,
    initial: String(hit),
  };
  return [measure, ...armChoice(reading)];
}

function operatorsData(reading: Reading, index: number, measure: number): OperatorsData {
  const { arm, hue } = namedArm(reading, index);
  const { id, unit } = OPERATOR_MEASURES[measure];
  const [factor, drawnUnit] = unit === 'USD' ? [1 / MILLION, 'million USD'] : [1, unit];
  const hits = arm.operators.map(({ id: operator, mean, standardError }): OperatorHit => {
    const [value, half] = [mean[measure] * factor, halfWidth(standardError[measure]) * factor];
    const shown = { kind: 'mean', mean: value, low: value - half, high: value + half } as const;
    const title = nameOf(reading, operator);
    return operator === REST ? { title, value: shown, many: true } : { title, value: shown };
  });
  const errors = arm.operators.map(({ standardError }) => halfWidth(standardError[measure]) * factor);
  const error = { value: Math.max(0, ...errors), unit: say('figure.panel.at-most', { unit: drawnUnit }) };
  return {
    name: sayOf(`operator.${id}.title`),
    unit: drawnUnit,
    hue,
    operators: hits,
    meta: panelMeta(reading, 'lost-ehs-days', error.value > 0 ? error : undefined),
  };
}

/** The hardest hit and the many; fewer bars can be read. */
function mostHit(data: OperatorsData): OperatorHit[] {
  const all = ranked(data);
  const named = all.filter(({ many }) => !many);
  return [...named.slice(0, MOST), ...all.filter(({ many }) => many)];
}
