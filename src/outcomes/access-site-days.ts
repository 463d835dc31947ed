import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Access to the networks of home sites, sites times days. */
export const accessSiteDays: Outcome = {
  id: 'access-site-days',
  unit: 'site-days',
  better: 'lower',
  measure: (c) => c.arm.accessSiteDays,
  example: {
    case: 'as recorded',
    context: () => exampleContext({ armTotals: { accessSiteDays: 1234 } }),
    expected: 1234,
  },
};
