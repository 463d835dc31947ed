/** What it costs: income lost, repair and replacement, and each arm's levers. */
import type { OutcomeSummary } from '../../summary/types.ts';
import { say } from '../../words/words.ts';
import { type Bill, type MoneyData, money as draw, moneyTable, moneyText } from '../money.ts';
import type { Panel, Reading } from '../panel.ts';
import { summarySpread } from '../spread.ts';
import { armChoice, firstArms, namedArm, namedArms } from './arms.ts';
import { valueOf } from './choices.ts';
import { middleError, panelMeta } from './panel-meta.ts';

export const money: Panel = {
  id: 'money',
  view: 'read',
  choices: (reading) => armChoice(reading),
  picture: (reading, chosen) => {
    const data = moneyData(reading, Number(valueOf(armChoice(reading), chosen, 'arm')));
    if (data.bills.length === 0) return undefined;
    return { text: moneyText(data), table: moneyTable(data), draw: (context) => draw(data, context) };
  },
};

function moneyData(reading: Reading, index: number): MoneyData {
  const { arm, hue } = namedArm(reading, index);
  const { 'income-lost': income, 'replacement-cost': repair } = arm.outcomes;
  const bill = (title: string, outcome: OutcomeSummary | undefined): Bill[] =>
    outcome && isSomething(outcome) ? [{ title, hue, spread: summarySpread(outcome) }] : [];
  const bills = [
    ...bill(say('figure.panel.bill.income'), income),
    ...bill(say('figure.panel.bill.repair'), repair),
    ...leverBills(reading),
  ];
  return {
    bills,
    meta: panelMeta(reading, 'income-lost', income && middleError(income, 'million USD')),
  };
}

function leverBills(reading: Reading): Bill[] {
  return namedArms(reading, firstArms(reading)).flatMap(({ arm, letter, title, hue }) => {
    const cost = arm.outcomes['lever-cost'];
    if (!cost || !isSomething(cost)) return [];
    const name = say('figure.panel.arm', { letter, title });
    return [{ title: say('figure.panel.bill.levers', { arm: name }), hue, spread: summarySpread(cost) }];
  });
}

const isSomething = ({ min, max }: OutcomeSummary): boolean => min !== 0 || max !== 0;
