import { groupBy, largest, ofGeneration, ofOwner, sum, type Cell } from './cell.ts';

/**
 * Cells of at least `floor` EH/s: smaller ones are merged into the nearest, always inside the same vendor, channel and
 * place. What an operator (or nation) holds of one vendor, channel and place stays with it as one cell if it is large
 * enough as a whole. What is not goes over owners first, to the place's `spare` owner at the same generation; then to the
 * nearest generation. The last cell of an owner, of a generation, and of a vendor, channel and place stays at any size.
 */
export function mergeSmall(cells: readonly Cell[], floor: number, spare: (cell: Cell) => string): Cell[] {
  const { kept, loose } = splitByOwner(cells, floor);
  const pools = poolOverOwners(loose, kept, spare);
  const small: Cell[] = [];
  for (const pool of pools) (pool.ehs >= floor ? kept : small).push(pool);
  keepLast(small, kept, ofGeneration);
  keepLast(small, kept, block);
  for (const cell of small) nearest(cell, kept, spare).ehs += cell.ehs;
  return kept;
}

const block = (cell: Cell): string => `${cell.vendor}/${cell.channel}/${cell.place}`;

interface Split {
  readonly kept: Cell[];
  readonly loose: Cell[];
}

function splitByOwner(cells: readonly Cell[], floor: number): Split {
  const kept: Cell[] = [];
  const loose: Cell[] = [];
  for (const owned of groupBy(cells, ofOwner).values()) {
    const before = kept.length;
    const groups = [...groupBy(owned, block).values()];
    for (const group of groups) splitGroup(group, floor, kept, loose);
    if (kept.length > before) continue;
    const most = largest(groups, (group) => sum(group.map(({ ehs }) => ehs)));
    loose.splice(0, loose.length, ...loose.filter((cell) => !most.includes(cell)));
    kept.push(merged(most));
  }
  return { kept, loose };
}

/** One owner's cells of one vendor, channel and place. */
function splitGroup(group: readonly Cell[], floor: number, kept: Cell[], loose: Cell[]): void {
  const large = group.filter(({ ehs }) => ehs >= floor);
  if (large.length === 0 && sum(group.map(({ ehs }) => ehs)) >= floor) {
    kept.push(merged(group));
    return;
  }
  kept.push(...large.map((cell) => ({ ...cell })));
  loose.push(...group.filter(({ ehs }) => ehs < floor));
}

/** All in the largest cell. */
const merged = (cells: readonly Cell[]): Cell => ({
  ...largest(cells, ({ ehs }) => ehs),
  ehs: sum(cells.map(({ ehs }) => ehs)),
});

/** Loose cells of one vendor, channel, place and generation as one; into the spare owner's kept cell where there is one. */
function poolOverOwners(
  loose: readonly Cell[],
  kept: readonly Cell[],
  spare: (cell: Cell) => string,
): Cell[] {
  const keptAt = new Map(kept.map((cell) => [`${cell.owner}/${kind(cell)}`, cell]));
  const pools: Cell[] = [];
  for (const alike of groupBy(loose, kind).values()) {
    const [first] = alike;
    const pool = merged(alike);
    const taker = keptAt.get(`${spare(first)}/${kind(first)}`);
    if (taker !== undefined) taker.ehs += pool.ehs;
    else
      pools.push(alike.some(({ owner }) => owner === spare(first)) ? { ...pool, owner: spare(first) } : pool);
  }
  return pools;
}

const kind = (cell: Cell): string => `${block(cell)}/g${cell.generation}`;

/** Of each category that would vanish, the largest cell is kept. Mutates both lists. */
function keepLast(small: Cell[], kept: Cell[], of: (cell: Cell) => string): void {
  const present = new Set(kept.map(of));
  for (const [name, cells] of groupBy(small, of)) {
    if (present.has(name)) continue;
    const most = largest(cells, ({ ehs }) => ehs);
    small.splice(small.indexOf(most), 1);
    kept.push(most);
  }
}

/** Of the same vendor, channel and place: the nearest generation, there the spare owner's, there the largest. */
function nearest(cell: Cell, kept: readonly Cell[], spare: (cell: Cell) => string): Cell {
  const alike = kept.filter((other) => block(other) === block(cell));
  const distance = (other: Cell): number => Math.abs(other.generation - cell.generation);
  const closest = Math.min(...alike.map(distance));
  const near = alike.filter((other) => distance(other) === closest);
  return near.find(({ owner }) => owner === spare(cell)) ?? largest(near, ({ ehs }) => ehs);
}
