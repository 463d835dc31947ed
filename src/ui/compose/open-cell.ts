import { signal } from '@preact/signals';

/** The cell of the arms' table that is open, if any. */
export const openCell = signal<{ readonly arm: number; readonly kind: string } | undefined>(undefined);

export const cellId = (arm: number, kind: string): string => `cell-${arm}-${kind}`;
