import { beforeAll, describe, expect, it } from 'vitest';
import { loadEvidence } from '../../src/evidence/load.ts';
import { buildFleet } from '../../src/fleet/build-fleet.ts';
import { ofGeneration, ofOwner, ofPlace, sumsBy, type Cell, type Margin } from '../../src/fleet/cell.ts';
import type { Fleet, MarginShares } from '../../src/fleet/cohort.ts';
import { mergeSmall } from '../../src/fleet/merge.ts';
import { rake } from '../../src/fleet/rake.ts';
import { scaleCohorts } from '../../src/fleet/scale-cohorts.ts';
import { draws, pick } from '../draws.ts';

const TRIALS = 60;

/** A table with about a third of its cells missing, every category present. */
function someCells(draw: () => number): Cell[] {
  const cells: Cell[] = [];
  for (const owner of ['a', 'b', 'c', 'rest']) {
    for (const vendor of ['x', 'y']) {
      for (const place of ['north', 'south']) {
        for (const generation of [1, 2, 3, 4]) {
          if (owner !== 'rest' && draw() < 0.35) continue;
          const size = draw();
          const ehs = 0.001 + 10 * size * size * size;
          cells.push({ owner, vendor, firmware: vendor, channel: vendor, place, generation, ehs });
        }
      }
    }
  }
  return cells;
}

const marginsOf = (cells: readonly Cell[]): Margin[] => [
  { name: 'operator', of: ofOwner, targets: sumsBy(cells, ofOwner) },
  { name: 'grid', of: ofPlace, targets: sumsBy(cells, ofPlace) },
  { name: 'class', of: ofGeneration, targets: sumsBy(cells, ofGeneration) },
];

const total = (cells: readonly Cell[]): number => cells.reduce((sum, { ehs }) => sum + ehs, 0);

const cell = (owner: string, place: string, ehs: number): Cell => {
  return { owner, vendor: 'x', firmware: 'x', channel: 'x', place, generation: 1, ehs };
};

/** Odds ratio of a table of two by two. */
const odds = (c: readonly Cell[]): number => (c[0].ehs * c[3].ehs) / (c[1].ehs * c[2].ehs);

const targets = (sizes: Record<string, number>) => new Map(Object.entries(sizes));

/** What small cells are merged within. */
const kind = ({ vendor, channel, place }: Cell): string => `${vendor}/${channel}/${place}`;

describe('raking', () => {
  it('meets any margins that some table on the same cells has, and leaves no cell empty', () => {
    const draw = draws('raking');
    for (let trial = 0; trial < TRIALS; trial++) {
      const truth = someCells(draw);
      const seeds = truth.map((cell) => ({ ...cell, ehs: cell.ehs * (0.2 + draw()) }));
      rake(seeds, marginsOf(truth));
      for (const { of, targets } of marginsOf(truth)) {
        const reached = sumsBy(seeds, of);
        for (const [name, target] of targets) expect((reached.get(name) ?? 0) / target).toBeCloseTo(1, 9);
      }
      expect(seeds.filter(({ ehs }) => !(ehs > 0))).toEqual([]);
    }
  });

  it('leaves a table alone that meets its margins, and keeps odds ratios of the seeds', () => {
    const seeds = [cell('a', 'n', 1), cell('a', 's', 3), cell('b', 'n', 2), cell('b', 's', 5)];
    const before = odds(seeds);
    rake(seeds, [
      { name: 'operator', of: ofOwner, targets: new Map(Object.entries({ a: 6, b: 4 })) },
      { name: 'grid', of: ofPlace, targets: new Map(Object.entries({ n: 7, s: 3 })) },
    ]);
    expect(odds(seeds)).toBeCloseTo(before, 9);
    const met = seeds.map(({ ehs }) => ehs);
    rake(seeds, marginsOf(seeds));
    seeds.forEach(({ ehs }, i) => expect(ehs / met[i]).toBeCloseTo(1, 12));
  });

  it('says so when margins contradict each other or ask for what no cell has', () => {
    const [one] = someCells(draws('contradiction'));
    const operator = { name: 'operator', of: ofOwner, targets: targets({ [one.owner]: 1 }) };
    expect(() => rake([one], [operator, { ...operator, targets: targets({ [one.owner]: 2 }) }])).toThrow(
      'expected margins that agree',
    );
    expect(() => rake([one], [{ ...operator, targets: targets({ [one.owner]: 1, zed: 1 }) }])).toThrow(
      'operator: expected cells of zed, got none',
    );
    expect(() => rake([one], [{ ...operator, targets: targets({ zed: 1 }) }])).toThrow(
      `operator: expected a target for ${one.owner}, got none`,
    );
  });
});

describe('merging small cells', () => {
  it('keeps every sum by vendor, channel and place, every owner and every generation', () => {
    const draw = draws('merging');
    for (let trial = 0; trial < TRIALS; trial++) {
      const cells = someCells(draw);
      const floor = pick(draw, [0, 0.1, 0.5, 2, 50]);
      const merged = mergeSmall(cells, floor, () => 'rest');
      const before = sumsBy(cells, kind);
      const after = sumsBy(merged, kind);
      for (const [name, ehs] of before) expect((after.get(name) ?? 0) / ehs).toBeCloseTo(1, 12);
      for (const of of [ofOwner, ofGeneration]) {
        expect(new Set(merged.map(of))).toEqual(new Set(cells.map(of)));
      }
    }
  });

  it('leaves small cells only as the last of their kind', () => {
    const draw = draws('merging leaves');
    for (let trial = 0; trial < TRIALS; trial++) {
      const cells = someCells(draw);
      const merged = mergeSmall(cells, 0.5, () => 'rest');
      const alone = (cell: Cell): boolean =>
        [kind, ofOwner, ofGeneration].some(
          (of) => !merged.some((other) => other !== cell && of(other) === of(cell)),
        );
      expect(merged.filter((cell) => cell.ehs < 0.5 && !alone(cell))).toEqual([]);
      expect(total(merged) / total(cells)).toBeCloseTo(1, 12);
    }
  });

  it('leaves what is large untouched', () => {
    const cells = someCells(draws('merging nothing'));
    expect(mergeSmall(cells, 0, () => 'rest')).toEqual(cells);
  });
});

describe('drawn shares', () => {
  let fleet: Fleet;
  beforeAll(async () => {
    fleet = buildFleet(await loadEvidence());
  });

  /** Shares between half and one and a half times the modes. */
  function someShares(draw: () => number): MarginShares {
    const near = (share: number): number => share * (0.5 + draw());
    const { nationShare, vendor, grid, generation, stock } = fleet.modes;
    return {
      nationShare: near(nationShare),
      vendor: vendor.map(near),
      grid: grid.map(near),
      generation: generation.map(near),
      stock: near(stock),
    };
  }

  it('always give the nation its drawn share of the network and the world the rest', () => {
    const draw = draws('nation');
    const out = new Float64Array(fleet.cohorts.length);
    for (let trial = 0; trial < TRIALS; trial++) {
      const shares = someShares(draw);
      scaleCohorts(fleet, shares, out);
      const sums = { home: 0, world: 0 };
      fleet.cohorts.forEach(({ region }, i) => (sums[region] += out[i]));
      expect(sums.home / fleet.networkEhs / shares.nationShare).toBeCloseTo(1, 12);
      expect(sums.world / fleet.networkEhs / (1 - shares.nationShare)).toBeCloseTo(1, 12);
      expect(out.every((ehs) => ehs > 0)).toBe(true);
    }
  });

  it('move a cohort against another only by the margins they differ in', () => {
    const draw = draws('pairs');
    const out = new Float64Array(fleet.cohorts.length);
    const home = fleet.cohorts.flatMap(({ region }, i) => (region === 'home' ? [i] : []));
    for (let trial = 0; trial < TRIALS; trial++) {
      const shares = someShares(draw);
      scaleCohorts(fleet, shares, out);
      const [a, b] = [pick(draw, home), pick(draw, home)];
      const factor = (i: number): number => {
        const { vendorIndex: v, gridIndex: g, generation: c, stock } = fleet.cohorts[i];
        const { modes } = fleet;
        const firmware = [(1 - shares.stock) / (1 - modes.stock), shares.stock / modes.stock][stock] ?? 1;
        const ratios = [
          shares.vendor[v] / modes.vendor[v],
          shares.grid[g] / modes.grid[g],
          shares.generation[c] / modes.generation[c],
        ];
        return firmware * ratios[0] * ratios[1] * ratios[2];
      };
      const moved = out[a] / fleet.cohorts[a].ehs / (out[b] / fleet.cohorts[b].ehs);
      expect((moved * factor(b)) / factor(a)).toBeCloseTo(1, 12);
    }
  });
});
