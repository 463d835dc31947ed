/** Lever kinds by name. A new lever is a file here and a line below. */
import type { LeverKind } from './shared/lever.ts';

export const leverKinds: readonly LeverKind[] = [];
