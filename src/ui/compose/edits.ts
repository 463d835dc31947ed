/** Changes to a scenario document, each a pure function: what the buttons of the Compose view do. */
import {
  type ArmDocument,
  type LeverDocument,
  type OutcomeDocument,
  type ScenarioDocument,
  scenarioLimits,
  type ThreatDocument,
} from '../../scenario/types.ts';
import { followOwner } from './together-edits.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An id that is not taken: `brick`, `brick-2`, `brick-3`. */
export function freshId(wanted: string, taken: readonly string[]): string {
  const base = wanted.replace(/-\d+$/, '').slice(0, scenarioLimits.idLength - 4);
  for (let i = 1; ; i++) {
    const id = i === 1 ? base : `${base}-${i}`;
    if (!taken.includes(id)) return id;
  }
}

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** A new threat at the end, with the fields its kind starts with. */
export function addThreat(document: ScenarioDocument, kind: string, start: Fields): ScenarioDocument {
  const id = freshId(kind, idsOf(document.threats));
  return withThreats(document, [...document.threats, { ...start, id, kind } as ThreatDocument]);
}

/** A new threat that follows the one at `index` by 30 days and stands behind it; it aims at the same where its kind can. */
export function chainThreat(
  document: ScenarioDocument,
  index: number,
  kind: string,
  start: Fields,
  trigger: string,
): ScenarioDocument {
  const before = document.threats[index];
  if (!before) return document;
  const id = freshId(kind, idsOf(document.threats));
  const fresh = { ...start, id, kind, [trigger]: { after: before.id, days: CHAIN_DAYS } };
  return withThreats(document, inserted(document.threats, index + 1, fresh as ThreatDocument));
}

const CHAIN_DAYS = 30;

/** The same again behind the one at `index`, under an id of its own. */
export function copyThreat(document: ScenarioDocument, index: number): ScenarioDocument {
  const one = document.threats[index];
  if (!one) return document;
  const copy = { ...one, id: freshId(one.id, idsOf(document.threats)) };
  return withThreats(document, inserted(document.threats, index + 1, copy));
}

/** Takes a threat away; those that waited for it wait for what it waited for, or start on its day. */
export function removeThreat(document: ScenarioDocument, index: number): ScenarioDocument {
  const gone = document.threats[index];
  if (!gone) return document;
  const left = document.threats.filter((_, i) => i !== index);
  return withThreats(
    followOwner(document, gone.id),
    left.map((threat) =>
      withTriggers(threat, (at) => (waitedFor(at) === gone.id ? (triggerOf(gone) ?? at) : at)),
    ),
  );
}

export function moveThreat(document: ScenarioDocument, index: number, by: -1 | 1): ScenarioDocument {
  return withThreats(document, moved(document.threats, index, by));
}

/** Renames a threat, and every wait for it. */
export function renameThreat(document: ScenarioDocument, index: number, id: string): ScenarioDocument {
  const old = document.threats[index]?.id;
  const renamed = document.threats.map((threat, i) => {
    const waiting = withTriggers(threat, (at) => {
      if (waitedFor(at) !== old) return at;
      return at['after'] === undefined ? { ...at, detected: id } : { ...at, after: id };
    });
    return i === index ? { ...waiting, id } : waiting;
  });
  return withThreats(old === undefined ? document : followOwner(document, old, id), renamed);
}

/** An arm that starts as a copy of the last one. */
export function addArm(document: ScenarioDocument, title: string): ScenarioDocument {
  const last = document.arms.at(-1);
  const arm: ArmDocument = { id: freshId('arm', idsOf(document.arms)), title, levers: last?.levers ?? [] };
  return withArms(document, [...document.arms, arm]);
}

export function copyArm(document: ScenarioDocument, index: number, title: string): ScenarioDocument {
  const one = document.arms[index];
  if (!one) return document;
  const copy = { ...one, id: freshId(one.id, idsOf(document.arms)), title };
  return withArms(document, inserted(document.arms, index + 1, copy));
}

/** The last arm stays: something must run. */
export function removeArm(document: ScenarioDocument, index: number): ScenarioDocument {
  return document.arms.length < 2
    ? document
    : withArms(
        document,
        document.arms.filter((_, i) => i !== index),
      );
}

export function moveArm(document: ScenarioDocument, index: number, by: -1 | 1): ScenarioDocument {
  return withArms(document, moved(document.arms, index, by));
}

export function renameArm(document: ScenarioDocument, index: number, title: string): ScenarioDocument {
  return withArms(
    document,
    document.arms.map((arm, i) => (i === index ? { ...arm, title } : arm)),
  );
}

export function addLever(
  document: ScenarioDocument,
  arm: number,
  kind: string,
  start: Fields,
): ScenarioDocument {
  return withLevers(document, arm, (levers) => [...levers, { ...start, kind } as LeverDocument]);
}

export function removeLever(document: ScenarioDocument, arm: number, lever: number): ScenarioDocument {
  const gone = document.arms[arm]?.levers[lever]?.kind;
  const left = withLevers(document, arm, (levers) => levers.filter((_, i) => i !== lever));
  return gone === undefined || leverRows(left).includes(gone) ? left : followOwner(left, gone);
}

/** What a new outcome asks until its formula is written: any that can be run will do. */
const FIRST_FORMULA = { unit: 'EH/s-days', better: 'lower', formula: 'lost_ehs_days' } as const;

/** A new outcome at the end; `taken` are the ids of those that are always measured. */
export function addOutcome(
  document: ScenarioDocument,
  title: string,
  taken: readonly string[],
): ScenarioDocument {
  const outcomes = document.outcomes ?? [];
  const id = freshId(idOfTitle(title), [...taken, ...idsOf(outcomes)]);
  return withOutcomes(document, [...outcomes, { id, title, ...FIRST_FORMULA }]);
}

export function removeOutcome(document: ScenarioDocument, index: number): ScenarioDocument {
  return withOutcomes(
    document,
    (document.outcomes ?? []).filter((_, i) => i !== index),
  );
}

/** Gives an outcome whose id came from its title `before` the id of its title now. */
export function followTitle(
  document: ScenarioDocument,
  index: number,
  before: string,
  taken: readonly string[],
): ScenarioDocument {
  const outcomes = document.outcomes ?? [];
  const one = outcomes[index];
  const others = [...taken, ...idsOf(outcomes.filter((_, i) => i !== index))];
  if (!one || one.id !== freshId(idOfTitle(before), others)) return document;
  return withOutcomes(document, outcomes.with(index, { ...one, id: freshId(idOfTitle(one.title), others) }));
}

const idOfTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, scenarioLimits.idLength - 4)
    .replace(/-+$/, '') || 'own';

/** Kinds of lever that any arm has, in the order they are first met. */
export function leverRows({ arms }: ScenarioDocument): readonly string[] {
  return [...new Set(arms.flatMap(({ levers }) => levers.map(({ kind }) => kind)))];
}

function withThreats(document: ScenarioDocument, threats: readonly ThreatDocument[]): ScenarioDocument {
  return threats.length > scenarioLimits.threats ? document : { ...document, threats };
}

function withArms(document: ScenarioDocument, arms: readonly ArmDocument[]): ScenarioDocument {
  return arms.length > scenarioLimits.arms ? document : { ...document, arms };
}

/** Without any the key goes, as in a document that never had one. */
function withOutcomes(document: ScenarioDocument, outcomes: readonly OutcomeDocument[]): ScenarioDocument {
  if (outcomes.length > scenarioLimits.outcomes) return document;
  const { outcomes: _, ...rest } = document;
  return outcomes.length === 0 ? rest : { ...document, outcomes };
}

function withLevers(
  document: ScenarioDocument,
  arm: number,
  change: (levers: readonly LeverDocument[]) => readonly LeverDocument[],
): ScenarioDocument {
  return withArms(
    document,
    document.arms.map((one, i) => (i === arm ? { ...one, levers: change(one.levers) } : one)),
  );
}

const inserted = <T>(list: readonly T[], place: number, item: T): T[] => list.toSpliced(place, 0, item);

function moved<T>(list: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const other = index + by;
  if (list[index] === undefined || list[other] === undefined) return list;
  return list.with(index, list[other]).with(other, list[index]);
}

interface Trigger {
  readonly [key: string]: unknown;
}

/** A field that says when: the only objects with one of these three keys. */
function isTrigger(value: unknown): value is Trigger {
  return (
    typeof value === 'object' && value !== null && ['day', 'after', 'detected'].some((key) => key in value)
  );
}

const waitedFor = (at: Trigger): unknown => at['after'] ?? at['detected'];

const triggerOf = (threat: ThreatDocument): Trigger | undefined =>
  (Object.values(threat) as readonly unknown[]).find(isTrigger);

function withTriggers(threat: ThreatDocument, change: (at: Trigger) => Trigger): ThreatDocument {
  return Object.fromEntries(
    Object.entries(threat).map(([key, value]) => [key, isTrigger(value) ? change(value) : value]),
  ) as unknown as ThreatDocument;
}
