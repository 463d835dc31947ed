import type { Field } from '../evidence/field.ts';
import type { LeverContext } from '../fleet/lowering.ts';
import { yearsAfter } from './shared/money.ts';
import { defineLever, startField } from './shared/lever.ts';

const TH_PER_EH = 1e6;

const fields = [
  startField({ outcome: 'lost-ehs-days', direction: 'up', between: [0, 300] }),
  {
    kind: 'quantity',
    id: 'machines',
    unit: 'share',
    default: 'lever.spares.machine_share',
    min: 0,
    max: 1,
    moves: { outcome: 'lost-ehs-days', direction: 'down', between: [0, 0.1] },
  },
  {
    kind: 'quantity',
    id: 'boards',
    unit: 'share',
    default: 'lever.spares.board_share',
    min: 0,
    max: 1,
    moves: { outcome: 'lost-ehs-days', direction: 'down' },
  },
  {
    kind: 'quantity',
    id: 'machinePrice',
    unit: 'USD/TH',
    default: 'lever.spares.complete-spare-machine',
    min: 0,
    max: 1000,
    moves: { outcome: 'lever-cost', direction: 'up', between: [5, 50] },
  },
  {
    kind: 'quantity',
    id: 'boardPrice',
    unit: 'USD per machine',
    default: 'lever.spares.control-board',
    min: 0,
    max: 100_000,
    moves: { outcome: 'lever-cost', direction: 'up', between: [10, 500] },
  },
  {
    kind: 'quantity',
    id: 'holdingCost',
    unit: 'per year',
    default: 'lever.spares.holding-cost',
    min: 0,
    max: 10,
    moves: { outcome: 'lever-cost', direction: 'up', between: [0, 1] },
  },
] as const satisfies readonly Field[];

/** Spare machines and control boards on the shelf at home. */
export const spares = defineLever({
  kind: 'spares',
  fields,
  aims: { outcome: 'lost-ehs-days', direction: 'down' },
  example: {
    days: 180,
    threats: [
      { id: 'brick', kind: 'bricking', at: { day: 30 }, target: { vendor: ['bitmain'], nation: ['US'] } },
    ],
    levers: [{ kind: 'spares' }],
  },
  lower: (c) => ({
    effects: [{ kind: 'stock', machines: c.param('machines'), boards: c.param('boards') }],
    cost: cost(c),
  }),
});

/** Purchase and holding to the end of the horizon, of shares of what runs at the start. */
function cost(c: LeverContext<(typeof fields)[number]>) {
  const machines = c.mul(
    c.mul(c.param('machines'), c.homeEhs),
    c.mul(c.param('machinePrice'), c.constant(TH_PER_EH)),
  );
  const boards = c.mul(c.mul(c.param('boards'), c.homeMachines), c.param('boardPrice'));
  const holding = c.mul(c.param('holdingCost'), yearsAfter(c, c.param('start')));
  return c.mul(c.add(machines, boards), c.add(c.constant(1), holding));
}
