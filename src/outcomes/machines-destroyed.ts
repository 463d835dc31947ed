import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Machines destroyed for good, apart from those retired by age. */
export const machinesDestroyed: Outcome = {
  id: 'machines-destroyed',
  unit: 'machines',
  better: 'lower',
  measure: (c) => c.arm.machinesDestroyed - c.twin.machinesDestroyed,
  example: {
    case: 'as recorded',
    context: () => exampleContext({ armTotals: { machinesDestroyed: 12_345 } }),
    expected: 12_345,
  },
};
