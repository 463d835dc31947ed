import type { EvidenceParts, Influence } from './types.ts';

/** How much of an outcome's squared rank correlations rests on inputs of each grade. What the author typed counts as judged. */
export function evidenceParts(influences: readonly Influence[]): EvidenceParts {
  const parts = { measured: 0, reported: 0, derived: 0, judged: 0 };
  for (const { grade, share } of influences) parts[grade ?? 'judged'] += share;
  return parts;
}
