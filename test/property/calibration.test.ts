/** Calibration of economics at the modes (MODEL.md section 6). */
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/kernel/plan.ts';
import { HOME } from '../../src/kernel/plan.ts';
import { startReplicate } from '../../src/kernel/start-replicate.ts';
import { integerPower } from '../../src/kernel/start-replicate.ts';
import type { Workspace } from '../../src/kernel/workspace.ts';
import { createWorkspace } from '../../src/kernel/workspace.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { atModes, fleet, shippedPlan } from '../shared/world.ts';

const plan: Plan = atModes(await shippedPlan('quiet-year'));
const w: Workspace = createWorkspace(plan);
startReplicate(w, keyFromSeed('calibration'), 0);

/** Running EH/s by group at the start. */
const running = new Float64Array(plan.groups.count);
for (let r = 0; r < plan.rows.count; r++) running[plan.rows.group[r]!]! += w.rowStart[r]!;
const total = running.reduce((a, b) => a + b);

/** Share of the running capacity that pays at a hashprice. */
const below = (g: number, hashprice: number): number =>
  1 / (1 + w.idleOdds[g]! * integerPower(w.hashprice0 / hashprice, w.priceShape));

describe('at the modes', () => {
  it('running hash rate is what is observed: the network and the nation', () => {
    expect(total).toBeCloseTo(fleet.networkEhs, 6);
    const home = running.filter((_, g) => plan.groups.region[g] === HOME).reduce((a, b) => a + b);
    expect(home).toBeCloseTo(fleet.homeEhs, 6);
  });

  it('the idle reserve is 10 to 40 % of what runs', () => {
    const nameplate = running.reduce((sum, ehs, g) => sum + ehs / w.run0[g]!, 0);
    expect(nameplate / total - 1).toBeGreaterThan(0.1);
    expect(nameplate / total - 1).toBeLessThan(0.4);
  });

  it('a hashprice a quarter lower costs 8 to 20 % of the hash rate', () => {
    const responding = w.values[plan.world.respondingShare]!;
    const after = running.reduce((sum, ehs, g) => {
      const target = (1 - responding) * w.run0[g]! + responding * below(g, 0.75 * w.hashprice0);
      return sum + (ehs / w.run0[g]!) * target;
    }, 0);
    expect(1 - after / total).toBeGreaterThan(0.08);
    expect(1 - after / total).toBeLessThan(0.2);
  });

  it('at 30 USD/PH/day 12 to 25 % of running capacity is below break-even', () => {
    const unprofitable = running.reduce(
      (sum, ehs, g) => sum + ehs * (1 - Math.min(1, below(g, 30) / w.run0[g]!)),
      0,
    );
    expect(unprofitable / total).toBeGreaterThan(0.12);
    expect(unprofitable / total).toBeLessThan(0.25);
  });
});
