/** Bullet bars of what a scenario costs: income lost, repair and replacement, levers. */
import { say } from '../words/words.ts';
import { bullets } from './bullet.ts';
import { type FigureContext, type FigureElement, drawer } from './document.ts';
import type { Hue } from './fan-data.ts';
import type { FigureTable } from './fan-table.ts';
import { figureSize } from './figure-size.ts';
import { type FigureText, framed } from './frame.ts';
import { type FigureMeta, metaNotes } from './meta.ts';
import { withUnit } from './numbers.ts';
import type { Spread } from './spread.ts';
import { spokenSpread, spreadTable } from './spread-table.ts';
import { asGroup } from './steps.ts';

/** The one unit bills are drawn in. */
const UNIT = 'million USD';

export interface MoneyData {
  readonly bills: readonly Bill[];
  readonly meta: FigureMeta;
}

export interface Bill {
  /** "Income lost"; begins the title's sentence. */
  readonly title: string;
  readonly hue: Hue;
  /** Million USD over the horizon; below zero for a gain. */
  readonly spread: Spread;
}

export function money(data: MoneyData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const { width, fontSize } = figureSize(context);
  const rows = data.bills.map(({ title, hue, spread }) => ({
    title,
    hue,
    value: { kind: 'spread', spread } as const,
    label: withUnit(spread.middle, UNIT),
    spoken: spokenSpread(title, spread, UNIT),
  }));
  const chart = { rows, unit: '', format: (value: number) => withUnit(value, UNIT) };
  const { marks, height } = bullets(draw, chart, context);
  return asGroup(framed(draw, marks, { width, height, fontSize, text: moneyText(data), context }), context);
}

export function moneyText(data: MoneyData): FigureText {
  return {
    title: title(data),
    about: say('figure.money.about'),
    narration: data.bills.map(({ title, spread }) => `${spokenSpread(title, spread, UNIT)}.`).join(' '),
    notes: metaNotes([], data.meta),
  };
}

function title({ bills }: MoneyData): string {
  const largest = greatest(bills, ({ spread }) => spread.middle);
  const widest = greatest(bills, ({ spread }) => spread.high[80] - spread.low[80]);
  if (!(largest.spread.middle > 0)) return say('figure.money.title.none');
  if (largest === widest) return say('figure.money.title.both', { bill: largest.title });
  return say('figure.money.title', { bill: largest.title, other: widest.title });
}

const greatest = (bills: readonly Bill[], of: (bill: Bill) => number): Bill =>
  bills.reduce((best, bill) => (of(bill) > of(best) ? bill : best));

export function moneyTable({ bills }: MoneyData): FigureTable {
  return spreadTable(say('figure.money.table'), say('figure.money.column.bill'), bills);
}
