/**
 * Exact lumping: members that share their rates and that no letter of any arm tells apart become one row. One partition serves the quiet
 * twin and all arms.
 */
import type { MemberSet } from '../../fleet/lowering.ts';
import { HOME, type Rows } from '../../kernel/plan.ts';
import type { PlanMember } from './members.ts';

export interface Partition {
  /** Row of each member. */
  readonly rowOf: Int32Array;
  readonly rows: Rows;
  /** Rows of a set of members, ascending. */
  rowsOf(members: MemberSet): Int32Array;
  /** Rows of members paired with rows of their partners, by ascending first row. */
  pairsOf(members: MemberSet): RowPairs;
  /** Rows of members paired with rows of where each goes, by ascending first row; members of one row go to one place. */
  movesOf(from: MemberSet, to: MemberSet): RowPairs;
}

export interface RowPairs {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface MergeInput {
  readonly members: readonly PlanMember[];
  /** Running-rate group of each member. */
  readonly groupOf: readonly number[];
  readonly suppliers: number;
  /** Members of every letter of every arm. */
  readonly sets: readonly MemberSet[];
  /** False gives every member a row of its own, to test the lumping against. */
  readonly merge: boolean;
}

export function mergeRows(input: MergeInput): Partition {
  const { members, merge } = input;
  const keys = merge ? mergeKeys(input) : members.map((_, m) => String(m));
  const pools = poolsOf(input);
  const firstByKey = new Map<string, number>();
  keys.forEach((key, m) => firstByKey.has(key) || firstByKey.set(key, m));
  const firsts = [...firstByKey.values()].sort((a, b) => order(members, pools, a, b));
  const rowByKey = new Map(firsts.map((first, row) => [keys[first]!, row]));
  const rowOf = Int32Array.from(keys, (key) => rowByKey.get(key)!);
  return {
    rowOf,
    rows: rowsFrom(input, pools, firsts),
    rowsOf: (set) => ascending(set.map((m) => rowOf[m]!)),
    pairsOf: (set) =>
      pairs(
        set,
        set.map((m) => members[m]!.partner),
        rowOf,
      ),
    movesOf: (from, to) => pairs(from, to, rowOf),
  };
}

/** Home rows first, by pool; then the world: the kernel walks each shelf's rows in one run. */
function order(members: readonly PlanMember[], pools: readonly number[], a: number, b: number): number {
  const byRegion = members[a]!.region - members[b]!.region;
  if (byRegion !== 0) return byRegion;
  return members[a]!.region === HOME ? pools[a]! - pools[b]! || a - b : a - b;
}

/** What must be equal for two members to share a row. */
function mergeKeys(input: MergeInput): string[] {
  const { members, groupOf } = input;
  const letters = lettersOf(input);
  const pools = poolsOf(input);
  return members.map((member, m) => {
    // A row and its partner row stand for the same machines before and after the move, so each carries the other's letters.
    const other = member.partner < 0 ? '' : letters[member.partner]!;
    const both = member.empty ? [other, letters[m]!] : [letters[m]!, other];
    return [groupOf[m], pools[m], member.empty, member.partner >= 0, ...both].join('|');
  });
}

/** The letters that touch each member, as text. */
function lettersOf({ members, sets }: MergeInput): string[] {
  const touching = members.map((): number[] => []);
  const distinct = new Map(sets.map((set) => [set.join(), set]));
  [...distinct.values()].forEach((set, letter) => set.forEach((m) => touching[m]!.push(letter)));
  return touching.map((letters) => letters.join());
}

/** Shelf of each member; members abroad that nothing touches share none (-1). */
function poolsOf({ members, sets, suppliers, merge }: MergeInput): number[] {
  const touched = new Set(sets.flat());
  return members.map(({ region, vendor }, m) =>
    region === HOME || touched.has(m) || !merge ? region * suppliers + vendor : -1,
  );
}

function rowsFrom(
  { members, groupOf }: MergeInput,
  pools: readonly number[],
  firsts: readonly number[],
): Rows {
  const column = (read: (member: number) => number): Int32Array => Int32Array.from(firsts, read);
  return {
    count: firsts.length,
    group: column((m) => groupOf[m]!),
    region: column((m) => members[m]!.region),
    generation: column((m) => members[m]!.generation),
    pool: column((m) => pools[m]!),
    grid: column((m) => members[m]!.grid),
  };
}

const ascending = (rows: readonly number[]): Int32Array => Int32Array.from(new Set(rows)).sort();

function pairs(set: MemberSet, to: MemberSet, rowOf: Int32Array): RowPairs {
  const toByFrom = new Map(set.map((m, i) => [rowOf[m]!, rowOf[to[i]!]!]));
  const from = [...toByFrom.keys()].sort((a, b) => a - b);
  return { from: Int32Array.from(from), to: Int32Array.from(from, (row) => toByFrom.get(row)!) };
}
