/** What scenarios are compiled against: the evidence, and the fleet that is built from it. */
import type { Evidence } from '../evidence/evidence.ts';
import { loadEvidence } from '../evidence/load.ts';
import { buildFleet } from '../fleet/build-fleet.ts';
import type { Fleet } from '../fleet/cohort.ts';
import { ownEhs } from '../fleet/own/own-fleet.ts';
import { roomForOwn, withOwn } from '../fleet/own/with-own.ts';
import { assumptionBounds } from '../scenario/assumption-bounds.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/types.ts';
import { problem, problemMessage, problemWith, type Problem } from '../units/problem.ts';
import { failed, ok, type Result } from '../units/result.ts';
import { say } from '../words/words.ts';

export interface Ground {
  readonly evidence: Evidence;
  readonly fleet: Fleet;
}

let ground: Promise<Ground> | undefined;

/** The published fleet; read and built on first use, then kept. */
export function loadGround(): Promise<Ground> {
  ground ??= loadEvidence().then((evidence) => ({ evidence, fleet: buildFleet(evidence) }));
  return ground;
}

/** What a scenario asks for beyond that: the last of it is kept. */
let special: { readonly of: string; readonly ground: Ground } | undefined;

type Grounded = Pick<Scenario, 'fleet'>;

/** What a scenario is compiled against, or why there is no such thing. */
export async function groundOf(scenario: Grounded): Promise<Result<Ground, Problem[]>> {
  const published = await loadGround();
  const of = JSON.stringify([scenario.fleet?.sha256]);
  if (scenario.fleet === undefined) return ok(published);
  if (scenario.fleet.classes === undefined) return failed([missing(scenario.fleet.sha256)]);
  if (special?.of === of) return ok(special.ground);
  const made = withOwnFleet(published, scenario.fleet.classes);
  if (made.ok) special = { of, ground: made.value };
  return made;
}

const missing = (sha256: string): Problem =>
  problemWith('fleet', say('fleet.own.expect.inventory', { sha256 }), say('fleet.own.got.none'));

function withOwnFleet(
  { evidence, fleet }: Ground,
  classes: NonNullable<NonNullable<Scenario['fleet']>['classes']>,
): Result<Ground, Problem[]> {
  const [room, ehs] = [roomForOwn(fleet), ownEhs(classes)];
  if (ehs >= room)
    return failed([problem('fleet', say('fleet.own.expect.room', { room: room.toFixed(1) }), ehs)]);
  return ok({ evidence, fleet: withOwn(fleet, classes) });
}

/** The ground of a scenario's text that has been run; throws on one that could not be. */
export async function groundOfText(text: string): Promise<Ground> {
  const scenario = await parseScenario(text, assumptionBounds((await loadGround()).evidence));
  const found = scenario.ok ? await groundOf(scenario.value) : scenario;
  if (!found.ok) throw new Error(found.error.map(problemMessage).join('; '));
  return found.value;
}
