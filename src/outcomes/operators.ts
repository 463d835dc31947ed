/** Who is hit: a few sums an operator and a grid, from the rows' sums and their share in each row. */
import type { Workspace } from '../kernel/workspace.ts';
import type { Slot } from '../kernel/effects.ts';
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
  { id: 'baseline_mw', unit: 'MW' },
  { id: 'scrapped_usd', unit: 'USD' },
] as const;

export const OPERATOR_MEASURE_COUNT = OPERATOR_MEASURES.length;

const HASHPRICE = trackIndex('hashprice');

/** For each row the row that a lever moves its machines to, -1 if none does. */
export type Heirs = Int32Array;

function heirsOf(plan: Plan): Heirs {
  const heirs = new Int32Array(plan.rows.count).fill(-1);
  for (const arm of plan.arms)
    for (const event of arm.events)
      for (const letter of event.effects)
        if (letter.kind === 'relocate' && !letter.abroad)
          letter.from.forEach((row, i) => (heirs[row] = letter.to[i]!));
  return heirs;
}

/** Who holds machines: operators in the plan's order, then its grids. */
export const holderCount = ({ operators, grids }: Pick<Plan, 'operators' | 'grids'>): number =>
  operators.length + grids.length;

/** What a holder's break-even is reckoned with. */
interface Payer {
  /** Mean J/TH of its machines at the modes. */
  readonly jPerTh: number;
  readonly power: Slot;
}

/** What the table of who is hit needs of a plan besides the run. */
export interface HitFacts {
  readonly heirs: Heirs;
  readonly payers: readonly Payer[];
}

export function hitFacts(plan: Plan): HitFacts {
  return {
    heirs: heirsOf(plan),
    payers: [...plan.operators, ...plan.grids.map((_, g) => gridPayer(plan, g))],
  };
}

/** A grid's machines pay the grid's price. */
function gridPayer({ members, rows, groups }: Plan, grid: number): Payer {
  let ehs = 0;
  let watts = 0;
  let power = groups.power[0]!;
  for (let m = 0; m < members.count; m++) {
    if (members.region[m] !== HOME || members.grid[m] !== grid) continue;
    const group = rows.group[members.row[m]!]!;
    ehs += members.ehs[m]!;
    watts += members.ehs[m]! * groups.jPerTh[group]!;
    power = groups.power[group]!;
  }
  return { jPerTh: ehs > 0 ? watts / ehs : 0, power };
}

type Run = Pick<Workspace, 'plan' | 'values' | 'memberEhs' | 'rowStart' | 'run0' | 'mwPerEhs' | 'twin'>;

/**
 * Writes holders * measures numbers to `out` from `offset` on. What happens to a row, and to the row its machines were moved
 * to, is its members' pro rata to their hash rate in this replicate: rows hold members that no rate, effect or lever tells apart.
 */
export function measureOperators(
  w: Run,
  { heirs, payers }: HitFacts,
  arm: Recording,
  out: Float64Array,
  offset: number,
): void {
  const { plan } = w;
  const { members } = plan;
  out.fill(0, offset, offset + payers.length * OPERATOR_MEASURE_COUNT);
  for (let m = 0; m < members.count; m++) {
    if (members.region[m] !== HOME || w.memberEhs[m] === 0) continue;
    addMember(w, heirs, arm, m, out, offset + members.operator[m]! * OPERATOR_MEASURE_COUNT);
    const grid = members.grid[m]!;
    if (grid >= 0)
      addMember(w, heirs, arm, m, out, offset + (plan.operators.length + grid) * OPERATOR_MEASURE_COUNT);
  }
  payers.forEach((payer, h) => {
    out[offset + h * OPERATOR_MEASURE_COUNT + 4] = daysBelowBreakEven(w.values, plan, payer, arm);
  });
}

function addMember(w: Run, heirs: Heirs, arm: Recording, m: number, out: Float64Array, at: number): void {
  const row = w.plan.members.row[m]!;
  const share = w.memberEhs[m]! / w.rowStart[row]!;
  out[at]! += w.memberEhs[m]!;
  out[at + 5]! += w.memberEhs[m]! * w.mwPerEhs[w.plan.rows.group[row]!]!;
  addRow(w, arm, row, share, out, at);
  if (heirs[row]! >= 0) addRow(w, arm, heirs[row]!, share, out, at);
}

const TH_PER_EH = 1e6;

function addRow(w: Run, arm: Recording, row: number, share: number, out: Float64Array, at: number): void {
  const usdPerTh = w.values[w.plan.prices.machineUsdPerTh]!;
  out[at + 1]! += share * arm.rowHit[row]! * w.run0[w.plan.rows.group[row]!]!;
  out[at + 2]! += share * (w.twin.rowRunning[row]! - arm.rowRunning[row]!);
  out[at + 3]! += share * (w.twin.rowIncome[row]! - arm.rowIncome[row]!);
  out[at + 6]! += share * (arm.rowLost[row]! - w.twin.rowLost[row]!) * TH_PER_EH * usdPerTh;
}

/** Days on which the hashprice does not pay the holder's power at its fleet's mean efficiency. */
function daysBelowBreakEven(
  values: Float64Array,
  plan: Plan,
  { jPerTh, power }: Payer,
  arm: Recording,
): number {
  const overhead = values[plan.world.overhead]!;
  const price = values[power]!;
  let days = 0;
  for (let day = 0; day < arm.days; day++)
    if (breakEvenPowerPrice(arm.tracks[HASHPRICE * arm.days + day]!, jPerTh, overhead) < price) days++;
  return days;
}
