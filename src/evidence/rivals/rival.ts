/** Sources that disagree about the same thing: a switch, of which one option rules unless a scenario says otherwise. */
import type { Evidence } from '../evidence.ts';
import type { Parameter } from '../parameter.ts';

export interface RivalOption {
  /** Words under `rival.<switch>.<id>`. */
  readonly id: string;
  /** Evidence row that speaks for it: its source is the option's. */
  readonly row: string;
  /** The evidence as this source has it; the ruling option changes nothing. */
  readonly apply: (evidence: Evidence) => Evidence;
}

export interface Rival {
  /** Key in the scenario's `rivals`; words under `rival.<id>`. */
  readonly id: string;
  /** Nation it is about; undefined for all. */
  readonly nation?: string;
  /** The first rules. */
  readonly options: readonly [RivalOption, ...RivalOption[]];
}

export const unchanged = (evidence: Evidence): Evidence => evidence;

/** A row as another one has it: its numbers, grade and source under the ruled row's id and title. */
export function asRow(ruled: Parameter, rival: Parameter): Parameter {
  const { id, title, unit } = ruled;
  const { ruledBy: _, ruledWhy: __, ...told } = rival;
  return { ...told, id, title, unit };
}
