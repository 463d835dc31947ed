/** What you do about it: levers down, arms across. A cell opens its lever's fields under the table. */
import { useState } from 'preact/hooks';
import { say } from '../../words/words.ts';
import { scenarioLimits } from '../../scenario/types.ts';
import { ArmMark } from '../arm-mark.tsx';
import { armLetter } from '../arms.ts';
import { edit, problemAt, scenarioDocument } from '../draft.ts';
import { Problem } from '../problem.tsx';
import { Select } from '../select.tsx';
import { result } from '../state.ts';
import { armCost } from './arm-cost.ts';
import { ArmHead } from './arm-head.tsx';
import { changesText, leverTitle, tokenText } from './arm-text.ts';
import { addArm, addLever, leverRows } from './edits.ts';
import { LeverPanel } from './lever-panel.tsx';
import { cellId, openCell } from './open-cell.ts';
import { after, catalogue, leverSheet } from './shared.ts';

export function Arms() {
  const { arms } = scenarioDocument.value;
  const rows = leverRows(scenarioDocument.value);
  const open = openCell.value;
  const add = (): void => {
    void edit((document) =>
      addArm(document, say('compose.arm.new', { letter: armLetter(document.arms.length) })),
    );
    after(say('compose.arm.added', { letter: armLetter(arms.length) }), `arm-title-${arms.length}`);
  };
  return (
    <section class="section" aria-labelledby="compose-arms">
      <h2 class="title" id="compose-arms">
        {say('compose.arms')}
      </h2>
      <p class="hint">{say('compose.arms.about')}</p>
      <div class="arms-scroll">
        <table class="arms">
          <thead>
            <tr>
              <th scope="col">{say('compose.lever')}</th>
              {arms.map((arm, i) => (
                <th key={i} scope="col">
                  <ArmHead index={i} arm={arm} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((kind) => (
              <tr key={kind}>
                <th scope="row">{leverTitle(kind)}</th>
                {arms.map((_, i) => (
                  <Cell key={i} arm={i} kind={kind} />
                ))}
              </tr>
            ))}
            <tr class="changes">
              <th scope="row">{say('compose.changes')}</th>
              {arms.map((_, i) => (
                <td key={i}>
                  <Letter arm={i} />
                  {changesText(scenarioDocument.value, i)}
                </td>
              ))}
            </tr>
            <tr class="cost">
              <th scope="row">{say('compose.cost')}</th>
              {arms.map((_, i) => (
                <td key={i}>
                  <Letter arm={i} />
                  {armCost(scenarioDocument.value, i, result.value)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {open && arms[open.arm] && (
        <LeverPanel key={`${open.arm} ${open.kind}`} arm={open.arm} kind={open.kind} />
      )}
      <div class="add-row">
        <AddLever />
        <button type="button" class="button" disabled={arms.length >= scenarioLimits.arms} onClick={add}>
          {say('compose.arm.add')}
        </button>
      </div>
    </section>
  );
}

/** Shown where the table stands as blocks. */
function Letter({ arm }: { readonly arm: number }) {
  return (
    <span class="phone-letter" aria-hidden="true">
      <ArmMark index={arm} /> {armLetter(arm)}
    </span>
  );
}

function Cell({ arm, kind }: { readonly arm: number; readonly kind: string }) {
  const levers = scenarioDocument.value.arms[arm].levers;
  const places = levers.flatMap((lever, i) => (lever.kind === kind ? [i] : []));
  const open = openCell.value?.arm === arm && openCell.value.kind === kind;
  const wrong = places.some((place) =>
    Object.keys(levers[place]).some((field) => problemAt(['arms', arm, 'levers', place, field])),
  );
  const name = say('compose.cell', { lever: leverTitle(kind), arm: armLetter(arm) });
  const press = (): void => {
    if (places.length > 0) {
      openCell.value = open ? undefined : { arm, kind };
      return;
    }
    void edit((document) => addLever(document, arm, kind, leverSheet(kind)?.start ?? {}));
    openCell.value = { arm, kind };
    after(say('compose.lever.added', { title: leverTitle(kind), letter: armLetter(arm) }), cellId(arm, kind));
  };
  const text =
    places.length === 0 ? say('compose.none') : places.map((place) => tokenText(levers[place])).join('; ');
  return (
    <td>
      <Letter arm={arm} />
      <button
        type="button"
        id={cellId(arm, kind)}
        class={places.length === 0 ? 'token empty' : 'token'}
        aria-label={`${name}: ${text}`}
        aria-expanded={places.length > 0 ? open : undefined}
        onClick={press}
      >
        {text}
      </button>
      {wrong && <Problem id={`${cellId(arm, kind)}-problem`} text={say('compose.cell.wrong')} />}
    </td>
  );
}

function AddLever() {
  const { arms } = scenarioDocument.value;
  const kinds = catalogue.value?.levers ?? [];
  const [kind, setKind] = useState<string | undefined>(undefined);
  const [arm, setArm] = useState<number | undefined>(undefined);
  const place = Math.min(arm ?? arms.length - 1, arms.length - 1);
  const sheet = kinds.find((one) => one.kind === kind) ?? kinds[0];
  const add = (): void => {
    if (!sheet) return;
    void edit((document) => addLever(document, place, sheet.kind, sheet.start));
    openCell.value = { arm: place, kind: sheet.kind };
    after(
      say('compose.lever.added', { title: sheet.title, letter: armLetter(place) }),
      cellId(place, sheet.kind),
    );
  };
  return (
    <>
      <Select
        narrow
        label={say('compose.lever.kind')}
        value={sheet?.kind ?? ''}
        options={kinds.map((one) => ({ value: one.kind, title: one.title }))}
        onPick={setKind}
      />
      <Select
        narrow
        label={say('compose.lever.arm')}
        value={String(place)}
        options={arms.map((one, i) => ({
          value: String(i),
          title: say('compose.lever.in', { letter: armLetter(i), title: one.title }),
        }))}
        onPick={(value) => setArm(Number(value))}
      />
      <button type="button" class="button" id="add-lever" disabled={!sheet} onClick={add}>
        {say('compose.lever.add')}
      </button>
    </>
  );
}
