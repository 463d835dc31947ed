/** Where published figures disagree: which one rules. */
import { say } from '../../words/words.ts';
import { scenarioDocument, typeAt } from '../draft.ts';
import type { RivalSheet } from '../desk/rival-sheets.ts';
import { Select } from '../select.tsx';
import { catalogue } from './shared.ts';

export function RivalFields() {
  const sheets = catalogue.value?.rivals ?? [];
  if (sheets.length === 0) return null;
  return (
    <fieldset class="field luck">
      <legend>{say('compose.rivals')}</legend>
      <p class="hint">{say('compose.rivals.about')}</p>
      <div class="columns">
        {sheets.map((sheet) => (
          <RivalField key={sheet.id} sheet={sheet} />
        ))}
      </div>
    </fieldset>
  );
}

function RivalField({ sheet: { id, title, options } }: { readonly sheet: RivalSheet }) {
  const ruling = options[0].value;
  const take = (value: string): void => void typeAt(['rivals', id], value === ruling ? undefined : value);
  return (
    <div class="field">
      <label for={`f-rival-${id}`}>{title}</label>
      <Select
        id={`f-rival-${id}`}
        value={scenarioDocument.value.rivals?.[id] ?? ruling}
        options={options}
        onPick={take}
      />
    </div>
  );
}
