/**
 * An independent reading of MODEL.md: one replicate of one arm with objects and plain loops, slow and easy to check by eye.
 * It shares no code with src, so what both agree on is what the text says.
 */
import type { OracleArm, OracleLuck, OraclePlan } from './inputs.ts';
import type { OracleResult, Row, World } from './state.ts';
import { standing } from './state.ts';
import { start } from './start.ts';
import { events, implants, outside } from './events.ts';
import { effects, endDiversions } from './effects.ts';
import { recovery } from './recovery.ts';
import { wear } from './wear.ts';
import { supply } from './supply.ts';
import { economics, network, record } from './network.ts';

/** Runs one arm (or the quiet twin) of a plan with the slot values and the luck of one replicate. */
export function oracle(
  plan: OraclePlan,
  values: ArrayLike<number>,
  luck: OracleLuck,
  arm: OracleArm,
): OracleResult {
  const world = start(plan, values, luck, arm);
  for (let t = 0; t < plan.days; t++) {
    outside(world, t);
    events(world, t);
    implants(world, t);
    effects(world, t);
    recovery(world, t);
    wear(world);
    supply(world, t);
    economics(world);
    network(world);
    record(world);
    endDiversions(world);
  }
  return summed(world);
}

function summed(world: World): OracleResult {
  const { result, rows } = world;
  result.firedDay = world.events.map((event) => event.firedDay);
  result.detectedDay = world.events.map((event) => event.detectedDay);
  result.rowRunning = rows.map((row) => row.running);
  result.rowIncome = rows.map((row) => row.income);
  result.rowHit = rows.map((row) => row.hit);
  result.conservationError = Math.max(...rows.map(unbalanced));
  return result;
}

/** Relative error of section 2's balance of a row. */
function unbalanced(row: Row): number {
  const is = standing(row) + row.lost + row.retired;
  const shouldBe = row.initial + row.delivered + row.movedIn - row.movedOut;
  return Math.abs(is - shouldBe) / Math.max(row.initial + row.delivered + row.movedIn, 1e-300);
}
