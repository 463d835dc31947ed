import { HOME, REGIONS, type Suppliers } from '../../kernel/plan.ts';
import type { FleetFacts } from './fleet-facts.ts';
import type { PlanMember } from './members.ts';

/** Oldest class that is still made: new machines are at least this good. */
const NEW_GENERATION = 4;

/** The makers of machines: what they can make, who prefers them, and on which rows their goods land. */
export function makeSuppliers(
  fleet: FleetFacts,
  members: readonly PlanMember[],
  rowOf: Int32Array,
): Suppliers {
  const count = fleet.suppliers.length;
  return {
    count,
    ids: fleet.suppliers.map((supplier) => supplier.vendor),
    capacityShare: normalised(fleet.shareGlobal),
    preference: Float64Array.from([...normalised(fleet.shareHome), ...normalised(shareAbroad(fleet))]),
    ...landings(count, members, rowOf),
  };
}

function normalised(shares: ArrayLike<number>): Float64Array {
  let sum = 0;
  for (let i = 0; i < shares.length; i++) sum += shares[i]!;
  return Float64Array.from(shares, (share) => share / sum);
}

/** What the nation's share leaves of each vendor's global share. */
function shareAbroad({ shareGlobal, shareHome, nationShare }: FleetFacts): Float64Array {
  const home = normalised(shareHome);
  return Float64Array.from(normalised(shareGlobal), (share, s) =>
    Math.max(0, share - nationShare * home[s]!),
  );
}

/** For each pair of region and supplier the rows its goods land on, in proportion to the EH/s of its newer machines there. */
function landings(count: number, members: readonly PlanMember[], rowOf: Int32Array) {
  const start = [0];
  const rows: number[] = [];
  const shares: number[] = [];
  for (let region = HOME; region < REGIONS; region++)
    for (let s = 0; s < count; s++) {
      const there = members.filter((member) => member.region === region && !member.empty && member.ehs > 0);
      const byRow = ehsByRow(newest(soldBy(there, s)), members, rowOf);
      const sum = byRow.reduce((total, [, ehs]) => total + ehs, 0);
      for (const [row, ehs] of byRow) {
        rows.push(row);
        shares.push(ehs / sum);
      }
      start.push(rows.length);
    }
  return {
    deliverStart: Int32Array.from(start),
    deliverRow: Int32Array.from(rows),
    deliverShare: Float64Array.from(shares),
  };
}

/** Members that hold the supplier's machines; where a region has none yet, its goods join everybody's. */
function soldBy(there: readonly PlanMember[], supplier: number): readonly PlanMember[] {
  const own = there.filter((member) => member.vendor === supplier);
  return own.length > 0 ? own : there;
}

/** Those of classes that are still made, or else of the newest class there is. */
function newest(members: readonly PlanMember[]): readonly PlanMember[] {
  const top = Math.max(...members.map((member) => member.generation));
  return members.filter((member) => member.generation >= Math.min(NEW_GENERATION, top));
}

function ehsByRow(
  landing: readonly PlanMember[],
  members: readonly PlanMember[],
  rowOf: Int32Array,
): (readonly [number, number])[] {
  const wanted = new Set(landing);
  const byRow = new Map<number, number>();
  members.forEach((member, m) => {
    if (wanted.has(member)) byRow.set(rowOf[m]!, (byRow.get(rowOf[m]!) ?? 0) + member.ehs);
  });
  return [...byRow].sort(([a], [b]) => a - b);
}
