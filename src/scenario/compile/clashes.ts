import { streamClash } from '../../random/streams.ts';
import { problem, type Problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import type { Scenario } from '../types.ts';
import type { Named } from './slot-table.ts';

/**
 * Two numbers under one column, or two names with one random stream: a threat's id can spell an evidence row's name, and of names
 * without end two share their 32-bit stream one day.
 */
export function findClashes(scenario: Pick<Scenario, 'threats'>, inputs: readonly Named[]): Problem[] {
  const seen = new Set<string>();
  const twice = inputs.map((input) => input.id).filter((id) => seen.size === seen.add(id).size);
  const luck = scenario.threats.map((threat) => `detect/${threat.id}`);
  const streams = streamClash(['luck/blocks', 'luck/price', ...luck, ...inputs.map((input) => input.stream)]);
  return [...twice, ...(streams ?? [])].map((name) =>
    problem(pathOf(scenario, name), say('scenario.expect.unused-column'), name),
  );
}

/** The threat to rename, if one is concerned. */
function pathOf({ threats }: Pick<Scenario, 'threats'>, name: string): string {
  const index = threats.findIndex(({ id }) => name.startsWith(`${id}.`) || name === `detect/${id}`);
  return index < 0 ? name : `threats[${index}].id`;
}
