/** JSON has no other word for an error that a single value leaves unknown. */
export const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
