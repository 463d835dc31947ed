import { groupBy, ofOwner, ofPlace, ofGeneration, sum, sumsBy, type Cell, type Margin } from '../cell.ts';
import { stockRowOf } from '../channels.ts';
import { canonicalOrder, type Cohort, type Fleet, type MarginLine } from '../cohort.ts';
import { REST } from '../home.ts';
import { rake } from '../rake.ts';
import { OWN, ownEhs, type OwnClass } from './own-fleet.ts';
import { kindOfCohort, placeOwn, type Placed } from './place-own.ts';

/** EH/s that the nation's unnamed machines leave for an own fleet, which must stay below it. */
export const roomForOwn = ({ operators }: Pick<Fleet, 'operators'>): number =>
  operators.find(({ id }) => id === REST)?.ehs ?? 0;

/**
 * The fleet with a user's own as an operator of the home nation. Its machines stand as the inventory has them; they were
 * among those that no source names, so the rest shrinks by as much. The others are raked again to what the own fleet
 * leaves of every margin, so that the published shares are met as before; where it holds more of something than is
 * published, the rest is only shrunk, and the margins' lines show what is no longer met. `classes` must fit the room.
 */
export function withOwn(fleet: Fleet, classes: readonly OwnClass[]): Fleet {
  const home = fleet.cohorts.filter(({ region }) => region === 'home');
  const unnamed = home.filter(({ operator }) => operator === REST);
  const grids = [...new Set(home.map(({ grid }) => grid))];
  const placed = placeOwn(classes, { unnamed, all: home }, grids);
  const own = placed.map(ownCohort);
  const others = rakedAgain(home, own, shrunk(home, placed));
  const cohorts = [...own, ...others, ...fleet.cohorts.filter(({ region }) => region === 'world')];
  const ehs = ownEhs(classes);
  return {
    ...fleet,
    cohorts: cohorts.toSorted(canonicalOrder),
    operators: fleet.operators.flatMap((operator) =>
      operator.id === REST
        ? [
            { id: OWN, name: OWN, ehs },
            { ...operator, ehs: operator.ehs - ehs },
          ]
        : [operator],
    ),
    margins: marginLines(fleet, [...own, ...others], ehs),
  };
}

function ownCohort({ like, ehs }: Placed): Cohort {
  const { nation, vendor, channel, grid, generation } = like;
  const id = `${nation}/${OWN}/${vendor}/${channel}/${grid}/g${generation}`;
  return { ...like, id, operator: OWN, ehs };
}

/** The nearest unnamed machines make room: the same, then of the same vendor and grid, then of the vendor, then any. */
const NEAR: readonly ((a: Cohort, b: Cohort) => boolean)[] = [
  (a, b) => kindOfCohort(a) === kindOfCohort(b),
  (a, b) => a.vendor === b.vendor && a.channel === b.channel && a.grid === b.grid,
  (a, b) => a.vendor === b.vendor && a.grid === b.grid,
  (a, b) => a.vendor === b.vendor,
  () => true,
];

/** What must stay of a cohort, so that raking has something to scale. */
const LEFT = 1e-9;

/** Running EH/s of the home cohorts once the own fleet is taken out of the rest, by cohort. */
function shrunk(home: readonly Cohort[], placed: readonly Placed[]): Float64Array {
  const left = Float64Array.from(home, ({ ehs }) => ehs);
  for (const { like, ehs } of placed) {
    let need = ehs;
    for (const near of NEAR) {
      const free = home.map((cohort, i) =>
        cohort.operator === REST && near(cohort, like) ? left[i]! - LEFT * cohort.ehs : 0,
      );
      const all = sum(free);
      const taken = Math.min(need, all);
      if (taken > 0) free.forEach((part, i) => (left[i]! -= (taken * part) / all));
      need -= taken;
    }
  }
  return left;
}

type Homed = Cell & { readonly cohort: Cohort };

const asCell = (cohort: Cohort, ehs: number): Homed => ({
  cohort,
  owner: cohort.operator,
  vendor: cohort.vendor,
  firmware: cohort.channel,
  channel: cohort.channel,
  place: cohort.grid,
  generation: cohort.generation,
  ehs,
});

const vendorOnChannel = (cell: Cell): string => `${cell.vendor} on ${cell.channel}`;

/** The others, raked to what the own fleet leaves; as shrunk where that can't be met. */
function rakedAgain(home: readonly Cohort[], own: readonly Cohort[], left: Float64Array): Cohort[] {
  const cells = home.map((cohort, i) => asCell(cohort, left[i]!));
  const before = home.map((cohort) => asCell(cohort, cohort.ehs));
  const taken = own.map((cohort) => asCell(cohort, cohort.ehs));
  const margins = [vendorOnChannel, ofPlace, ofGeneration].map((of) => leftOf(before, taken, of));
  const owners: Margin = { name: 'operator', of: ofOwner, targets: sumsBy(cells, ofOwner) };
  const fits = margins.every(({ targets }) => [...targets.values()].every((target) => target > 0));
  if (fits) rakeOrLeave(cells, [...margins, owners]);
  return cells.map(({ cohort, ehs }) => ({ ...cohort, ehs }));
}

function leftOf(before: readonly Cell[], taken: readonly Cell[], of: (cell: Cell) => string): Margin {
  const own = sumsBy(taken, of);
  const targets = [...sumsBy(before, of)].map(([name, ehs]) => [name, ehs - (own.get(name) ?? 0)] as const);
  return { name: 'own', of, targets: new Map(targets) };
}

/** Raking writes nothing where it finds that margins contradict each other. */
function rakeOrLeave(cells: readonly Cell[], margins: readonly Margin[]): void {
  try {
    rake(cells, margins);
  } catch {
    return;
  }
}

const OF: Readonly<Record<MarginLine['margin'], ((cohort: Cohort) => string) | undefined>> = {
  vendor: ({ vendor }) => vendor,
  grid: ({ grid }) => grid,
  class: ({ generation }) => `g${generation}`,
  operator: ({ operator }) => operator,
  channel: ({ vendor, channel, channelKind }) => (channelKind === 'stock' ? stockRowOf(vendor) : channel),
  nation: undefined,
};

/** Home lines as they stand now. */
function marginLines(fleet: Fleet, home: readonly Cohort[], ehs: number): MarginLine[] {
  const lines = fleet.margins.flatMap((line): MarginLine[] => {
    const of = OF[line.margin];
    if (line.region === 'world' || !of) return [line];
    const mine = groupBy(home, of).get(line.name) ?? [];
    const reached = sum(mine.map((cohort) => cohort.ehs)) / fleet.homeEhs;
    const isRest = line.margin === 'operator' && line.name === REST;
    return [{ ...line, target: line.target - (isRest ? ehs / fleet.homeEhs : 0), reached }];
  });
  const share = ehs / fleet.homeEhs;
  return [...lines, { region: 'home', margin: 'operator', name: OWN, target: share, reached: share }];
}
