import { beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { loadEvidence } from '../../src/evidence/load.ts';
import { buildFleet } from '../../src/fleet/build-fleet.ts';
import { canonicalOrder, GRIDS, type Cohort, type Fleet } from '../../src/fleet/cohort.ts';
import { concentration, type ConcentrationTable } from '../../src/fleet/concentration.ts';
import { fleetReport } from '../../src/fleet/report.ts';
import { scaleCohorts } from '../../src/fleet/scale-cohorts.ts';

let evidence: Evidence;
let fleet: Fleet;
let home: readonly Cohort[];
beforeAll(async () => {
  evidence = await loadEvidence();
  fleet = buildFleet(evidence);
  home = fleet.cohorts.filter(({ region }) => region === 'home');
});

const total = (cohorts: readonly Cohort[]): number => cohorts.reduce((sum, { ehs }) => sum + ehs, 0);

/** What small cohorts are merged within. */
const place = (c: Cohort): string => `${c.vendor}/${c.channel}/${c.grid}/${c.band}`;

/** Share of the cohorts' hash rate that passes the test. */
const share = (cohorts: readonly Cohort[], passes: (cohort: Cohort) => boolean): number =>
  total(cohorts.filter(passes)) / total(cohorts);

describe('the fleet', () => {
  it('meets every published margin, and every operator and nation, within 1e-6', () => {
    expect(fleet.margins.length).toBeGreaterThan(80);
    const missed = fleet.margins.filter(({ target, reached }) => Math.abs(reached - target) > 1e-6 * target);
    expect(missed).toEqual([]);
  });

  it('is the start hash rate, of which the United States hold their share', () => {
    expect(total(fleet.cohorts) / fleet.networkEhs).toBeCloseTo(1, 12);
    expect(total(home) / fleet.networkEhs).toBeCloseTo(0.3775, 12);
    expect(fleet.homeEhs).toBeCloseTo(400.4, 1);
  });

  it('has some hundreds of cohorts, each named once and of positive size', () => {
    expect(fleet.cohorts.length).toBeGreaterThan(300);
    expect(fleet.cohorts.length).toBeLessThan(1500);
    expect(new Set(fleet.cohorts.map(({ id }) => id)).size).toBe(fleet.cohorts.length);
    expect(fleet.cohorts.filter(({ ehs }) => !(ehs > 0))).toEqual([]);
  });

  it('keeps cohorts under 0.01 % of the network only where nothing of the same vendor, channel and place is larger', () => {
    const floor = 1e-4 * fleet.networkEhs;
    const large = new Set(fleet.cohorts.filter(({ ehs }) => ehs >= floor).map(place));
    const small = fleet.cohorts.filter(({ ehs }) => ehs < floor);
    expect(small.filter((cohort) => large.has(place(cohort))).map(({ id }) => id)).toEqual([]);
  });

  it('is in canonical order, which does not depend on the order it was written in', () => {
    const shuffled = fleet.cohorts.toSorted((a, b) => a.ehs - b.ehs);
    expect(shuffled.toSorted(canonicalOrder)).toEqual(fleet.cohorts);
  });

  it('is the same however the rows of its tables are ordered', () => {
    const again = buildFleet({
      ...evidence,
      operators: evidence.operators.toReversed(),
      countries: evidence.countries.toReversed(),
      asicModels: evidence.asicModels.toReversed(),
    });
    expect(again.cohorts.map(({ id }) => id)).toEqual(fleet.cohorts.map(({ id }) => id));
    again.cohorts.forEach(({ ehs }, i) => expect(ehs / fleet.cohorts[i].ehs).toBeCloseTo(1, 9));
  });
});

describe('the joint structure survives the raking', () => {
  it('one large operator, Riot, is mostly MicroBT', () => {
    const riot = home.filter(({ operator }) => operator === 'riot');
    expect(share(riot, ({ vendor }) => vendor === 'microbt')).toBeGreaterThan(0.7);
    const others = fleet.operators.filter(({ id, ehs }) => id !== 'riot' && ehs > 5).map(({ id }) => id);
    for (const id of others) {
      const owned = home.filter(({ operator }) => operator === id);
      expect(
        share(owned, ({ vendor }) => vendor === 'microbt'),
        id,
      ).toBeLessThan(0.5);
    }
  });

  it('the in-house firmware of one miner stands only there', () => {
    const marafw = fleet.cohorts.filter(({ channel }) => channel === 'marafw');
    expect(new Set(marafw.map(({ operator }) => operator))).toEqual(new Set(['mara']));
    expect(total(marafw) / fleet.homeEhs).toBeCloseTo(0.07, 6);
  });

  it("MicroBT's share of ERCOT is above its share of the nation", () => {
    const inErcot = share(
      home.filter(({ grid }) => grid === 'ercot'),
      ({ vendor }) => vendor === 'microbt',
    );
    expect(inErcot).toBeGreaterThan(1.2 * share(home, ({ vendor }) => vendor === 'microbt'));
  });

  it('every operator stands only on the grids that its sites are on', () => {
    for (const { operator, grid } of home) {
      const row = evidence.operatorGrid.find((line) => line.operator === operator);
      expect(row?.[grid as (typeof GRIDS)[number]], `${operator} on ${grid}`).toBeGreaterThan(0);
    }
  });

  it('no firmware is on machines that it does not support', () => {
    const foreign = fleet.cohorts.filter(
      ({ vendor, channel }) =>
        channel !== `stock-${vendor}` && channel !== 'in-house' && vendor !== 'bitmain',
    );
    expect(foreign).toEqual([]);
    const newest = fleet.cohorts.filter(({ vendor, generation }) => vendor === 'bitmain' && generation === 5);
    expect(new Set(newest.map(({ channel }) => channel))).toEqual(new Set(['stock-bitmain']));
  });

  it('a vendor has only generations it has made', () => {
    const made = new Set(evidence.asicModels.map(({ vendor, generation }) => `${vendor} ${generation}`));
    expect(fleet.cohorts.filter(({ vendor, generation }) => !made.has(`${vendor} g${generation}`))).toEqual(
      [],
    );
  });

  it("an operator's machines are about as efficient as it says: within 2 J/TH where it is large enough to keep its mix", () => {
    const { operators } = fleetReport(fleet, evidence);
    for (const { id, ehs, jPerTh } of operators.filter((line) => line.id !== 'rest' && line.ehs > 3)) {
      const said = evidence.operators.find((row) => row.id === id)?.fleetJPerTh ?? NaN;
      expect(Math.abs(jPerTh - said), `${id}, ${ehs} EH/s`).toBeLessThan(2);
    }
  });

  it('operators whose grids the published margin moved by over 10 points are listed, MARA among them', () => {
    expect(fleet.moved.map(({ operator }) => operator)).toContain('mara');
    for (const { seed, reached } of fleet.moved) expect(Math.abs(reached - seed)).toBeGreaterThan(0.1);
    // On one grid only, so it cannot move.
    expect(fleet.moved.map(({ operator }) => operator)).not.toContain('iren');
  });

  it("says where the home nation's part exceeds a published whole", () => {
    expect(fleet.adjusted.map(({ margin, name }) => `${margin} ${name}`)).toEqual([
      'vendor auradine',
      'channel marafw',
    ]);
    for (const { remainder } of fleet.adjusted) expect(remainder).toBeGreaterThan(-0.002);
  });
});

describe('price bands abroad', () => {
  it('put every nation into one of three, cheap power in the low one', () => {
    const abroad = fleet.nations.filter(({ band }) => band !== '');
    expect(abroad).toHaveLength(evidence.countries.length - 1);
    expect(new Set(abroad.map(({ band }) => band))).toEqual(new Set(['low', 'middle', 'high']));
    const dearest = (band: string): number =>
      Math.max(...abroad.filter((n) => n.band === band).map((n) => n.powerUsdPerKwh.mode));
    expect(dearest('low')).toBeLessThan(dearest('middle'));
    expect(dearest('middle')).toBeLessThan(dearest('high'));
  });
});

describe('concentration', () => {
  let tables: readonly ConcentrationTable[];
  beforeAll(() => {
    tables = concentration(fleet, evidence);
  });

  const table = (axis: string, scope: string): ConcentrationTable => {
    const found = tables.find((one) => one.axis === axis && one.scope === scope);
    if (found === undefined) throw new Error(`no table of ${axis}, ${scope}`);
    return found;
  };
  const shareOf = (axis: string, scope: string, name: string): number =>
    table(axis, scope).rows.find((row) => row.name === name)?.share ?? 0;

  it("a vendor's share is not its update channel's share", () => {
    const vendor = shareOf('vendor', 'home', 'bitmain');
    const channel = shareOf('channel', 'home', 'stock-bitmain');
    expect(vendor).toBeCloseTo(0.795, 6);
    expect(channel).toBeCloseTo(0.36, 6);
    expect(table('channel', 'home').hhi).toBeLessThan(table('vendor', 'home').hhi / 2);
  });

  it('firms under one government make about 95 % of the machines at home', () => {
    expect(shareOf('jurisdiction', 'home', 'CN')).toBeGreaterThan(0.94);
    expect(shareOf('jurisdiction', 'home', 'CN')).toBeLessThan(0.96);
    expect(table('jurisdiction', 'home').nakamoto).toBe(1);
  });

  it.each([
    ['pool', 'pool.hhi_coinbase'],
    ['pool-group', 'pool.hhi_proxy_grouped'],
  ])('%s is as concentrated as %s says', (axis, id) => {
    const { low, high } = evidence.parameter(id);
    expect(table(axis, 'blocks').hhi).toBeGreaterThan(low);
    expect(table(axis, 'blocks').hhi).toBeLessThan(high);
  });

  it('does not count the many operators that nobody names as one', () => {
    const operators = table('operator', 'home');
    expect(operators.rows[0].name).toBe('rest');
    expect(operators.top1).toBeCloseTo(53.9 / fleet.homeEhs, 9);
  });

  it('every table adds up to 1, largest first', () => {
    for (const { rows, axis, scope } of tables) {
      const shares = rows.map((row) => row.share);
      expect(
        shares.reduce((sum, one) => sum + one, 0),
        `${axis} ${scope}`,
      ).toBeCloseTo(1, 12);
      expect(shares.toSorted((a, b) => b - a)).toEqual(shares);
    }
  });
});

describe('the report', () => {
  it('has joint tables that each hold the whole nation', () => {
    for (const { cells } of fleetReport(fleet, evidence).joint) {
      expect(cells.reduce((sum, { ehs }) => sum + ehs, 0) / fleet.homeEhs).toBeCloseTo(1, 12);
    }
  });
});

describe('a replicate', () => {
  it('at the modes is the baseline to 1e-12', () => {
    const out = new Float64Array(fleet.cohorts.length);
    scaleCohorts(fleet, fleet.modes, out);
    fleet.cohorts.forEach(({ ehs }, i) => expect(Math.abs(out[i] / ehs - 1)).toBeLessThan(1e-12));
  });

  it('with more stock firmware has more of it, and as many machines of its vendor', () => {
    const out = new Float64Array(fleet.cohorts.length);
    scaleCohorts(fleet, { ...fleet.modes, stock: 0.7 }, out);
    const scaled = fleet.cohorts
      .map((cohort, i) => ({ ...cohort, ehs: out[i] }))
      .filter(({ region }) => region === 'home');
    const bitmain = scaled.filter(({ vendor }) => vendor === 'bitmain');
    expect(share(bitmain, ({ channel }) => channel === 'stock-bitmain')).toBeCloseTo(0.7, 2);
    expect(total(bitmain) / fleet.homeEhs).toBeCloseTo(0.795, 2);
  });
});
