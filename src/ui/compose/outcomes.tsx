/** What is asked of every future besides what is always measured: the author's own outcomes, each a formula. */
import { useRef } from 'preact/hooks';
import { scenarioLimits, type OutcomeDocument } from '../../scenario/types.ts';
import type { OutcomeSummary } from '../../summary/types.ts';
import { withUnit } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import type { Path } from '../document-path.ts';
import { edit, scenarioDocument, typeAt } from '../draft.ts';
import { quantileText } from '../outcomes-of-summary.ts';
import { Offer, Select } from '../select.tsx';
import { result } from '../state.ts';
import { TextField } from '../text-field.tsx';
import { addOutcome, followTitle, removeOutcome } from './edits.ts';
import { problemText } from './quantity.tsx';
import { after, catalogue, idOfPath } from './shared.ts';

const ADD = 'add-outcome';

export function Outcomes() {
  const outcomes = scenarioDocument.value.outcomes ?? [];
  const add = (): void => {
    const taken = catalogue.peek()?.outcomes.map(({ id }) => id) ?? [];
    void edit((document) => addOutcome(document, say('compose.outcome.new'), taken));
    after(say('compose.outcome.added'), idOfPath(['outcomes', outcomes.length, 'title']));
  };
  return (
    <section class="section" aria-labelledby="compose-outcomes">
      <h2 class="title" id="compose-outcomes">
        {say('compose.outcomes')}
      </h2>
      <p class="hint">{say('compose.outcomes.about')}</p>
      <ol class="threats outcomes">
        {outcomes.map((outcome, i) => (
          <OutcomeCard key={i} index={i} outcome={outcome} />
        ))}
      </ol>
      <div class="add-row">
        <button
          type="button"
          class="button"
          id={ADD}
          disabled={outcomes.length >= scenarioLimits.outcomes}
          onClick={add}
        >
          {say('compose.outcome.add')}
        </button>
      </div>
    </section>
  );
}

interface CardProps {
  readonly index: number;
  readonly outcome: OutcomeDocument;
}

function OutcomeCard({ index, outcome }: CardProps) {
  const remove = (): void => {
    void edit((document) => removeOutcome(document, index));
    after(say('compose.outcome.removed', { title: outcome.title }), ADD);
  };
  return (
    <li class="outcome-card">
      <div class="columns">
        <Title index={index} outcome={outcome} />
        <Text path={['outcomes', index, 'unit']} label={say('compose.outcome.unit')} text={outcome.unit} />
      </div>
      <Formula index={index} outcome={outcome} />
      <div class="add-row">
        <Better index={index} outcome={outcome} />
        <Names index={index} outcome={outcome} />
        <button type="button" class="button" onClick={remove}>
          {say('compose.remove')}
          <span class="hidden-text"> {outcome.title}</span>
        </button>
      </div>
    </li>
  );
}

/** The column's name follows the title, once it is typed, as long as it was made from it. */
function Title({ index, outcome }: CardProps) {
  const path: Path = ['outcomes', index, 'title'];
  const label = say('compose.outcome.title');
  const before = useRef(outcome.title);
  const settle = (): void => {
    const taken = catalogue.peek()?.outcomes.map(({ id }) => id) ?? [];
    const document = scenarioDocument.peek();
    const fresh = followTitle(document, index, before.current, taken);
    if (fresh.outcomes?.[index]?.id !== outcome.id) void edit(() => fresh);
  };
  return (
    <div
      onFocusIn={() => {
        before.current = outcome.title;
      }}
      onFocusOut={settle}
    >
      <TextField
        id={idOfPath(path)}
        label={label}
        text={outcome.title}
        problem={problemText(path, label, '') ?? problemText(['outcomes', index, 'id'], label, '')}
        onText={(text) => void typeAt(path, text)}
      />
    </div>
  );
}

interface TextProps {
  readonly path: Path;
  readonly label: string;
  readonly text: string;
}

function Text({ path, label, text }: TextProps) {
  return (
    <TextField
      id={idOfPath(path)}
      label={label}
      text={text}
      problem={problemText(path, label, '')}
      onText={(typed) => void typeAt(path, typed)}
    />
  );
}

function Formula({ index, outcome }: CardProps) {
  const told = result.value?.summary.arms[0]?.outcomes[outcome.id];
  return (
    <div class="formula">
      <Text
        path={['outcomes', index, 'formula']}
        label={say('compose.outcome.formula')}
        text={outcome.formula}
      />
      {told && told.formula === outcome.formula && <p class="hint">{valueText(told)}</p>}
    </div>
  );
}

function valueText(told: OutcomeSummary): string {
  const at = (percent: 5 | 50 | 95): string => quantileText(told, percent);
  return say('compose.outcome.value', { middle: withUnit(at(50), told.unit), low: at(5), high: at(95) });
}

function Better({ index, outcome }: CardProps) {
  return (
    <Select
      narrow
      label={say('compose.outcome.better')}
      value={outcome.better}
      options={(['lower', 'higher'] as const).map((better) => ({
        value: better,
        title: say(`compose.outcome.better.${better}`),
      }))}
      onPick={(better) => void typeAt(['outcomes', index, 'better'], better)}
    />
  );
}

/** Every name a formula knows; choosing one writes it where the text cursor stands. */
function Names({ index, outcome }: CardProps) {
  const path: Path = ['outcomes', index, 'formula'];
  const put = (name: string): void => {
    const field = document.getElementById(idOfPath(path)) as HTMLInputElement | null;
    const [from, to] = [field?.selectionStart, field?.selectionEnd].map((at) => at ?? outcome.formula.length);
    const fresh = outcome.formula.slice(0, from) + name + outcome.formula.slice(to);
    void typeAt(path, fresh);
    after(say('compose.outcome.put', { name }), idOfPath(path));
  };
  return (
    <Offer
      label={say('compose.outcome.names')}
      options={(catalogue.value?.outcomes ?? []).map(({ name, title, unit }) => ({
        value: name,
        title: `${title} (${unit})`,
      }))}
      onPick={put}
    />
  );
}
