/** The fleet at the modes, as a reader of a result wants it: how concentrated, where, and what is aimed at. */
import type { Evidence } from '../evidence/evidence.ts';
import { hasGrids, type Nation } from '../evidence/nations/nation.ts';
import { groupBy } from '../fleet/cell.ts';
import type { Cohort, Fleet } from '../fleet/cohort.ts';
import { concentration, CONCENTRATION_AXES, type ConcentrationAxis } from '../fleet/concentration.ts';
import type { ConcentrationTable } from '../fleet/concentration.ts';
import type { Ground } from '../run/context.ts';
import { fleetFacts as compilerFacts } from '../scenario/compile/fleet-facts.ts';
import type { ScenarioDocument } from '../scenario/types.ts';
import { sayOf } from '../words/words.ts';
import { fleetTitles, manyNames, unknownNames } from './fleet-titles.ts';
import { selectedMembers, targetsOf, type WrittenTarget } from './targets.ts';
import type { ConcentrationFacts, FleetFacts, FlowFacts, PlaceFacts } from './types.ts';

/** A cohort, and whether some threat is aimed at it. */
interface Aimed {
  readonly cohort: Cohort;
  readonly targeted: boolean;
}

/** Facts of the fleet under a scenario's threats. Nothing is drawn: shares are the evidence's modes. */
export function fleetFacts(ground: Ground, { threats }: Pick<ScenarioDocument, 'threats'>): FleetFacts {
  const { evidence, fleet } = ground;
  const targets = targetsOf(threats);
  const selected = selectedMembers(compilerFacts(evidence, fleet), targets);
  const aimed = fleet.cohorts.map((cohort, m) => ({ cohort, targeted: selected.has(m) }));
  const home = aimed.filter(({ cohort }) => cohort.region === 'home');
  return {
    nation: fleet.home.code,
    concentration: concentrationFacts(ground, aimed, home),
    titles: fleetTitles(ground),
    targeted: targetedNames(fleet, home, targets),
    states: hasGrids(fleet.home) ? statesOf(evidence) : [],
    nations: nationsOf(ground),
    flows: flowsOf(home),
    sources: sourcesOf(evidence, fleet.home),
  };
}

function concentrationFacts(
  { evidence, fleet }: Ground,
  network: readonly Aimed[],
  home: readonly Aimed[],
): ConcentrationFacts[] {
  const unknown = unknownNames(evidence);
  const many = manyNames(evidence);
  const cohorts = { home, network, blocks: [] };
  return concentration(fleet, evidence).map((table) => {
    const names = table.rows.map(({ name }) => name);
    return {
      ...table,
      selected: selectedShares(cohorts[table.scope], table.axis),
      unknown: names.filter((name) => unknown.includes(name)),
      many: names.filter((name) => many.includes(name)),
    };
  });
}

/** The targeted part of each name's hash rate, 0..1. */
function selectedShares(aimed: readonly Aimed[], axis: ConcentrationTable['axis']): Record<string, number> {
  const of = nameOn(axis);
  if (!of) return {};
  const groups = groupBy(aimed, ({ cohort }) => of(cohort));
  return Object.fromEntries(
    [...groups].map(([name, all]) => [name, ehsOf(all.filter(({ targeted }) => targeted)) / ehsOf(all)]),
  );
}

/** A cohort's name on an axis; pools are not the fleet's. */
function nameOn(axis: ConcentrationAxis): ((cohort: Cohort) => string) | undefined {
  if (axis === 'pool' || axis === 'pool-group') return undefined;
  return (cohort) => cohort[axis];
}

const ehsOf = (aimed: readonly Aimed[]): number => aimed.reduce((sum, { cohort }) => sum + cohort.ehs, 0);

/** As good as one: a sum of the same numbers in another order. */
const WHOLE = 1 - 1e-9;

/** By axis: what a target names, and what the targets together select as a whole at home. */
function targetedNames(
  fleet: Fleet,
  home: readonly Aimed[],
  targets: readonly WrittenTarget[],
): FleetFacts['targeted'] {
  const entries = CONCENTRATION_AXES.map((axis) => {
    const whole = Object.entries(selectedShares(home, axis)).filter(([, share]) => share >= WHOLE);
    return [axis, [...new Set([...namedOn(axis, fleet, targets), ...whole.map(([name]) => name)])].sort()];
  });
  return Object.fromEntries(entries) as FleetFacts['targeted'];
}

/** Names written on the axis; a jurisdiction stands for its makers. */
function namedOn(axis: ConcentrationAxis, fleet: Fleet, targets: readonly WrittenTarget[]): string[] {
  if (axis === 'foundry' || axis === 'pool' || axis === 'pool-group') return [];
  return targets.flatMap(({ target }) => {
    const makers =
      axis === 'vendor' && target.vendor === undefined
        ? fleet.vendors.filter(({ jurisdiction }) => target.jurisdiction?.includes(jurisdiction))
        : [];
    return [...(target[axis] ?? []), ...makers.map(({ id }) => id)];
  });
}

function statesOf(evidence: Evidence): PlaceFacts[] {
  const places = evidence.usStates.map(({ usps, name, interconnection, gridOperator }): PlaceFacts => ({
    code: usps,
    title: name,
    ...published(evidence, `state.${usps.toLowerCase()}.share_us`),
    detail: `${interconnection}; ${gridOperator}`,
  }));
  const whole = places.reduce((sum, { share }) => sum + share, 0);
  return places.map((place) => ({ ...place, share: place.share / whole }));
}

function nationsOf({ evidence, fleet }: Ground): PlaceFacts[] {
  return fleet.nations.map(({ iso2, name, ehs }) => ({
    code: iso2,
    title: name,
    ...published(evidence, `nation.${iso2.toLowerCase()}.share`),
    share: ehs / fleet.networkEhs,
  }));
}

/** A share's row, 0..1; where another row rules in its place, that one. */
function published(
  evidence: Evidence,
  id: string,
): Pick<PlaceFacts, 'share' | 'low' | 'high' | 'grade' | 'source'> {
  const { ruledBy } = evidence.parameter(id);
  const { si, grade, source } = evidence.parameter(ruledBy ?? id);
  return { share: si.mode, low: si.low, high: si.high, grade, source };
}

function flowsOf(home: readonly Aimed[]): FlowFacts[] {
  const stopsOf = ({ cohort: { vendor, channel, operator, grid } }: Aimed) => [
    vendor,
    channel,
    operator,
    grid,
  ];
  const paths = groupBy(home, (one) => `${stopsOf(one).join(' ')} ${one.targeted}`);
  return [...paths.values()]
    .map((all) => ({ stops: stopsOf(all[0]), weight: ehsOf(all), targeted: all[0].targeted }))
    .sort((a, b) => b.weight - a.weight);
}

/** Rows that hold for what the tables rest on, one each. */
function sourcesOf(evidence: Evidence, { rows, grids }: Nation): FleetFacts['sources'] {
  const leading = {
    nation: rows.share,
    vendor: rows.vendor('bitmain'),
    channel: rows.stock,
    grid: grids[0]!.share,
  };
  return Object.entries(leading).flatMap(([what, row]) =>
    row === undefined
      ? []
      : [{ title: sayOf(`analysis.source.${what}`), grade: evidence.parameter(row).grade }],
  );
}
