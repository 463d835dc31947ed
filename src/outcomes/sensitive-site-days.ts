import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** The same at sites near military or other sensitive places, taken to be as likely hit as others. */
export const sensitiveSiteDays: Outcome = {
  id: 'sensitive-site-days',
  unit: 'site-days',
  better: 'lower',
  measure: (c) => c.arm.accessSiteDays * c.values[c.plan.exposure.nearSensitive]!,
  example: {
    case: '1,000 site-days, 3 % of sites',
    context: () =>
      exampleContext({
        values: [0.03],
        plan: { exposure: { nearSensitive: 0 } },
        armTotals: { accessSiteDays: 1000 },
      }),
    expected: 30,
  },
};
