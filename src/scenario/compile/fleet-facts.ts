/** What the compiler asks of fleet and evidence, by index. */
import type { TargetAxis } from '../../evidence/field.ts';
import { classes, GENERATION_IDS } from '../../evidence/classes.ts';
import type { Range } from '../../evidence/csv.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Band, Cohort, Fleet } from '../../fleet/cohort.ts';
import { OWN } from '../../fleet/own/own-fleet.ts';
import type { SupplierFacts } from '../../fleet/lowering.ts';
import type { Chain } from '../../kernel/plan.ts';
import { HOME, WORLD } from '../../kernel/plan.ts';
import type { PlanMember } from './members.ts';

export interface FleetFacts {
  /** The fleet's cohorts in canonical order. */
  readonly members: readonly PlanMember[];
  readonly suppliers: readonly SupplierFacts[];
  /** Shares of the vendors at the modes, by supplier: of the network, and of the home nation. */
  readonly shareGlobal: readonly number[];
  readonly shareHome: readonly number[];
  readonly homeNation: string;
  /** Home share of the network at the mode. */
  readonly nationShare: number;
  readonly networkEhs: number;
  readonly grids: readonly string[];
  /** Power prices of the world's price bands, USD/kWh, means by hash rate. */
  readonly bands: readonly Range[];
  /** By class g0..g6. */
  readonly jPerTh: readonly number[];
  readonly thsPerMachine: readonly number[];
  readonly operators: readonly PlanOperator[];
  readonly chain: Chain;
  /** Known names by axis, sorted. */
  readonly names: Readonly<Record<TargetAxis, readonly string[]>>;
  /** Evidence rows that are drawn; undefined where there is none. */
  readonly nationShareRow: string;
  readonly vendorRows: readonly (string | undefined)[];
  /** A grid without a row is the whole nation. */
  readonly gridRows: readonly (string | undefined)[];
  readonly gridPowerRows: readonly string[];
  readonly classRows: readonly (string | undefined)[];
  readonly stockRow: string;
}

export interface PlanOperator {
  readonly id: string;
  /** Mean of its fleet at the modes. */
  readonly jPerTh: number;
  readonly powerRow: string;
}

const BANDS: readonly Band[] = ['low', 'middle', 'high'];

export function fleetFacts(evidence: Evidence, fleet: Fleet): FleetFacts {
  const machineClasses = classes(evidence);
  const jPerTh = machineClasses.map((one) => one.jPerTh);
  const operatorIndex = new Map(fleet.operators.map(({ id }, i) => [id, i]));
  const shareMode = (id: string): number => evidence.parameter(id).si.mode;
  const { code, grids, rows } = fleet.home;
  const modeAtHome = (row: string | undefined): number => (row === undefined ? 0 : shareMode(row));
  const classRow = (id: string): string | undefined =>
    evidence.has(rows.generation(id)) ? rows.generation(id) : undefined;
  return {
    members: fleet.cohorts.map((cohort) => memberOf(cohort, operatorIndex)),
    suppliers: fleet.vendors.map(({ id, jurisdiction, foundry }, index) => ({
      index,
      vendor: id,
      jurisdiction,
      foundry,
    })),
    shareGlobal: fleet.vendors.map(({ id }) => shareMode(`vendor.${id}.share_global`)),
    shareHome: fleet.vendors.map(({ id }) => modeAtHome(rows.vendor(id))),
    homeNation: code,
    nationShare: fleet.modes.nationShare,
    networkEhs: fleet.networkEhs,
    grids: grids.map(({ id }) => id),
    bands: BANDS.map((band) => bandPower(fleet, band)),
    jPerTh,
    thsPerMachine: machineClasses.map((one) => one.thsPerMachine),
    operators: operatorsOf(evidence, fleet, jPerTh),
    chain: startOfChain(evidence),
    names: namesOf(fleet),
    nationShareRow: rows.share,
    vendorRows: fleet.vendors.map(({ id }) => rows.vendor(id)),
    gridRows: grids.map(({ share }) => share),
    gridPowerRows: grids.map(({ power }) => power),
    classRows: GENERATION_IDS.map(classRow),
    stockRow: rows.stock,
  };
}

function memberOf(cohort: Cohort, operatorIndex: ReadonlyMap<string, number>): PlanMember {
  const home = cohort.region === 'home';
  const { nation, grid, operator, vendor, channel, jurisdiction, channelKind, generation } = cohort;
  return {
    facts: {
      nation,
      grid,
      operator,
      vendor,
      generation: `g${generation}`,
      channel,
      jurisdiction,
      stock: channelKind === 'stock',
    },
    region: home ? HOME : WORLD,
    ehs: cohort.ehs,
    vendor: cohort.vendorIndex,
    grid: cohort.gridIndex,
    generation,
    operator: home ? operatorIndex.get(operator)! : -1,
    band: home ? -1 : BANDS.indexOf(cohort.band as Band),
    stock: cohort.stock,
    counted: home && operator === OWN,
    partner: -1,
    empty: false,
  };
}

/** Mean range of the power prices of a band's nations, by hash rate. */
function bandPower(fleet: Fleet, band: Band): Range {
  const nations = fleet.nations.filter((nation) => nation.band === band);
  const total = nations.reduce((sum, { ehs }) => sum + ehs, 0);
  const meanOf = (of: (range: Range) => number): number =>
    nations.reduce((sum, { ehs, powerUsdPerKwh }) => sum + ehs * of(powerUsdPerKwh), 0) / total;
  return { low: meanOf((r) => r.low), mode: meanOf((r) => r.mode), high: meanOf((r) => r.high) };
}

/** Operators without a power price of their own pay the nation's. */
function operatorsOf(evidence: Evidence, fleet: Fleet, jPerTh: readonly number[]): PlanOperator[] {
  return fleet.operators.map(({ id }) => {
    const own = fleet.cohorts.filter((cohort) => cohort.region === 'home' && cohort.operator === id);
    const ehs = own.reduce((sum, cohort) => sum + cohort.ehs, 0);
    const watts = own.reduce((sum, cohort) => sum + cohort.ehs * jPerTh[cohort.generation]!, 0);
    const row = fleet.home.rows.operatorPower(id);
    return {
      id,
      jPerTh: watts / ehs,
      powerRow: row !== undefined && evidence.has(row) ? row : fleet.home.rows.power,
    };
  });
}

function startOfChain(evidence: Evidence): Chain {
  const value = (id: string): number => evidence.parameter(id).mode;
  return {
    height: value('chain.start_height'),
    epochBlocks: value('chain.start_epoch_blocks'),
    epochSeconds: value('chain.start_epoch_seconds'),
    difficulty: value('chain.start_difficulty'),
  };
}

function namesOf(fleet: Fleet): FleetFacts['names'] {
  const distinct = (of: (cohort: Cohort) => string): string[] => [...new Set(fleet.cohorts.map(of))].sort();
  return {
    vendor: fleet.vendors.map(({ id }) => id).sort(),
    jurisdiction: [...new Set(fleet.vendors.map(({ jurisdiction }) => jurisdiction))].sort(),
    channel: distinct((cohort) => cohort.channel),
    nation: fleet.nations.map(({ iso2 }) => iso2).sort(),
    grid: distinct((cohort) => cohort.grid),
    operator: distinct((cohort) => cohort.operator),
    class: GENERATION_IDS,
  };
}
