/** The frame of the what-if: its title, how long it is watched, its luck, and by which seed it is drawn. */
import { scenarioDefaults } from '../../scenario/types.ts';
import { say } from '../../words/words.ts';
import { type Path, valueAt } from '../document-path.ts';
import { scenarioDocument, typeAt } from '../draft.ts';
import { futures, futuresProblem, seedProblem } from '../fields.ts';
import { Problem } from '../problem.tsx';
import { futuresText, seedText } from '../state.ts';
import { TextField } from '../text-field.tsx';
import { NationField, NationKnown } from './nation.tsx';
import { problemText } from './quantity.tsx';
import { RivalFields } from './rivals.tsx';
import { idOfPath } from './shared.ts';
import { asNumber } from './trigger.tsx';

export function Frame() {
  const { luck } = scenarioDocument.value;
  return (
    <section class="section" aria-labelledby="compose-frame">
      <h2 class="title" id="compose-frame">
        {say('compose.frame')}
      </h2>
      <div class="columns">
        <Text path={['title']} label={say('compose.frame.title')} standard="" />
        <Text path={['summary']} label={say('compose.frame.summary')} standard="" />
        <Text
          path={['days']}
          label={say('compose.frame.days')}
          standard={String(scenarioDefaults.days)}
          numeric
        />
        <RunField kind="seed" />
        <RunField kind="futures" />
        <NationField />
      </div>
      <NationKnown />
      <RivalFields />
      <fieldset class="field luck">
        <legend>{say('compose.luck')}</legend>
        {(['blocks', 'price'] as const).map((key) => (
          <label key={key} class="check">
            <input
              type="checkbox"
              checked={luck?.[key] ?? scenarioDefaults.luck[key]}
              onChange={(event) => void typeAt(['luck', key], event.currentTarget.checked)}
            />
            {say(`compose.luck.${key}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

interface TextProps {
  readonly path: Path;
  readonly label: string;
  readonly standard: string;
  readonly numeric?: boolean;
}

function Text({ path, label, standard, numeric = false }: TextProps) {
  const id = idOfPath(path);
  const problem = problemText(path, label, standard);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={String(valueAt(scenarioDocument.value, path) ?? standard)}
        inputMode={numeric ? 'numeric' : 'text'}
        autocomplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onInput={(event) =>
          void typeAt(path, numeric ? asNumber(event.currentTarget.value) : event.currentTarget.value)
        }
      />
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
}

/** Seed and number of futures: the same as the run form's, and written into the scenario where they are good. */
function RunField({ kind }: { readonly kind: 'seed' | 'futures' }) {
  const isSeed = kind === 'seed';
  const text = isSeed ? seedText : futuresText;
  const problem = isSeed ? seedProblem.value : futuresProblem.value;
  const id = `f-${kind}`;
  const type = (typed: string): void => {
    text.value = typed;
    if (isSeed && seedProblem.peek() === undefined) void typeAt(['seed'], typed);
    const count = futures.peek();
    if (!isSeed && count !== undefined) void typeAt(['replicates'], count);
  };
  return (
    <TextField
      id={id}
      label={say(isSeed ? 'page.seed' : 'page.futures')}
      text={text.value}
      problem={problem}
      numeric={!isSeed}
      onText={type}
    />
  );
}
