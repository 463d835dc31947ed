import { signal } from '@preact/signals';

/** The dialog that is open over the page, if any. */
export const dialog = signal<'take-away' | 'keys' | undefined>(undefined);
