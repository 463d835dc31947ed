import { signal } from '@preact/signals';
import { later } from './later.tsx';

/** The dialog that is open over the page, if any. */
export const dialog = signal<'take-away' | undefined>(undefined);

const TakeAway = later(() => import('./take-away/take-away.tsx').then((module) => module.TakeAway));

export function Dialogs() {
  return dialog.value === 'take-away' ? <TakeAway /> : null;
}
