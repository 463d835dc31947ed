/** The outcomes that a scenario defines, ready to be measured. */
import type { Evidence } from '../../evidence/evidence.ts';
import { parseFormula, type Formula, type FormulaName } from '../../formula/parse-formula.ts';
import type { DefinedInput, DefinedOutcome } from '../../outcomes/defined.ts';
import { outcomes } from '../../outcomes/index.ts';
import { inside, isProblem, problemMessage, type Problem } from '../../units/problem.ts';
import { formulaNames } from '../formula-names.ts';
import type { OutcomeDocument } from '../types.ts';
import type { Numbers } from './numbers.ts';
import type { SlotTable } from './slot-table.ts';

/**
 * Rows of the evidence that a formula names are drawn as anywhere else: from their own streams, at the scenario's assumption where it
 * makes one. Values stand in the model's units, which the formula converts.
 */
export function defineOutcomes(
  written: readonly OutcomeDocument[],
  evidence: Evidence,
  numbers: Numbers,
  slots: SlotTable,
): DefinedOutcome[] {
  if (written.length === 0) return [];
  const names = formulaNames(evidence.parameters);
  return written.map((outcome): DefinedOutcome => {
    const used = read(outcome, names).uses;
    const formula = read(
      outcome,
      used.map((at) => names[at]!),
    );
    const inputs = used.map((at): DefinedInput => {
      if (at < outcomes.length) return { outcome: at };
      const { id, unit } = names[at]!;
      return { slot: slots.use(numbers.slot(id, unit), `outcomes.${outcome.id}`) };
    });
    return { ...outcome, evaluate: formula.evaluate, inputs };
  });
}

/** Names that this scenario's evidence does not have: the reader has tried the formulas against the rows that all scenarios share. */
export function outcomeProblems(written: readonly OutcomeDocument[], evidence: Evidence): Problem[] {
  if (written.length === 0) return [];
  const names = formulaNames(evidence.parameters);
  return written.flatMap(({ formula, unit }, i) => {
    const parsed = parseFormula(formula, names, unit);
    return isProblem(parsed) ? inside(`outcomes[${i}].formula`, [parsed]) : [];
  });
}

/** Tried before: see `outcomeProblems`. */
function read({ formula, unit }: OutcomeDocument, names: readonly FormulaName[]): Formula {
  const parsed = parseFormula(formula, names, unit);
  if (isProblem(parsed)) throw new Error(problemMessage(parsed));
  return parsed;
}
