import { signal } from '@preact/signals';
import { brief } from './brief/print-brief.ts';
import { later } from './later.tsx';

/** The dialog that is open over the page, if any. */
export const dialog = signal<'take-away' | 'keys' | undefined>(undefined);

const TakeAway = later(() => import('./take-away/take-away.tsx').then((module) => module.TakeAway));

const Keys = later(() => import('./keys-dialog.tsx').then((module) => module.KeysDialog));
const Brief = later(() => import('./brief/brief.tsx').then((module) => module.Brief));

export function Dialogs() {
  return (
    <>
      {dialog.value === 'take-away' && <TakeAway />}
      {dialog.value === 'keys' && <Keys />}
      {brief.value && <Brief />}
    </>
  );
}
