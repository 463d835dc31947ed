/** Who is hit: a few sums an operator, from the rows' sums and the operator's share in each row. */
import type { Workspace } from '../kernel/workspace.ts';
import type { Plan } from '../kernel/plan.ts';
import { HOME } from '../kernel/plan.ts';
import type { Recording } from '../kernel/tracks.ts';
import { trackIndex } from '../kernel/tracks.ts';
import { breakEvenPowerPrice } from '../science/hashprice.ts';

/** Columns of the operator table; words under `operator.<id>`. */
export const OPERATOR_MEASURES = [
  { id: 'baseline_ehs', unit: 'EH/s' },
  { id: 'hit_ehs', unit: 'EH/s' },
  { id: 'lost_ehs_days', unit: 'EH/s-days' },
  { id: 'income_lost_usd', unit: 'USD' },
  { id: 'days_below_break_even', unit: 'days' },
] as const;

export const OPERATOR_MEASURE_COUNT = OPERATOR_MEASURES.length;

const HASHPRICE = trackIndex('hashprice');

/** For each row the row that a lever moves its machines to, -1 if none does. */
export type Heirs = Int32Array;

export function heirsOf(plan: Plan): Heirs {
  const heirs = new Int32Array(plan.rows.count).fill(-1);
  for (const arm of plan.arms)
    for (const event of arm.events)
      for (const letter of event.effects)
        if (letter.kind === 'relocate' && !letter.abroad)
          letter.from.forEach((row, i) => (heirs[row] = letter.to[i]!));
  return heirs;
}

/**
 * Writes operators * measures numbers to `out` from `offset` on. What happens to a row, and to the row its machines were moved
 * to, is its members' pro rata to their hash rate in this replicate: rows hold members that no rate, effect or lever tells apart.
 */
export function measureOperators(
  w: Pick<Workspace, 'plan' | 'values' | 'memberEhs' | 'rowStart' | 'run0' | 'twin'>,
  heirs: Heirs,
  arm: Recording,
  out: Float64Array,
  offset: number,
): void {
  const { plan } = w;
  const { members } = plan;
  out.fill(0, offset, offset + plan.operators.length * OPERATOR_MEASURE_COUNT);
  for (let m = 0; m < members.count; m++) {
    if (members.region[m] !== HOME || w.memberEhs[m] === 0) continue;
    const row = members.row[m]!;
    const share = w.memberEhs[m]! / w.rowStart[row]!;
    const at = offset + members.operator[m]! * OPERATOR_MEASURE_COUNT;
    out[at]! += w.memberEhs[m]!;
    addRow(w, arm, row, share, out, at);
    if (heirs[row]! >= 0) addRow(w, arm, heirs[row]!, share, out, at);
  }
  for (let o = 0; o < plan.operators.length; o++)
    out[offset + o * OPERATOR_MEASURE_COUNT + 4] = daysBelowBreakEven(w.values, plan, o, arm);
}

function addRow(
  w: Pick<Workspace, 'plan' | 'run0' | 'twin'>,
  arm: Recording,
  row: number,
  share: number,
  out: Float64Array,
  at: number,
): void {
  out[at + 1]! += share * arm.rowHit[row]! * w.run0[w.plan.rows.group[row]!]!;
  out[at + 2]! += share * (w.twin.rowRunning[row]! - arm.rowRunning[row]!);
  out[at + 3]! += share * (w.twin.rowIncome[row]! - arm.rowIncome[row]!);
}

/** Days on which the hashprice does not pay the operator's power at its fleet's mean efficiency. */
function daysBelowBreakEven(values: Float64Array, plan: Plan, operator: number, arm: Recording): number {
  const { jPerTh, power } = plan.operators[operator]!;
  const overhead = values[plan.world.overhead]!;
  const price = values[power]!;
  let days = 0;
  for (let day = 0; day < arm.days; day++)
    if (breakEvenPowerPrice(arm.tracks[HASHPRICE * arm.days + day]!, jPerTh, overhead) < price) days++;
  return days;
}
