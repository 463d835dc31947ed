/** The fields of one arm's lever, open under the table. */
import { say } from '../../words/words.ts';
import { armLetter } from '../arms.ts';
import { edit, scenarioDocument } from '../draft.ts';
import { leverTitle } from './arm-text.ts';
import { cellId, openCell } from './open-cell.ts';
import { removeLever } from './edits.ts';
import { countingFields, FieldRow } from './field-row.tsx';
import { after, leverSheet } from './shared.ts';

export function LeverPanel({ arm, kind }: { readonly arm: number; readonly kind: string }) {
  const { levers } = scenarioDocument.value.arms[arm];
  const sheet = leverSheet(kind);
  const places = levers.flatMap((lever, i) => (lever.kind === kind ? [i] : []));
  if (places.length === 0 || !sheet) return null;
  const title = say('compose.cell', { lever: leverTitle(kind), arm: armLetter(arm) });
  const close = (): void => {
    openCell.value = undefined;
    after('', cellId(arm, kind));
  };
  return (
    <div
      class="lever-panel"
      role="group"
      aria-labelledby="lever-panel-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <h3 class="title" id="lever-panel-title">
        {title}
      </h3>
      <p class="hint">{sheet.about}</p>
      {places.map((place, i) => (
        <div key={place}>
          <div class="columns">
            {countingFields(sheet.fields, levers[place]).map((field) => (
              <FieldRow key={field.id} field={field} path={['arms', arm, 'levers', place, field.id]} />
            ))}
          </div>
          <div class="panel-foot">
            <button type="button" class="button" onClick={() => remove(place)}>
              {say('compose.lever.remove', { title: leverTitle(kind), letter: armLetter(arm) })}
            </button>
            {i === places.length - 1 && (
              <button type="button" class="text-button" onClick={close}>
                {say('compose.close')}
              </button>
            )}
          </div>
        </div>
      ))}
    </div>
  );

  function remove(place: number): void {
    void edit((document) => removeLever(document, arm, place));
    if (places.length === 1) openCell.value = undefined;
    const elsewhere = scenarioDocument
      .peek()
      .arms.some((one) => one.levers.some((lever) => lever.kind === kind));
    after(
      say('compose.lever.removed', { title: leverTitle(kind), letter: armLetter(arm) }),
      elsewhere ? cellId(arm, kind) : 'add-lever',
    );
  }
}
