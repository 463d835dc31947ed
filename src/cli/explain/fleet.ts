import type { Evidence } from '../../evidence/evidence.ts';
import type { Fleet } from '../../fleet/cohort.ts';
import { fleetReport } from '../../fleet/report.ts';
import { say } from '../../words/words.ts';
import { shown, table } from '../table.ts';

/** The fleet at the modes: operators, published margins against reached ones, concentration. */
export function explainFleet(fleet: Fleet, evidence: Evidence): string {
  const report = fleetReport(fleet, evidence);
  const { cohorts, operators, concentration, margins, moved } = report;
  const parts = [
    `${say('cli.explain.fleet', {
      network: shown(report.networkEhs),
      home: shown(report.homeEhs),
      homeCohorts: cohorts.home,
      worldCohorts: cohorts.world,
    })}\n`,
    table(
      say('cli.explain.fleet.concentration'),
      concentration.map((t) => [t.axis, t.scope, t.hhi, t.top1, t.top3, t.effectiveNumber, t.nakamoto]),
    ),
    table(
      say('cli.explain.fleet.operators'),
      operators.map((one) => [one.id, one.ehs, one.jPerTh, one.name]),
    ),
    table(
      say('cli.explain.fleet.margins'),
      margins.map((line) => [line.margin, line.region, line.name, line.target, line.reached]),
    ),
    table(
      say('cli.explain.fleet.moved'),
      moved.map((one) => [one.operator, one.grid, one.seed, one.reached]),
    ),
    ...report.joint.map((joint) =>
      table(
        `${joint.rows}|${joint.columns}|EH/s`,
        joint.cells.map((cell) => [cell.row, cell.column, cell.ehs]),
      ),
    ),
  ];
  return parts.join('\n');
}
