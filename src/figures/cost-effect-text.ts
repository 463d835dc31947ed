/** What the scatter of arms says: which does most for its cost, and which are beaten on both. */
import { say } from '../words/words.ts';
import { type CostEffectArm, type CostEffectData, bestBuy, paretoFront } from './cost-effect-data.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { rangeWithUnit, withUnit } from './numbers.ts';

const MONEY = 'million USD';

export function costEffectText(data: CostEffectData): FigureText {
  return {
    title: title(data),
    about: say('figure.cost-effect.about', { effect: data.effect }),
    narration: data.arms.map((arm) => `${spokenArm(arm, data)}.`).join(' '),
    notes: metaNotes([], data.meta),
  };
}

function title({ arms }: CostEffectData): string {
  const front = paretoFront(arms);
  const { best, next } = bestBuy(front);
  if (!best) return say('figure.cost-effect.title.none');
  const lead = next
    ? say('figure.cost-effect.title.next', { arm: best.letter, next: next.letter })
    : say('figure.cost-effect.title', { arm: best.letter });
  const beaten = arms.filter((arm) => !front.includes(arm)).map(({ letter }) => letter);
  if (beaten.length === 0) return lead;
  const key = beaten.length === 1 ? 'figure.cost-effect.title.beaten-one' : 'figure.cost-effect.title.beaten';
  return say(key, { title: lead, beaten: listed(beaten) });
}

function listed(letters: readonly string[]): string {
  const head = letters.slice(0, -1).join(', ');
  return head === '' ? letters[0] : `${head}${say('figure.cost-effect.and')}${letters.at(-1)!}`;
}

export function spokenArm(
  { letter, title: name, cost, effect }: CostEffectArm,
  data: CostEffectData,
): string {
  return say('figure.cost-effect.narration', {
    arm: letter,
    title: name,
    cost: withUnit(cost.middle, MONEY),
    costs: rangeWithUnit(cost.low, cost.high, MONEY),
    effect: data.effect,
    value: withUnit(effect.middle, data.unit),
    values: rangeWithUnit(effect.low, effect.high, data.unit),
  });
}

export function costEffectTable(data: CostEffectData): FigureTable {
  const front = paretoFront(data.arms);
  const range = say('figure.cost-effect.column.range');
  return {
    caption: say('figure.cost-effect.table', { effect: data.effect }),
    columns: [
      say('figure.cost-effect.column.arm'),
      say('figure.cost-effect.column.cost'),
      range,
      say('figure.cost-effect.column.effect', { effect: data.effect, unit: data.unit }),
      range,
      say('figure.cost-effect.column.front'),
    ],
    rows: data.arms.map((arm) => [
      say('figure.cost-effect.arm', { arm: arm.letter, title: arm.title }),
      withUnit(arm.cost.middle, MONEY),
      rangeWithUnit(arm.cost.low, arm.cost.high, MONEY),
      withUnit(arm.effect.middle, ''),
      rangeWithUnit(arm.effect.low, arm.effect.high, ''),
      front.includes(arm) ? say('figure.cost-effect.yes') : '',
    ]),
  };
}
