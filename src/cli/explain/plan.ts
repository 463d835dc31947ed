import type { Evidence } from '../../evidence/evidence.ts';
import { GRADES } from '../../evidence/grade.ts';
import { writeQuantity } from '../../formula/write-quantity.ts';
import type { CompiledPlan, PlanInput } from '../../scenario/compile.ts';
import { mapValues } from '../../formula/affine.ts';
import { say } from '../../words/words.ts';
import { table } from '../table.ts';

/** Every named number a scenario rests on, and how many of them rest on judgement. */
export function explainPlan(plan: CompiledPlan, evidence: Evidence): string {
  const inputs = plan.inputs.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return (
    table(
      say('cli.explain.plan'),
      inputs.map((input) => row(input, evidence)),
    ) + rollUp(inputs)
  );
}

const short = (value: number): number => Number(value.toPrecision(6));

function row(input: PlanInput, evidence: Evidence): readonly string[] {
  const value = writeQuantity(mapValues(input.distribution, short, short), '');
  // Numbers put together from several rows have a name and a grade, but no row of their own.
  const hasRow = input.evidence !== undefined && evidence.has(input.evidence);
  return [
    input.id,
    value,
    input.unit,
    input.grade ?? say('cli.explain.typed'),
    hasRow ? sourceOf(evidence.parameter(input.evidence)) : '',
  ];
}

/** The row's own name where the input's differs, then who says so; cut, since `explain ID` has it whole. */
function sourceOf(row: { id: string; source: string; anchor: string }): string {
  const text = `${row.id}: ${row.source === '' ? row.anchor : row.source}`;
  return text.length > 90 ? `${text.slice(0, 87)}...` : text;
}

function rollUp(inputs: readonly PlanInput[]): string {
  const counts = GRADES.map(
    (grade) => [grade, inputs.filter((input) => input.grade === grade).length] as const,
  );
  const typed = inputs.filter((input) => input.grade === undefined).length;
  const grades = [...counts, [say('cli.explain.typed'), typed] as const]
    .filter(([, count]) => count > 0)
    .map(([grade, count]) => `${count} ${grade}`)
    .join(', ');
  const judged = inputs.filter((input) => input.grade === 'judged').length + typed;
  return `${say('cli.explain.grades', { count: inputs.length, grades, judged })}\n`;
}
