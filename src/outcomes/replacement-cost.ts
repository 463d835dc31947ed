import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Cost to repair and replace: machines destroyed, control boards, hands, million USD. */
export const replacementCost: Outcome = {
  id: 'replacement-cost',
  unit: 'million USD',
  better: 'lower',
  measure: (c) => {
    const { machineUsdPerTh, controlBoardUsd, technicianDayUsd } = c.plan.prices;
    const machines = (c.arm.destroyedEhs - c.twin.destroyedEhs) * 1e6 * c.values[machineUsdPerTh]!;
    const boards = c.arm.boardsSwapped * c.values[controlBoardUsd]!;
    const hands = c.arm.technicianDays * c.values[technicianDayUsd]!;
    return (machines + boards + hands) / 1e6;
  },
  example: {
    case: '1 EH/s at 17 USD/TH, 50,000 boards at 80 USD, 4,000 days at 250 USD',
    context: () =>
      exampleContext({
        values: [17, 80, 250],
        plan: { prices: { machineUsdPerTh: 0, controlBoardUsd: 1, technicianDayUsd: 2 } },
        armTotals: { destroyedEhs: 1, boardsSwapped: 50_000, technicianDays: 4_000 },
      }),
    expected: 22,
  },
};
