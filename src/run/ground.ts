/** What scenarios are compiled against: the evidence, and the fleet that is built from it. */
import type { Evidence } from '../evidence/evidence.ts';
import { loadEvidence } from '../evidence/load.ts';
import { nationOf } from '../evidence/nations/index.ts';
import { nationOperators } from '../evidence/nations/nation.ts';
import { ownNation, withNation } from '../evidence/nations/own-nation.ts';
import { withRivals } from '../evidence/rivals/index.ts';
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

type Grounded = Pick<Scenario, 'nation' | 'ownNation' | 'fleet'> & Partial<Pick<Scenario, 'rivals'>>;

/** What a scenario is compiled against, or why there is no such thing. */
export async function groundOf(scenario: Grounded): Promise<Result<Ground, Problem[]>> {
  const published = await loadGround();
  const { nation, ownNation, fleet, rivals = {} } = scenario;
  const chosen = Object.entries(rivals).sort();
  if (nation === published.fleet.home.code && !fleet && chosen.length === 0) return ok(published);
  const of = JSON.stringify([nation, ownNation, fleet?.sha256, fleet?.classes !== undefined, chosen]);
  if (special?.of === of) return ok(special.ground);
  const made = withOwnFleet(inNation(published, scenario), scenario);
  if (made.ok) special = { of, ground: made.value };
  return made;
}

/** The fleet with another nation under study, or by other sources. */
function inNation(
  published: Ground,
  { nation, ownNation: document, rivals = {} }: Grounded,
): Result<Ground, Problem[]> {
  const sources = withRivals(published.evidence, rivals, nation);
  if (nation === published.fleet.home.code && sources === published.evidence) return ok(published);
  const evidence = document ? withNation(sources, document) : sources;
  const home = document ? ownNation(document) : nationOf(nation)!;
  const ehs = published.fleet.networkEhs * evidence.parameter(home.rows.share).si.mode;
  const named = nationOperators(evidence, home.code).reduce((sum, operator) => sum + operator.ehs, 0);
  if (named >= ehs)
    return failed([problem('nation.operators', say('nation.expect.room', { room: ehs.toFixed(1) }), named)]);
  return ok({ evidence, fleet: buildFleet(evidence, home) });
}

const missing = (sha256: string): Problem =>
  problemWith('fleet', say('fleet.own.expect.inventory', { sha256 }), say('fleet.own.got.none'));

function withOwnFleet(
  ground: Result<Ground, Problem[]>,
  { fleet: own }: Grounded,
): Result<Ground, Problem[]> {
  if (!ground.ok || !own) return ground;
  if (!own.classes) return failed([missing(own.sha256)]);
  const { evidence, fleet } = ground.value;
  const [room, ehs] = [roomForOwn(fleet), ownEhs(own.classes)];
  if (ehs >= room)
    return failed([problem('fleet', say('fleet.own.expect.room', { room: room.toFixed(1) }), ehs)]);
  return ok({ evidence, fleet: withOwn(fleet, own.classes) });
}

/** The ground of a scenario's text that has been run; throws on one that could not be. */
export async function groundOfText(text: string): Promise<Ground> {
  const scenario = await parseScenario(text, assumptionBounds((await loadGround()).evidence));
  const found = scenario.ok ? await groundOf(scenario.value) : scenario;
  if (!found.ok) throw new Error(found.error.map(problemMessage).join('; '));
  return found.value;
}
