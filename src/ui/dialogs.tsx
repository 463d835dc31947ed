import { brief } from './brief/print-brief.ts';
import { dialog } from './dialog.ts';
import { later } from './later.tsx';

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
