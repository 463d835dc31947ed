/** Changes to the groups of inputs that come together, each a pure function. */
import { scenarioLimits, type DependenceDocument, type ScenarioDocument } from '../../scenario/types.ts';

/** Without any the key goes, as in a document that never had one. */
function withGroups(document: ScenarioDocument, groups: readonly DependenceDocument[]): ScenarioDocument {
  if (groups.length > scenarioLimits.dependence) return document;
  const { dependence: _, ...rest } = document;
  return groups.length === 0 ? rest : { ...document, dependence: groups };
}

/** A group of inputs that are in none yet. */
export function addGroup(
  document: ScenarioDocument,
  id: string,
  inputs: readonly string[],
): ScenarioDocument {
  const group = { id, inputs, family: 'gaussian', rho: 0.5 } as const;
  return withGroups(document, [...(document.dependence ?? []), group]);
}

export const removeGroup = (document: ScenarioDocument, index: number): ScenarioDocument =>
  withGroups(
    document,
    (document.dependence ?? []).filter((_, i) => i !== index),
  );

/** A group with something changed; only a t has degrees of freedom. */
export const changeGroup = (
  document: ScenarioDocument,
  index: number,
  change: Partial<DependenceDocument>,
): ScenarioDocument =>
  withGroups(
    document,
    (document.dependence ?? []).map((group, i) => (i === index ? shaped({ ...group, ...change }) : group)),
  );

const USUAL_FREEDOM = 4;

function shaped({ df, ...group }: DependenceDocument): DependenceDocument {
  return group.family === 't' ? { ...group, df: df ?? USUAL_FREEDOM } : group;
}

/** Inputs of `owner` (a threat, or a lever's kind) are renamed, or go where there is no new name; so does a group of fewer than two. */
export function followOwner(document: ScenarioDocument, owner: string, now?: string): ScenarioDocument {
  if (document.dependence === undefined) return document;
  const follow = (name: string): string[] => {
    if (!name.startsWith(`${owner}.`)) return [name];
    return now === undefined ? [] : [`${now}${name.slice(owner.length)}`];
  };
  const groups = document.dependence.map((group) => ({ ...group, inputs: group.inputs.flatMap(follow) }));
  return withGroups(
    document,
    groups.filter(({ inputs }) => inputs.length > 1),
  );
}
