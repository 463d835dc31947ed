/** How futures are laid out over what is drawn, and which of the drawn numbers come together. */
import {
  SAMPLINGS,
  scenarioDefaults,
  scenarioLimits,
  type DependenceDocument,
} from '../../scenario/types.ts';
import { problemMessage } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import { edit, scenarioDocument, sheet, typeAt } from '../draft.ts';
import { Problem } from '../problem.tsx';
import { Offer, Select } from '../select.tsx';
import { result } from '../state.ts';
import { TextField } from '../text-field.tsx';
import { freshId } from './edits.ts';
import { after } from './shared.ts';
import { addGroup, changeGroup, removeGroup } from './together-edits.ts';

const ADD = 'add-together';

export function Together() {
  const groups = scenarioDocument.value.dependence ?? [];
  const free = freeInputs(groups);
  const add = (): void => {
    const id = freshId(
      'together',
      groups.map((group) => group.id),
    );
    const inputs = free.slice(0, 2).map(({ column }) => column);
    void edit((document) => addGroup(document, id, inputs));
    after(say('compose.together.added'), `together-${groups.length}-add`);
  };
  return (
    <section class="section" aria-labelledby="compose-together">
      <h2 class="title" id="compose-together">
        {say('compose.together')}
      </h2>
      <Sampling />
      <p class="hint">{say('compose.together.about')}</p>
      <ol class="threats outcomes">
        {groups.map((group, i) => (
          <Group key={i} index={i} group={group} free={free} />
        ))}
      </ol>
      <div class="add-row">
        <button
          type="button"
          class="button"
          id={ADD}
          disabled={groups.length >= scenarioLimits.dependence || free.length < 2}
          onClick={add}
        >
          {say('compose.together.add')}
        </button>
      </div>
    </section>
  );
}

function Sampling() {
  const { sampling = scenarioDefaults.sampling } = scenarioDocument.value;
  return (
    <div class="field">
      <label for="f-sampling">{say('compose.sampling')}</label>
      <Select
        narrow
        id="f-sampling"
        describedBy="f-sampling-about"
        value={sampling}
        options={SAMPLINGS.map((one) => ({ value: one, title: say(`compose.sampling.${one}`) }))}
        onPick={(one) => void typeAt(['sampling'], one === scenarioDefaults.sampling ? undefined : one)}
      />
      <p class="hint" id="f-sampling-about">
        {say(`compose.sampling.${sampling}.about`)}
      </p>
    </div>
  );
}

interface Input {
  readonly column: string;
  readonly meaning: string;
}

/** What the last run drew and no group holds. */
function freeInputs(groups: readonly DependenceDocument[]): readonly Input[] {
  const taken = new Set(groups.flatMap(({ inputs }) => inputs));
  return (result.value?.drawn ?? []).filter(({ column }) => !taken.has(column));
}

const meaningOf = (column: string): string =>
  result.value?.drawn?.find((one) => one.column === column)?.meaning ?? column;

interface GroupProps {
  readonly index: number;
  readonly group: DependenceDocument;
  readonly free: readonly Input[];
}

function Group({ index, group, free }: GroupProps) {
  const change = (to: Partial<DependenceDocument>): void =>
    void edit((document) => changeGroup(document, index, to));
  const remove = (): void => {
    void edit((document) => removeGroup(document, index));
    after(say('compose.together.removed'), ADD);
  };
  const found = sheet.value.problems.filter(({ path }) => path.startsWith(`dependence[${index}]`));
  const id = `together-${index}`;
  return (
    <li class="outcome-card together-card" aria-label={say('compose.together.group', { id: group.id })}>
      <ul class="inputs">
        {group.inputs.map((name) => (
          <li key={name}>
            {meaningOf(name)}{' '}
            <button
              type="button"
              class="text-button"
              disabled={group.inputs.length < 3}
              onClick={() => {
                change({ inputs: group.inputs.filter((one) => one !== name) });
                after(say('compose.together.out', { input: meaningOf(name) }), `${id}-add`);
              }}
            >
              {say('compose.remove')}
              <span class="hidden-text"> {meaningOf(name)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="add-row">
        <Offer
          id={`${id}-add`}
          label={say('compose.together.put')}
          options={free.map(({ column, meaning }) => ({ value: column, title: meaning }))}
          onPick={(name) => change({ inputs: [...group.inputs, name] })}
        />
        <Family group={group} onPick={(family) => change({ family })} />
        <button type="button" class="button" onClick={remove}>
          {say('compose.together.remove')}
        </button>
      </div>
      <div class="columns">
        <Amount id={`${id}-rho`} label="rho" value={group.rho} onValue={(rho) => change({ rho })} />
        {group.family === 't' && (
          <Amount id={`${id}-df`} label="df" value={group.df ?? ''} onValue={(df) => change({ df })} />
        )}
      </div>
      <Problem
        id={`${id}-problem`}
        text={found.length === 0 ? undefined : found.map(problemMessage).join(' ')}
      />
    </li>
  );
}

interface FamilyProps {
  readonly group: DependenceDocument;
  readonly onPick: (family: DependenceDocument['family']) => void;
}

function Family({ group, onPick }: FamilyProps) {
  return (
    <Select
      narrow
      label={say('compose.together.family')}
      value={group.family}
      options={(['gaussian', 't'] as const).map((family) => ({
        value: family,
        title: say(`compose.together.family.${family}`),
      }))}
      onPick={(family) => onPick(family as DependenceDocument['family'])}
    />
  );
}

interface AmountProps {
  readonly id: string;
  readonly label: 'rho' | 'df';
  readonly value: number | string;
  readonly onValue: (value: number) => void;
}

/** What is not a number stays as typed, and is told as a problem. */
function Amount({ id, label, value, onValue }: AmountProps) {
  return (
    <TextField
      id={id}
      label={say(`compose.together.${label}`)}
      text={String(value)}
      problem={undefined}
      onText={(text) => onValue((isNumber(text) ? Number(text) : text) as number)}
    />
  );
}

/** `0.` is on its way to a number, and stays a text until it is one. */
const isNumber = (text: string): boolean => /^\d+(?:\.\d*[1-9])?$/u.test(text);
