/** What an arm does otherwise than the first: from the two documents, field by field. */
import type { LeverDocument, ScenarioDocument } from '../../scenario/types.ts';

export type Change =
  | { readonly kind: 'added' | 'removed'; readonly lever: string }
  | {
      readonly kind: 'changed';
      readonly lever: string;
      readonly field: string;
      /** As written; undefined where the default stands. */
      readonly from: unknown;
      readonly to: unknown;
    };

export function changesAgainst({ arms }: ScenarioDocument, arm: number): readonly Change[] {
  const before = numbered(arms[0]?.levers ?? []);
  const after = numbered(arms[arm]?.levers ?? []);
  return [
    ...[...before]
      .filter(([key]) => !after.has(key))
      .map(([, { kind }]) => ({ kind: 'removed' as const, lever: kind })),
    ...[...after].flatMap(([key, lever]) => {
      const old = before.get(key);
      return old ? fieldChanges(old, lever) : [{ kind: 'added' as const, lever: lever.kind }];
    }),
  ];
}

/** An arm may hold two levers of a kind: the first is held against the first, the second against the second. */
function numbered(levers: readonly LeverDocument[]): ReadonlyMap<string, LeverDocument> {
  const seen = new Map<string, number>();
  return new Map(
    levers.map((lever) => {
      const place = (seen.get(lever.kind) ?? 0) + 1;
      seen.set(lever.kind, place);
      return [`${lever.kind} ${place}`, lever];
    }),
  );
}

function fieldChanges(old: LeverDocument, fresh: LeverDocument): Change[] {
  const fields = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
  return fields
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(fresh[field]))
    .map((field) => ({ kind: 'changed', lever: fresh.kind, field, from: old[field], to: fresh[field] }));
}
