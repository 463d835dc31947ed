/** Machines that go abroad, and places that stand idle, on compiled plans: where they go, merged or not, on whatever firmware. */
import { describe, expect, it } from 'vitest';
import { HOME, WORLD } from '../../src/kernel/plan.ts';
import { runReplicate } from '../../src/kernel/replicate.ts';
import { trackIndex, type Recording } from '../../src/kernel/tracks.ts';
import { createWorkspace } from '../../src/kernel/workspace.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { plan, scenarioOf } from '../shared/world.ts';

const KEY = keyFromSeed('abroad');
const BAN = { id: 'ban', kind: 'national-ban', at: { day: 30 }, target: { nation: ['US'], grid: ['ercot'] } };
const STORM = {
  id: 'storm',
  kind: 'curtailment',
  at: { day: 90 },
  target: { nation: ['US'] },
  share: 1,
  days: 5,
};
const FIRMWARE = { kind: 'independent-firmware', start: 0, rampDays: 0, share: 0.9 };

const arms = [
  { id: 'as-is', title: 'As things are', levers: [] },
  { id: 'firmware', title: 'Independent firmware', levers: [FIRMWARE] },
];

const track = (recording: Recording, id: 'national_hashrate' | 'network_hashrate'): Float64Array =>
  recording.tracks.subarray(trackIndex(id) * recording.days, (trackIndex(id) + 1) * recording.days);

describe('a ban', () => {
  it('sends machines to rows abroad of their own class', async () => {
    const compiled = plan(await scenarioOf({ threats: [BAN] }));
    const move = compiled.arms[0]!.events.flatMap(({ effects }) => effects).find(
      (e) => e.kind === 'relocate',
    );
    if (move?.kind !== 'relocate') throw new Error('expected a move');
    expect(move.from.length).toBeGreaterThan(1);
    const { region, generation, grid } = compiled.rows;
    move.from.forEach((from, i) => {
      const to = move.to[i]!;
      expect([region[from], region[to]]).toEqual([HOME, WORLD]);
      expect(generation[to]).toBe(generation[from]);
      expect(compiled.grids[grid[from]!]).toBe('ercot');
    });
  });
  it('comes to the same whether rows are merged or not (1e-12), with machines on a journey and on other firmware', async () => {
    const scenario = await scenarioOf({ days: 260, threats: [BAN, STORM], arms });
    const workspaces = [true, false].map((merge) => createWorkspace(plan(scenario, { merge })));
    for (const w of workspaces) runReplicate(w, KEY, 3);
    const [merged, whole] = workspaces;
    expect(merged!.plan.rows.count).toBeLessThan(whole!.plan.rows.count / 2);
    merged!.arms.forEach((arm, a) => {
      expect(arm.conservationError).toBeLessThan(1e-9);
      for (const id of ['national_hashrate', 'network_hashrate'] as const) {
        const other = track(whole!.arms[a]!, id);
        track(arm, id).forEach((value, day) => {
          expect(Math.abs(value - other[day]!)).toBeLessThanOrEqual(1e-12 * Math.max(1, other[day]!) * 10);
        });
      }
    });
  });
});

describe('a storm', () => {
  it('stops machines on whatever firmware they run', async () => {
    const w = createWorkspace(plan(await scenarioOf({ threats: [STORM], arms })));
    runReplicate(w, KEY, 0);
    for (const arm of w.arms) {
      expect(track(arm, 'national_hashrate')[91]).toBe(0);
      expect(track(arm, 'network_hashrate')[91]).toBeGreaterThan(300);
    }
  });
});
