/** Threat kinds by name. A new threat is a file here and a line below. */
import { bricking } from './bricking.ts';
import { maliciousUpdate } from './malicious-update.ts';
import type { ThreatKind } from './shared/threat.ts';
import { supplyCutoff } from './supply-cutoff.ts';

export const threatKinds: readonly ThreatKind[] = [bricking, maliciousUpdate, supplyCutoff];
