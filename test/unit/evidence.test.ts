import { beforeAll, describe, expect, it } from 'vitest';
import { classes } from '../../src/evidence/classes.ts';
import { readRows, text } from '../../src/evidence/csv.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { GRADES } from '../../src/evidence/grade.ts';
import { EVIDENCE_IDS } from '../../src/evidence/ids.ts';
import { loadEvidence } from '../../src/evidence/load.ts';
import type { Parameter } from '../../src/evidence/parameter.ts';
import { parseUnit } from '../../src/units/unit.ts';

let evidence: Evidence;
let rows: readonly Parameter[];
beforeAll(async () => {
  evidence = await loadEvidence();
  rows = [...evidence.parameters.values()];
});

const idsWhere = (wrong: (row: Parameter) => boolean): string[] => rows.filter(wrong).map(({ id }) => id);

const mode = (id: string): { value: number; unit: string } => {
  const { si } = evidence.parameter(id);
  return { value: si.mode, unit: si.unit };
};

describe('every number', () => {
  it('has a range that ascends, and is a constant when its ends are equal', () => {
    expect(rows.length).toBeGreaterThan(400);
    expect(idsWhere(({ low, mode, high }) => !(low <= mode && mode <= high))).toEqual([]);
    expect(idsWhere(({ low, high, family }) => (low === high) !== (family === 'constant'))).toEqual([]);
  });

  it('has a model unit that the converter knows, and its range there', () => {
    expect(idsWhere(({ si }) => parseUnit(si.unit) === undefined)).toEqual([]);
    expect(idsWhere(({ si }) => ![si.low, si.mode, si.high].every(Number.isFinite))).toEqual([]);
  });

  it('has a title for people that is no id', () => {
    const looksLikeAnId = /[a-z0-9]_[a-z0-9]|[a-z]\.[a-z]/u;
    expect(
      idsWhere(({ id, title }) => title === id || title.trim() === '' || looksLikeAnId.test(title)),
    ).toEqual([]);
    expect(idsWhere(({ title }) => title.length > 120)).toEqual([]);
  });

  it('that titles.csv names exists, once', async () => {
    const { tableTexts } = await import('../../src/evidence/tables.ts');
    const named = readRows('titles.csv', tableTexts['titles.csv']).map((row) => text(row, 'id'));
    expect(named.filter((id) => !evidence.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('has an anchor or a line why when it is judged, and a source when it is not', () => {
    const empty = /^(?:|judged|analyst estimate, unsourced.*|\W*)$/u;
    expect(idsWhere(({ grade, anchor }) => grade === 'judged' && empty.test(anchor))).toEqual([]);
    expect(idsWhere(({ grade, source }) => grade !== 'judged' && empty.test(source))).toEqual([]);
  });

  it('is graded by the weaker of two tags', () => {
    expect(evidence.parameter('vendor.bitmain.share_global').grade).toBe('derived');
    expect(evidence.parameter('econ.power_price_eastern').grade).toBe('judged');
    expect(evidence.parameter('network.hashrate_q4_2025').grade).toBe('measured');
    expect(evidence.parameter('nation.us.share').grade).toBe('reported');
    expect(evidence.parameter('nation.id.share').grade).toBe('judged');
    expect(new Set(rows.map(({ grade }) => grade))).toEqual(new Set(GRADES));
  });

  it('that has a rival says which row rules, and that row rules itself', () => {
    const ruled = rows.filter(({ ruledBy }) => ruledBy !== undefined);
    expect(ruled.length).toBeGreaterThan(15);
    for (const { ruledBy = '', ruledWhy } of ruled) {
      expect(evidence.parameter(ruledBy).ruledBy).toBeUndefined();
      expect(ruledWhy).not.toBe('');
    }
  });

  it('that code asks for by name exists', () => {
    expect(EVIDENCE_IDS.filter((id) => !evidence.has(id))).toEqual([]);
  });

  it('is asked for by a name that exists, else the asking is a bug', () => {
    expect(() => evidence.parameter('vendor.acme.share_us')).toThrow(
      'evidence: expected a row vendor.acme.share_us, got none',
    );
  });
});

describe('model units', () => {
  it.each([
    ['vendor.bitmain.share_us', 0.795, 'share'],
    ['supply.global_gross_additions', 40 / 30.4375, 'EH/s per day'],
    ['ops.failure_rate_annual', 0.06 / 365.25, 'per day'],
    ['supply.trend_growth_monthly', 0.005 / 30.4375, 'per day'],
    ['repair.emergency_boards', 0.0004, 'per day'],
    ['market.btc_vol_annual', 0.53, 'share'],
    ['dwell.overt_hours', 1 / 24, 'days'],
    ['econ.all_in_cost_ccaf', 0.0555, 'USD/kWh'],
    ['us.mining_load_top_down', 8700, 'MW'],
    ['cost.site_acquisition_or_build', 380_000, 'USD per MW'],
    ['cost.monitoring_per_mw', 4000 / 365.25, 'USD per MW and day'],
    ['grid.frequency_response.ercot', 7000, 'MW per Hz'],
    ['grid.inertia.ercot', 220_000, 'MW s'],
    ['lever.domestic-assembly.line', 20e6 * 30.4375, 'USD per EH/s/day'],
  ])('%s at its mode is %f %s', (id, value, unit) => {
    expect(mode(id).unit).toBe(unit);
    expect(mode(id).value / value).toBeCloseTo(1, 12);
  });
});

describe('the start moment', () => {
  it('follows from the last epoch of the table', () => {
    const last = evidence.difficultyEpochs.at(-1);
    if (last === undefined) throw new Error('no epochs');
    const start = Date.UTC(2026, 0, 1) / 1000;
    const at = (id: string): number => evidence.parameter(id).mode;
    expect(at('chain.start_epoch_seconds')).toBe(start - last.startUnix);
    expect(at('chain.start_epoch_blocks')).toBe(at('chain.start_height') - last.startHeight + 1);
    expect(at('chain.start_difficulty') / last.difficulty).toBeCloseTo(1, 14);
  });

  it('is a network of 1,060.7 EH/s', () => {
    const difficulty = evidence.parameter('chain.start_difficulty').mode;
    expect((difficulty * 2 ** 32) / ((600 * 2016) / 2015) / 1e18).toBeCloseTo(1060.7, 1);
  });
});

describe('machine classes', () => {
  const bounds = [60, 38, 28, 20, 15, 12, 0];

  it('get more efficient and larger with every generation, within half a J/TH of the bounds', () => {
    const made = classes(evidence);
    expect(made.map(({ id }) => id)).toEqual(['g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6']);
    made.forEach(({ jPerTh, thsPerMachine, models }, i) => {
      expect(models).toBeGreaterThan(0);
      expect(jPerTh).toBeGreaterThan(bounds[i] - 0.5);
      if (i > 0) expect(jPerTh).toBeLessThan(made[i - 1].jPerTh);
      if (i > 0) expect(thsPerMachine).toBeGreaterThan(made[i - 1].thsPerMachine);
    });
  });

  it('add up to the efficiency of the network that the table of parameters gives', () => {
    const mean = classes(evidence).reduce(
      (sum, { id, jPerTh }) =>
        id === 'g6' ? sum : sum + jPerTh * evidence.parameter(`fleet.share.${id}`).si.mode,
      0,
    );
    const { low, high } = evidence.parameter('network.efficiency_late_2025');
    expect(mean).toBeGreaterThan(low);
    expect(mean).toBeLessThan(high);
  });
});
