import { classes } from '../evidence/classes.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { AdjustedMargin, Cohort, Fleet, MarginLine, MovedOperator, OperatorInfo } from './cohort.ts';
import { concentration, type ConcentrationTable } from './concentration.ts';
import { groupBy } from './cell.ts';

export type JointAxis = 'operator' | 'vendor' | 'grid' | 'channel' | 'class';

/** EH/s at home by two attributes at once, largest first. */
export interface JointTable {
  readonly rows: JointAxis;
  readonly columns: JointAxis;
  readonly cells: readonly { readonly row: string; readonly column: string; readonly ehs: number }[];
}

/** What `hashfall explain fleet` shows: data, no text. */
export interface FleetReport {
  readonly networkEhs: number;
  readonly homeEhs: number;
  readonly cohorts: { readonly home: number; readonly world: number };
  readonly operators: readonly (OperatorInfo & { readonly jPerTh: number })[];
  /** Published shares against reached ones. */
  readonly margins: readonly MarginLine[];
  readonly moved: readonly MovedOperator[];
  readonly adjusted: readonly AdjustedMargin[];
  readonly joint: readonly JointTable[];
  readonly concentration: readonly ConcentrationTable[];
}

export function fleetReport(fleet: Fleet, evidence: Evidence): FleetReport {
  const home = fleet.cohorts.filter(({ region }) => region === 'home');
  const pairs: readonly (readonly [JointAxis, JointAxis])[] = [
    ['operator', 'vendor'],
    ['operator', 'grid'],
    ['operator', 'channel'],
    ['operator', 'class'],
    ['vendor', 'channel'],
    ['vendor', 'grid'],
    ['grid', 'class'],
  ];
  return {
    networkEhs: fleet.networkEhs,
    homeEhs: fleet.homeEhs,
    cohorts: { home: home.length, world: fleet.cohorts.length - home.length },
    operators: operatorLines(fleet, home, evidence),
    margins: fleet.margins,
    moved: fleet.moved,
    adjusted: fleet.adjusted,
    joint: pairs.map(([rows, columns]) => jointTable(home, rows, columns)),
    concentration: concentration(fleet, evidence),
  };
}

function operatorLines(fleet: Fleet, home: readonly Cohort[], evidence: Evidence): FleetReport['operators'] {
  const made = classes(evidence);
  const owned = groupBy(home, ({ operator }) => operator);
  return fleet.operators.map((operator) => ({
    ...operator,
    jPerTh:
      (owned.get(operator.id) ?? []).reduce((sum, c) => sum + c.ehs * made[c.generation].jPerTh, 0) /
      operator.ehs,
  }));
}

function jointTable(home: readonly Cohort[], rows: JointAxis, columns: JointAxis): JointTable {
  const groups = groupBy(home, (cohort) => `${nameOn(rows, cohort)} ${nameOn(columns, cohort)}`);
  const cells = [...groups.values()].map((members) => ({
    row: nameOn(rows, members[0]),
    column: nameOn(columns, members[0]),
    ehs: members.reduce((sum, { ehs }) => sum + ehs, 0),
  }));
  return { rows, columns, cells: cells.toSorted((a, b) => b.ehs - a.ehs) };
}

const nameOn = (axis: JointAxis, cohort: Cohort): string =>
  axis === 'class' ? `g${cohort.generation}` : cohort[axis];
