/** Who is hit: a bar an operator, hardest hit first. */
import { bullets } from './bullet.ts';
import { type BulletRow, middleOf } from './bullet-layout.ts';
import { type FigureContext, type FigureElement, drawer } from './document.ts';
import { figureSize } from './figure-size.ts';
import { framed } from './frame.ts';
import { withUnit } from './numbers.ts';
import { type OperatorHit, type OperatorsData, ranked } from './operators-data.ts';
import { operatorsText, spokenOperator } from './operators-text.ts';
import { asGroup } from './steps.ts';
import { drawnNumber } from './track-display.ts';

export function operators(data: OperatorsData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const { width, fontSize } = figureSize(context);
  const rows = ranked(data).map((operator) => operatorRow(operator, data));
  const { marks, height } = bullets(
    draw,
    { rows, unit: data.unit, format: drawnNumber, dense: true },
    context,
  );
  return asGroup(
    framed(draw, marks, { width, height, fontSize, text: operatorsText(data), context }),
    context,
  );
}

function operatorRow(operator: OperatorHit, { hue, unit }: OperatorsData): BulletRow {
  const { title, value } = operator;
  const label = withUnit(middleOf(operator.value), unit);
  return { title, hue, value, label, spoken: spokenOperator(operator, unit) };
}
