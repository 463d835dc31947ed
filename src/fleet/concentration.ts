import type { Evidence } from '../evidence/evidence.ts';
import { hasGrids } from '../evidence/nations/nation.ts';
import { concentration as metricsOf } from '../science/concentration.ts';
import type { Cohort, Fleet } from './cohort.ts';
import { groupBy } from './cell.ts';
import { REST } from './home.ts';

export const CONCENTRATION_AXES = [
  'vendor',
  'jurisdiction',
  'foundry',
  'channel',
  'operator',
  'grid',
  'nation',
  'pool',
  'pool-group',
] as const;
export type ConcentrationAxis = (typeof CONCENTRATION_AXES)[number];

/** How concentrated one axis is: `home` and `network` by hash rate, `blocks` by blocks found. */
export interface ConcentrationTable {
  readonly axis: ConcentrationAxis;
  readonly scope: 'home' | 'network' | 'blocks';
  /** Shares 0..1, largest first. */
  readonly rows: readonly NamedShare[];
  /** 0..10,000 points. */
  readonly hhi: number;
  /** Shares of the largest, and of the three largest. */
  readonly top1: number;
  readonly top3: number;
  /** As many equal members would be as concentrated: 1 over the sum of squared shares. */
  readonly effectiveNumber: number;
  /** Fewest members that together hold over one half. */
  readonly nakamoto: number;
}

export interface NamedShare {
  readonly name: string;
  readonly share: number;
}

/**
 * Concentration of the fleet at the modes: who makes the machines, who can push code to them, who owns them, where they
 * stand; and of the pools, as tagged and with those merged that hand on one pool's templates. A vendor's share is not its
 * channel's: its machines on others' firmware count for the vendor, and for that firmware.
 */
export function concentration(fleet: Fleet, evidence: Evidence): ConcentrationTable[] {
  const home = fleet.cohorts.filter(({ region }) => region === 'home');
  return [
    ...(['vendor', 'jurisdiction', 'foundry', 'channel'] as const).flatMap((axis) => [
      tableOf(
        axis,
        'home',
        sharesBy(home, (cohort) => cohort[axis]),
      ),
      tableOf(
        axis,
        'network',
        sharesBy(fleet.cohorts, (cohort) => cohort[axis]),
      ),
    ]),
    ...operatorTable(home),
    ...(hasGrids(fleet.home)
      ? [
          tableOf(
            'grid',
            'home',
            sharesBy(home, ({ grid }) => grid),
          ),
        ]
      : []),
    tableOf(
      'nation',
      'network',
      sharesBy(fleet.cohorts, ({ nation }) => nation),
    ),
    tableOf('pool', 'blocks', poolShares(evidence, false)),
    tableOf('pool-group', 'blocks', poolShares(evidence, true)),
  ];
}

/** None where nobody is named. The rest are many: counted as operators of the smallest named one's size, so the index is a lower bound. */
function operatorTable(home: readonly Cohort[]): ConcentrationTable[] {
  const rows = sharesBy(home, ({ operator }) => operator);
  const named = rows.filter(({ name }) => name !== REST);
  if (named.length === 0) return [];
  const rest = rows.find(({ name }) => name === REST)?.share ?? 0;
  const pieces = Math.max(1, Math.ceil(rest / Math.min(...named.map(({ share }) => share))));
  const sizes = [...named.map(({ share }) => share), ...Array.from({ length: pieces }, () => rest / pieces)];
  return [tableOf('operator', 'home', rows, sizes)];
}

/** Shares of blocks; a group of pools goes by its name. */
function poolShares(evidence: Evidence, grouped: boolean): NamedShare[] {
  const pools = groupBy(evidence.pools, ({ name, proxyGroup }) =>
    grouped && proxyGroup !== '' ? proxyGroup : name,
  );
  return shares(
    [...pools].map(([name, members]) => [
      name,
      members.reduce((sum, { id }) => sum + evidence.parameter(`pool.${id}.share`).si.mode, 0),
    ]),
  );
}

const sharesBy = (cohorts: readonly Cohort[], of: (cohort: Cohort) => string): NamedShare[] =>
  shares(
    [...groupBy(cohorts, of)].map(([name, members]) => [
      name,
      members.reduce((sum, { ehs }) => sum + ehs, 0),
    ]),
  );

function shares(sizes: readonly (readonly [string, number])[]): NamedShare[] {
  const all = sizes.reduce((sum, [, size]) => sum + size, 0);
  return sizes.map(([name, size]) => ({ name, share: size / all })).toSorted((a, b) => b.share - a.share);
}

function tableOf(
  axis: ConcentrationAxis,
  scope: ConcentrationTable['scope'],
  rows: readonly NamedShare[],
  sizes = rows.map(({ share }) => share),
): ConcentrationTable {
  const { hhi, top1, top3, effectiveBySquares, nakamoto } = metricsOf(sizes);
  return { axis, scope, rows, hhi, top1, top3, effectiveNumber: effectiveBySquares, nakamoto };
}
