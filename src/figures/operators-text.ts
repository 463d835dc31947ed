/** What the bars of the operators say. */
import { shortNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { middleOf } from './bullet-layout.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { rangeWithUnit, withUnit } from './numbers.ts';
import { type OperatorHit, type OperatorsData, ranked } from './operators-data.ts';
import { spokenSpread, spreadCells } from './spread-table.ts';

export function operatorsText(data: OperatorsData): FigureText {
  return {
    title: title(data),
    about: say(`figure.operators.about.${kindOf(data)}`, { name: data.name, unit: data.unit }),
    narration: ranked(data)
      .map((operator) => `${spokenOperator(operator, data.unit)}.`)
      .join(' '),
    notes: metaNotes([], data.meta),
  };
}

function title(data: OperatorsData): string {
  const [first] = ranked(data);
  if (!first || first.many || !(middleOf(first.value) > 0)) return say('figure.operators.title.none');
  const value = withUnit(middleOf(first.value), data.unit);
  if (data.told === 'below') return say('figure.operators.title.below', { operator: first.title, value });
  return say(`figure.operators.title.${kindOf(data)}`, { operator: first.title, value });
}

const kindOf = ({ operators }: OperatorsData) => operators[0]?.value.kind ?? 'spread';

export function spokenOperator({ title, value }: OperatorHit, unit: string): string {
  if (value.kind === 'spread') return spokenSpread(title, value.spread, unit);
  const range = rangeWithUnit(value.low, value.high, unit);
  return say('figure.operators.mean', { name: title, mean: withUnit(value.mean, unit), range });
}

export function operatorsTable(data: OperatorsData): FigureTable {
  const caption = say('figure.operators.table', { name: data.name, unit: data.unit });
  const head = say('figure.operators.column.operator');
  const columns =
    kindOf(data) === 'spread'
      ? (['middle', '50', '80', '95'] as const).map((what) => say(`figure.column.${what}`))
      : [say('figure.column.mean'), say('figure.column.interval')];
  return {
    caption,
    columns: [head, ...columns],
    rows: ranked(data).map(({ title, value }) => [
      title,
      ...(value.kind === 'spread'
        ? spreadCells(value.spread)
        : [shortNumber(value.mean), rangeWithUnit(value.low, value.high, '')]),
    ]),
  };
}
