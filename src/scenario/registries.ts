import type { LeverKind } from '../levers/shared/lever.ts';
import { leverKinds } from '../levers/index.ts';
import type { ThreatKind } from '../threats/shared/threat.ts';
import { threatKinds } from '../threats/index.ts';

export const threatKindNames: readonly string[] = threatKinds.map((threat) => threat.kind);
export const leverKindNames: readonly string[] = leverKinds.map((lever) => lever.kind);

export const threatKindOf = (kind: string): ThreatKind | undefined =>
  threatKinds.find((threat) => threat.kind === kind);

export const leverKindOf = (kind: string): LeverKind | undefined =>
  leverKinds.find((lever) => lever.kind === kind);
