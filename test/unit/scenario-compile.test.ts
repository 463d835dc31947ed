import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/kernel/effects.ts';
import { HOME } from '../../src/kernel/plan.ts';
import { runReplicate } from '../../src/kernel/replicate.ts';
import { trackIndex } from '../../src/kernel/tracks.ts';
import { fillValues, compileDraws } from '../../src/kernel/values.ts';
import { createWorkspace } from '../../src/kernel/workspace.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import type { CompiledPlan } from '../../src/scenario/compile.ts';
import {
  compileProblems,
  documentWith,
  evidence,
  fleet,
  planOf,
  scenarioOf,
  shippedIds,
  shippedText,
  type Document,
} from '../helpers/scenarios.ts';

const BITMAIN_US = { vendor: ['bitmain'], nation: ['US'] };
const bricking = { id: 'brick', kind: 'bricking', at: { day: 30 }, target: BITMAIN_US };
const cutoff = { id: 'cutoff', kind: 'supply-cutoff', at: { day: 30 }, target: BITMAIN_US };

const key = keyFromSeed('test');

/** Values of all slots in a replicate. */
function valuesOf(plan: CompiledPlan, replicate = 0): Float64Array {
  const values = new Float64Array(plan.slots.length);
  fillValues(values, plan.slots, compileDraws(plan.slots), key, replicate);
  return values;
}

const lettersOf = (plan: CompiledPlan, armIndex = 0): Effect[] =>
  plan.arms[armIndex]!.events.flatMap((event) => event.effects);

describe('shipped scenarios', () => {
  it('are over twenty, and each is called like its file', async () => {
    expect(shippedIds.length).toBeGreaterThan(20);
    for (const id of shippedIds) expect((await scenarioOf(shippedText(id))).id).toBe(id);
  });

  it('say that they are a what-if where a real vendor is named', async () => {
    for (const id of shippedIds) {
      const scenario = await scenarioOf(shippedText(id));
      if (scenario.threats.length > 0) expect(scenario.summary, id).toMatch(/what-if, not a finding/u);
    }
  });

  it('name sources that are rows of the evidence', async () => {
    for (const id of shippedIds) {
      const { sources } = await scenarioOf(shippedText(id));
      expect(
        sources.filter((source) => !evidence.has(source)),
        id,
      ).toEqual([]);
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  it('watch supply for at least two years after it is cut', async () => {
    for (const id of shippedIds) {
      const scenario = await scenarioOf(shippedText(id));
      const cuts = scenario.threats.filter((threat) => threat.kind === 'supply-cutoff');
      if (cuts.length > 0) expect(scenario.days, id).toBeGreaterThanOrEqual(760);
    }
  });

  it.each(shippedIds)('%s compiles to few rows that hold the whole fleet', async (id) => {
    const plan = await planOf(shippedText(id));
    const { rows, members } = plan;
    console.log(`${id}: ${rows.count} rows, ${members.count} members, ${plan.slots.length} slots`);
    expect(rows.count).toBeLessThan(220);
    expect(members.ehs.reduce((sum, ehs) => sum + ehs, 0)).toBeCloseTo(fleet.networkEhs, 9);
    expect(new Set(members.row).size).toBe(rows.count);
    for (let m = 0; m < members.count; m++) {
      const row = members.row[m]!;
      expect(rows.region[row]).toBe(members.region[m]);
      expect(rows.generation[row]).toBe(members.generation[m]);
      expect(rows.grid[row]).toBe(members.grid[m]);
      if (members.region[m] === HOME) expect(rows.pool[row]).toBe(members.vendor[m]);
    }
  });

  it.each(shippedIds)('%s: deliveries and preferences add up', async (id) => {
    const { suppliers, rows } = await planOf(shippedText(id));
    for (let pair = 0; pair < 2 * suppliers.count; pair++) {
      let sum = 0;
      for (let i = suppliers.deliverStart[pair]!; i < suppliers.deliverStart[pair + 1]!; i++) {
        sum += suppliers.deliverShare[i]!;
        expect(rows.region[suppliers.deliverRow[i]!]).toBe(pair < suppliers.count ? 0 : 1);
      }
      expect(sum).toBeCloseTo(1, 12);
    }
    const home = suppliers.preference.subarray(0, suppliers.count);
    const world = suppliers.preference.subarray(suppliers.count);
    for (const shares of [home, world, suppliers.capacityShare])
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});

const hitMembers = async (target: Document): Promise<number[]> => {
  const plan = await planOf(documentWith({ threats: [{ ...bricking, target }] }), { merge: false });
  const rows = new Set(lettersOf(plan).flatMap((letter) => ('rows' in letter ? [...letter.rows] : [])));
  return [...plan.members.row.keys()].filter((m) => rows.has(plan.members.row[m]!));
};
const ehsOf = (members: readonly number[]): number =>
  members.reduce((sum, m) => sum + fleet.cohorts[m]!.ehs, 0);

const targetProblems = async (target: Document): Promise<string[]> =>
  compileProblems(documentWith({ threats: [{ ...bricking, target }] }));

describe('what a target selects', () => {
  it("by vendor: machines on that vendor's own channel, not all it made", async () => {
    const hit = await hitMembers(BITMAIN_US);
    for (const m of hit) {
      expect(fleet.cohorts[m]).toMatchObject({ vendor: 'bitmain', channel: 'stock-bitmain', nation: 'US' });
    }
    const share = evidence.parameter('vendor.bitmain.share_us').si.mode;
    const onStock = evidence.parameter('firmware.bitmain_stock_given_bitmain_us').si.mode;
    expect(ehsOf(hit) / fleet.homeEhs).toBeCloseTo(share * onStock, 2);
  });

  it("by channel: that channel's machines", async () => {
    const hit = await hitMembers({ channel: 'luxos', nation: 'US' });
    expect(hit.length).toBeGreaterThan(0);
    for (const m of hit) expect(fleet.cohorts[m]).toMatchObject({ channel: 'luxos', nation: 'US' });
  });

  it('by jurisdiction and grid: every vendor there, on its own channel', async () => {
    const hit = await hitMembers({ jurisdiction: 'CN', nation: 'US', grid: 'ercot' });
    expect(new Set(hit.map((m) => fleet.cohorts[m]!.channel))).toEqual(
      new Set(['stock-bitmain', 'stock-microbt', 'stock-canaan']),
    );
    expect(new Set(hit.map((m) => fleet.cohorts[m]!.grid))).toEqual(new Set(['ercot']));
  });

  it('by nation alone: all its machines', async () => {
    const hit = await hitMembers({ nation: 'US' });
    expect(ehsOf(hit)).toBeCloseTo(fleet.homeEhs, 9);
  });

  it('unknown names and empty targets are problems with a path', async () => {
    expect(await targetProblems({ vendor: 'Bitmian' })).toEqual([
      expect.stringMatching(
        /^threats\[0\]\.target\.vendor: expected one of .*did you mean bitmain\?\), got "Bitmian"$/u,
      ),
    ]);
    expect(await targetProblems({ operator: 'rioot' })).toEqual([
      expect.stringMatching(/did you mean riot\?/u),
    ]);
    expect(await targetProblems({ channel: 'marafw', operator: 'riot' })).toEqual([
      expect.stringMatching(
        /^threats\[0\]\.target: expected a target that some machines of the fleet answer to/u,
      ),
    ]);
  });

  it('a cutoff is for the home nation or for all', async () => {
    const problems = await compileProblems(
      documentWith({ threats: [{ ...cutoff, target: { vendor: 'bitmain', nation: 'CA' } }] }),
    );
    expect(problems).toEqual([
      expect.stringMatching(/^threats\[0\]\.target\.nation: expected the home nation US alone/u),
    ]);
    const everyone = await planOf(documentWith({ threats: [{ ...cutoff, target: { vendor: 'bitmain' } }] }));
    expect(lettersOf(everyone)).toEqual([expect.objectContaining({ regions: Int32Array.of(0, 1) })]);
  });
});

describe('bricking', () => {
  it('splits what is reached into shares that add up to the reach', async () => {
    const plan = await planOf(documentWith({ threats: [{ ...bricking, accepted: 0.5 }] }));
    const values = valuesOf(plan, 3);
    const input = (id: string): number => values[plan.inputs.find((one) => one.id === id)!.slot!]!;
    const reach = input('brick.exists') * input('brick.reachable') * 0.5;
    const shares = lettersOf(plan).map((letter) => ('share' in letter ? values[letter.share]! : 0));
    expect(shares).toHaveLength(4);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(reach, 12);
    expect(shares[0]).toBeCloseTo(reach * input('brick.rebootShare'), 12);
  });

  it('reaches everything where the user types 1', async () => {
    const full = { exists: 1, reachable: 1, accepted: 1, rebootShare: 0, destroyedShare: 0, wipedShare: 0 };
    const plan = await planOf(documentWith({ threats: [{ ...bricking, ...full }] }));
    const letters = lettersOf(plan);
    expect(letters).toEqual([expect.objectContaining({ kind: 'hold', release: 'reflash' })]);
    expect(valuesOf(plan)[(letters[0] as { share: number }).share]).toBe(1);
  });

  it("takes nobody's consent below the share that updates by itself", async () => {
    const plan = await planOf(
      documentWith({ threats: [{ ...bricking, exists: 1, reachable: 1, accepted: 0 }] }),
    );
    const floor = plan.inputs.find((input) => input.id === 'firmware.auto_update_enabled')!;
    expect(floor.usedBy).toEqual(['brick']);
  });
});

describe('an envelope by hand', () => {
  it('equals the engine: hash rate of the channel times reach, with luck, economics and repair off', async () => {
    const threats = [
      { ...bricking, at: { day: 5 }, exists: 0.8, reachable: 0.5, accepted: 0.6, rebootShare: 0 },
    ];
    const luck = { blocks: false, price: false };
    const plan = await planOf(documentWith({ days: 8, luck, threats }), {
      without: ['recovery', 'wear', 'supply', 'economics'],
    });
    const workspace = createWorkspace(plan);
    runReplicate(workspace, key, 0);
    const track = trackIndex('national_hashrate') * plan.days;
    const [arm, twin] = [workspace.arms[0]!.tracks, workspace.twin.tracks];
    const { members } = plan;
    let channel = 0;
    for (let m = 0; m < members.count; m++)
      if (members.region[m] === HOME && members.stock[m] === 1) channel += workspace.memberEhs[m]!;
    expect(channel).toBeGreaterThan(50);
    expect(twin[track + 6]! - arm[track + 6]!).toBeCloseTo(channel * 0.8 * 0.5 * 0.6, 9);
  });
});
