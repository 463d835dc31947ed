/** Threat kinds by name. A new threat is a file here and a line below. */
import { bricking } from './bricking.ts';
import type { ThreatKind } from './shared/threat.ts';

export const threatKinds: readonly ThreatKind[] = [bricking];
