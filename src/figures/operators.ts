/** Who is hit: a bar an operator, hardest hit first. */
import { bullets } from './bullet.ts';
import { type BulletRow, type BulletValue, middleOf } from './bullet-layout.ts';
import { type FigureContext, type FigureElement, drawer } from './document.ts';
import type { Hue } from './fan-data.ts';
import { figureSize } from './figure-size.ts';
import { framed } from './frame.ts';
import type { FigureMeta } from './meta.ts';
import { withUnit } from './numbers.ts';
import { operatorsText, spokenOperator } from './operators-text.ts';
import { asGroup } from './steps.ts';
import { drawnNumber } from './track-display.ts';

export interface OperatorsData {
  /** "Hash rate hit by day 90". */
  readonly name: string;
  readonly unit: string;
  readonly hue: Hue;
  readonly operators: readonly OperatorHit[];
  readonly meta: FigureMeta;
}

export interface OperatorHit {
  readonly title: string;
  /** Bands of futures; or the mean of the futures with its 95 % interval. */
  readonly value: BulletValue;
  /** True for the rest, which are many: it stands last, and the title does not name it. */
  readonly many?: boolean;
}

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

/** Hardest hit first; the many at the end. */
export function ranked({ operators }: OperatorsData): OperatorHit[] {
  return operators.toSorted(
    (a, b) => Number(a.many ?? false) - Number(b.many ?? false) || middleOf(b.value) - middleOf(a.value),
  );
}
