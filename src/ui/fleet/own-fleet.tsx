/** The reader's own fleet: a file of machines, what was understood of it, and what was not. */
import { INVENTORY_TEMPLATE } from '../../fleet/own/columns.ts';
import { OWN_AXES } from '../../fleet/own/own-fleet.ts';
import { problemMessage } from '../../units/problem.ts';
import { shortNumber, wholeNumber } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { scenarioDocument, problemAt } from '../draft.ts';
import { Problem } from '../problem.tsx';
import { saveBlob } from '../save-file.ts';
import { inventories, leaveInventory, takeInventory, taking } from './take-inventory.ts';

const TEMPLATE_NAME = 'hashfall-fleet.csv';

export function OwnFleet() {
  const named = scenarioDocument.value.fleet;
  const read = named && inventories.value.get(named.sha256);
  return (
    <section class="section own-fleet" aria-labelledby="own-fleet-title">
      <h2 class="title" id="own-fleet-title" tabIndex={-1}>
        {say('fleet.own.title')}
      </h2>
      <p class="hint">{say('fleet.own.about')}</p>
      <div class="import-row">
        <FileButton />
        <button
          type="button"
          class="button"
          onClick={() => saveBlob(TEMPLATE_NAME, new Blob([INVENTORY_TEMPLATE], { type: 'text/csv' }))}
        >
          {say('fleet.own.template')}
        </button>
        {named && (
          <button type="button" class="button" onClick={() => void leaveInventory()}>
            {say('fleet.own.leave')}
          </button>
        )}
      </div>
      <Taken />
      {named && !read && <Missing sha256={named.sha256} />}
      {read && <Inventory read={read} />}
    </section>
  );
}

function FileButton() {
  return (
    <label class="button file">
      {say('fleet.own.file')}
      <input
        type="file"
        accept=".csv,.tsv,text/csv"
        class="hidden-text"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file)
            void takeInventory(file).finally(() => {
              input.value = '';
            });
        }}
      />
    </label>
  );
}

function Taken() {
  const state = taking.value;
  if (state.kind === 'none') return null;
  if (state.kind === 'reading') return <p class="hint">{say('fleet.own.reading', { name: state.name })}</p>;
  return (
    <div class="problem-box" id="own-fleet-problem" role="alert" tabIndex={-1}>
      <b>{say('compose.import.refused', { name: state.name })}</b>
      <ul>
        {state.problems.map((problem, i) => (
          <li key={i}>{problemMessage(problem)}</li>
        ))}
      </ul>
    </div>
  );
}

const Missing = ({ sha256 }: { readonly sha256: string }) => (
  <Problem id="own-fleet-missing" text={say('fleet.own.missing', { sha256: sha256.slice(0, 12) })} />
);

type Read = NonNullable<ReturnType<typeof inventories.value.get>>;

function Inventory({ read }: { readonly read: Read }) {
  const { name, told, inventory } = read;
  const { lines, refusedLines, refused, strange } = inventory;
  const trouble = problemAt(['fleet']);
  const values = {
    name,
    lines: wholeNumber(lines),
    machines: wholeNumber(told.machines),
    ehs: shortNumber(told.ehs),
    share: shortNumber(100 * told.ofNation),
  };
  return (
    <>
      <p>{say('fleet.own.summary', values)}</p>
      <Problem id="own-fleet-room" text={trouble && problemMessage(trouble)} />
      <div class="columns">
        {OWN_AXES.map((axis) => (
          <Shares key={axis} title={say(`fleet.own.axis.${axis}`)} shares={told.shares[axis]} />
        ))}
      </div>
      {refusedLines > 0 && (
        <Listed
          title={say('fleet.own.refused', { count: wholeNumber(refusedLines) })}
          items={refused.map((one) => problemMessage(one.problem))}
          more={refusedLines - refused.length}
        />
      )}
      {strange.length > 0 && (
        <Listed
          title={say('fleet.own.strange.title', { count: strange.length })}
          items={strange.map((one) =>
            say('fleet.own.strange', { ...one, machines: wholeNumber(one.machines) }),
          )}
          more={0}
        />
      )}
    </>
  );
}

interface SharesProps {
  readonly title: string;
  readonly shares: readonly { readonly name: string; readonly share: number }[];
}

function Shares({ title, shares }: SharesProps) {
  return (
    <table class="own-shares">
      <caption>{title}</caption>
      <tbody>
        {shares.map(({ name, share }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="number">{say('fleet.own.share', { share: shortNumber(100 * share) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ListedProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly more: number;
}

function Listed({ title, items, more }: ListedProps) {
  return (
    <details>
      <summary>{title}</summary>
      <ul class="own-lines">
        {items.map((item, i) => (
          <li key={i}>{item}</li>
        ))}
        {more > 0 && <li>{say('fleet.own.more', { count: wholeNumber(more) })}</li>}
      </ul>
    </details>
  );
}
