/** Reads the outcomes that a scenario defines itself. */
import type { Json } from '../../evidence/field.ts';
import { parseFormula, type FormulaName } from '../../formula/parse-formula.ts';
import { LONGEST_FORMULA, parserIsLoaded } from '../../formula/parser.ts';
import { outcomes as registry } from '../../outcomes/index.ts';
import { isProblem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import type { AssumptionBounds } from '../assumption-bounds.ts';
import { formulaNames, nearestName } from '../formula-names.ts';
import { scenarioLimits, type OutcomeDocument } from '../types.ts';
import type { Reading } from './reading.ts';
import {
  expectId,
  expectList,
  expectName,
  expectObject,
  expectText,
  note,
  noteAll,
  refuseUnknownKeys,
} from './reading.ts';

const KEYS = ['id', 'title', 'unit', 'better', 'formula'];
const BETTER = ['higher', 'lower'] as const;

export function readOutcomes(
  r: Reading,
  value: Json | undefined,
  rows: AssumptionBounds,
): readonly OutcomeDocument[] {
  const seen = new Set(registry.map(({ id }) => id));
  let names: readonly FormulaName[] | undefined;
  const known = (): readonly FormulaName[] => (names ??= formulaNames(rows));
  return expectList(r, 'outcomes', value, scenarioLimits.outcomes)
    .map((item, i) => readOutcome(r, `outcomes[${i}]`, item, known, seen))
    .filter((outcome) => outcome !== undefined);
}

function readOutcome(
  r: Reading,
  path: string,
  value: Json,
  names: () => readonly FormulaName[],
  seen: Set<string>,
): OutcomeDocument | undefined {
  const object = expectObject(r, path, value);
  if (!object) return undefined;
  refuseUnknownKeys(r, path, object, KEYS);
  const id = expectId(r, `${path}.id`, object['id'], scenarioLimits.idLength);
  if (id !== undefined && seen.has(id)) note(r, `${path}.id`, say('scenario.expect.unused-outcome'), id);
  // Lists of outcomes are read by name, and names that are numbers come first in every list.
  if (id !== undefined && /^\d/u.test(id)) note(r, `${path}.id`, say('scenario.expect.letter-first'), id);
  if (id !== undefined) seen.add(id);
  const title = expectText(r, `${path}.title`, object['title'], scenarioLimits.textLength);
  const unit = expectUnit(r, `${path}.unit`, object['unit']);
  const better = expectName(r, `${path}.better`, object['better'], BETTER) as 'higher' | 'lower' | undefined;
  const formula = expectText(r, `${path}.formula`, object['formula'], LONGEST_FORMULA);
  if (formula !== undefined && unit !== undefined) checkFormula(r, `${path}.formula`, formula, unit, names);
  if (
    id === undefined ||
    title === undefined ||
    unit === undefined ||
    better === undefined ||
    formula === undefined
  )
    return undefined;
  return { id, title, unit, better, formula };
}

/** May be empty: a plain number. */
function expectUnit(r: Reading, path: string, value: Json | undefined): string | undefined {
  const most = scenarioLimits.unitLength;
  if (typeof value === 'string' && value.length <= most && !/[\n\r,]/u.test(value)) return value.trim();
  return note(r, path, say('scenario.expect.outcome-unit', { most }), value);
}

function checkFormula(
  r: Reading,
  path: string,
  text: string,
  unit: string,
  names: () => readonly FormulaName[],
): void {
  if (!parserIsLoaded()) {
    r.wantsParser = true;
    return;
  }
  const formula = parseFormula(text, names(), unit, nearestName(names()));
  if (isProblem(formula)) noteAll(r, path, [formula]);
}
