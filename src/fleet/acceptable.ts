import type { SupplierFacts } from './lowering.ts';

/** Who may step in for makers that are cut off: any other, only those under another jurisdiction, only those of the home nation. */
export const ACCEPTABLE = ['any', 'other-jurisdiction', 'made-at-home'] as const;

/** Suppliers that may step in for the blocked ones, ascending; never a blocked one. */
export function acceptableSuppliers(
  all: readonly SupplierFacts[],
  blocked: ArrayLike<number>,
  choice: string,
  homeNation: string,
): Int32Array {
  const out = new Set(Array.from(blocked));
  const blockedIn = new Set(all.filter((s) => out.has(s.index)).map((s) => s.jurisdiction));
  const accepts = ({ jurisdiction }: SupplierFacts): boolean => {
    if (choice === 'other-jurisdiction') return !blockedIn.has(jurisdiction);
    return choice === 'made-at-home' ? jurisdiction === homeNation : true;
  };
  return Int32Array.from(all.filter((s) => !out.has(s.index) && accepts(s)).map((s) => s.index));
}
