import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Duty paid at home on machines delivered, million USD at today's price of new machines. */
export const dutyPaid: Outcome = {
  id: 'duty-paid',
  unit: 'million USD',
  better: 'lower',
  measure: (c) => c.arm.dutiedEhs * c.values[c.plan.prices.machineUsdPerTh]!,
  example: {
    case: '3 EH/s at a duty of a quarter and 17 USD/TH',
    context: () =>
      exampleContext({
        values: [17],
        plan: { prices: { machineUsdPerTh: 0 } },
        armTotals: { dutiedEhs: 0.75 },
      }),
    expected: 12.75,
  },
};
