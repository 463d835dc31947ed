import type { Evidence } from '../evidence/evidence.ts';
import { outcomeColumns } from '../outcomes/defined.ts';
import { canonical } from '../scenario/canonical.ts';
import { nationName } from '../scenario/nation-name.ts';
import type { Scenario } from '../scenario/types.ts';
import { hasWord, say, sayOf } from '../words/words.ts';
import { ledgerShape } from '../summary/ledger.ts';
import type { ChunkContext } from './context.ts';
import type { DrawnColumn, PlanInfo } from './job.ts';
import { limitsOf } from './limits.ts';
import { statesOf } from './states.ts';

/** What a host must know of a compiled scenario. */
export function planInfo(
  { scenario, plan }: Pick<ChunkContext, 'scenario' | 'plan'>,
  evidence: Evidence,
): PlanInfo {
  const outcomes = outcomeColumns(plan.defined, plan.grids);
  return {
    id: scenario.id,
    title: scenario.title,
    nation: nationName(scenario.document),
    days: plan.days,
    seed: scenario.seed,
    replicates: scenario.replicates,
    ...(scenario.sampling === 'plain' ? {} : { sampling: scenario.sampling }),
    arms: plan.arms.map(({ id, title, events }) => ({
      id,
      title,
      events: events.map((event) => ({ id: event.id, from: event.from })),
    })),
    operators: plan.operators.map(({ id }) => id),
    grids: plan.grids,
    states: statesOf(evidence, scenario.nation, plan.grids),
    ledger: ledgerShape(plan),
    rows: plan.rows.count,
    members: plan.members.count,
    outcomes,
    splitPairs: evidence.parameter('split.pairs').mode,
    limits: limitsOf(evidence).filter(({ outcome }) => !outcomes.find(({ id }) => id === outcome)?.absent),
    columns: plan.slots
      .flatMap((slot) => (slot.kind === 'draw' ? [slot] : []))
      .map((draw): DrawnColumn => {
        const input = plan.inputs.find(({ id }) => id === draw.id);
        const row =
          input?.evidence !== undefined && evidence.has(input.evidence) ? input.evidence : undefined;
        return {
          draw,
          meaning:
            fieldTitle(draw.id, scenario) ?? (row && evidence.parameter(row).title) ?? ownTitle(draw.id),
          grade: input?.grade,
          source: row && evidence.parameter(row).source,
        };
      })
      .sort((a, b) => (a.draw.id < b.draw.id ? -1 : 1)),
    canonical: canonical(scenario),
  };
}

/** `brick.reachable` is a threat's field, `spares.boards` or `arm.spares.boards` a lever's; undefined for evidence rows. */
function fieldTitle(column: string, { threats, arms }: Scenario): string | undefined {
  const parts = column.split('.');
  const field = parts.at(-1)!;
  const owner = parts.at(-2) ?? '';
  const threat = threats.find(({ id }) => id === owner);
  const lever = arms.flatMap(({ levers }) => levers).find(({ kind }) => kind === owner);
  const key = threat
    ? `threat.${threat.kind}.${field}.title`
    : lever
      ? `lever.${lever.kind}.${field}.title`
      : '';
  return hasWord(key) ? `${lever ? sayOf(`lever.${lever.kind}.title`) : owner}: ${say(key)}` : undefined;
}

/** Of a number that is put together from several rows; its id where nothing is said of it. */
function ownTitle(column: string): string {
  const key = `scenario.column.${column}`;
  return hasWord(key) ? say(key) : column;
}
