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
import { ledger } from './ledger.ts';
import { supply } from './supply.ts';
import { economics, network, record } from './network.ts';

/** Runs one arm of a plan, or the quiet twin when there is no `quiet` yet, with the slot values and the luck of one replicate. */
export function oracle(
  plan: OraclePlan,
  values: ArrayLike<number>,
  luck: OracleLuck,
  arm: OracleArm,
  quiet?: OracleResult,
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
    ledger(world, t, quiet);
    endDiversions(world);
  }
  world.result.tracks.intact_share = shareOfQuiet(world.result, quiet ?? world.result);
  return summed(world);
}

/** 4.10: national hash rate over that of the twin on the same day, 1 where the twin has none. */
function shareOfQuiet(result: OracleResult, quiet: OracleResult): number[] {
  const undisturbed = quiet.tracks.national_hashrate;
  return result.tracks.national_hashrate.map((ehs, t) => (undisturbed[t] > 0 ? ehs / undisturbed[t] : 1));
}

function summed(world: World): OracleResult {
  const { result, rows } = world;
  result.firedDay = world.events.map((event) => event.firedDay);
  result.detectedDay = world.events.map((event) => event.detectedDay);
  result.fixDay = world.events.map((event) => event.fixDay);
  result.rowRunning = rows.map((row) => row.running);
  result.rowIncome = rows.map((row) => row.income);
  result.rowHit = rows.map((row) => row.hit);
  result.deliveredEhs = world.home.rows.reduce((all, row) => all + row.delivered, 0);
  result.conservationError = Math.max(...rows.map(unbalanced));
  return result;
}

/** Relative error of section 2's balance of a row. */
function unbalanced(row: Row): number {
  const is = standing(row) + row.lost + row.retired;
  const shouldBe = row.initial + row.delivered + row.movedIn - row.movedOut;
  return Math.abs(is - shouldBe) / Math.max(row.initial + row.delivered + row.movedIn, 1e-300);
}
