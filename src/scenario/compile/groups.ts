import type { Slot } from '../../kernel/effects.ts';
import type { Groups } from '../../kernel/plan.ts';
import type { FleetFacts } from './fleet-facts.ts';
import type { Numbers } from './numbers.ts';
import type { SlotTable } from './slot-table.ts';

/** Running-rate groups: (grid, class) at home, (price band, class) abroad; with the group of each member. */
export function makeGroups(
  fleet: FleetFacts,
  numbers: Numbers,
  slots: SlotTable,
): { readonly groups: Groups; readonly groupOf: readonly number[] } {
  const keys = fleet.members.map(
    ({ region, grid, band, generation }) => `${region} ${grid} ${band} ${generation}`,
  );
  const distinct = [...new Set(keys)].sort();
  const firsts = distinct.map((key) => fleet.members[keys.indexOf(key)]!);
  const groups: Groups = {
    count: distinct.length,
    region: Int32Array.from(firsts, ({ region }) => region),
    generation: Int32Array.from(firsts, ({ generation }) => generation),
    jPerTh: Float64Array.from(firsts, ({ generation }) => fleet.jPerTh[generation]!),
    power: firsts.map(({ grid, band }) =>
      band < 0 ? gridPower(fleet, grid, numbers) : bandPower(fleet, band, slots),
    ),
  };
  const place = new Map(distinct.map((key, group) => [key, group]));
  return { groups, groupOf: keys.map((key) => place.get(key)!) };
}

const gridPower = (fleet: FleetFacts, grid: number, numbers: Numbers): Slot =>
  numbers.slot(fleet.gridPowerRows[grid]!, 'USD/kWh');

/** A band's nations share one power price, drawn from their mean range. */
function bandPower({ bands }: FleetFacts, band: number, slots: SlotTable): Slot {
  const id = `power.band${band}`;
  const { low, mode, high } = bands[band]!;
  const distribution = { kind: 'pert', low, mode, high } as const;
  return slots.named({ id, stream: id, unit: 'USD/kWh', distribution, evidence: id, grade: 'derived' });
}
