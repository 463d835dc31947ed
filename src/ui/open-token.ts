import { signal } from '@preact/signals';

/** The token whose control is open, as "threat field". */
export const openToken = signal<string | undefined>(undefined);
