/** The fleet of an event's time: a row a machine class at home and one abroad, one supplier. */
import { classes } from '../../evidence/classes.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Slot } from '../../kernel/effects.ts';
import { HOME, WORLD } from '../../kernel/plan.ts';
import type { BacktestEvent } from './event.ts';
import type { EventRows } from './lower-effects.ts';

/** Rows, groups, members and suppliers of the event's fleet. */
export function eventFleet(event: BacktestEvent, evidence: Evidence, power: Slot) {
  const machineClasses = classes(evidence);
  const shares = machineClasses.map(({ id }) => event.fleet.classes[id] ?? 0);
  const held = machineClasses.filter((_, g) => shares[g]! > 0);
  const n = held.length;
  const both = [...held, ...held];
  const all = Int32Array.from(both, (_, i) => i);
  const region = Int32Array.from(both, (_, i) => (i < n ? HOME : WORLD));
  const generation = Int32Array.from(both, (one) => one.generation);
  const zeros = new Int32Array(2 * n);
  const share = Float64Array.from(both, (one) => shares[one.generation]!);
  const grid = Int32Array.from(both, (_, i) => (i < n ? 0 : 1));
  return {
    classes: shares.length,
    rows: { home: all.subarray(0, n), world: all.subarray(n) } satisfies EventRows,
    parts: {
      members: {
        count: 2 * n,
        row: all,
        region,
        ehs: share,
        vendor: zeros,
        grid,
        generation,
        stock: Int32Array.from(both, () => -1),
        operator: zeros,
      },
      rows: {
        count: 2 * n,
        group: all,
        region,
        generation,
        pool: region,
        grid: Int32Array.from(both, (_, i) => (i < n ? 0 : -1)),
      },
      groups: {
        count: 2 * n,
        region,
        generation,
        jPerTh: Float64Array.from(both, (one) => one.jPerTh),
        power: both.map(() => power),
      },
      suppliers: {
        count: 1,
        ids: ['all'],
        capacityShare: Float64Array.of(1),
        preference: Float64Array.of(1, 1),
        deliverStart: Int32Array.of(0, n, 2 * n),
        deliverRow: all,
        deliverShare: share,
      },
      thsPerMachine: Float64Array.from(machineClasses, (one) => one.thsPerMachine),
      operators: [{ id: 'all', jPerTh: held[0]!.jPerTh, power }],
    },
  };
}
