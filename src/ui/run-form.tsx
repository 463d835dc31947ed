import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { wholeNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { scenarioDocument } from './draft.ts';
import { futures, futuresProblem, seedProblem } from './fields.ts';
import { shippedScenarios } from './scenarios.ts';
import { Select } from './select.tsx';
import { openShipped, startRun, startRunUntil } from './session.ts';
import { futuresText, run, seedText } from './state.ts';
import { TextField } from './text-field.tsx';

export function RunForm() {
  return (
    <form class="block" onSubmit={submit} noValidate>
      <h2 class="title">{say('page.rail.title')}</h2>
      <p class="hint">{say('page.rail.hint')}</p>
      <Picker />
      <div class="pair">
        <Field label={say('page.seed')} text={seedText} problem={seedProblem.value} />
        <Field label={say('page.futures')} text={futuresText} problem={futuresProblem.value} numeric />
      </div>
      <RunRow />
    </form>
  );
}

/** The shipped scenarios by title; the chosen one's summary stands under it. */
function Picker() {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{say('page.rail.scenario')}</label>
      <Select
        id={id}
        describedBy={`${id}-about`}
        value={scenarioDocument.value.id}
        options={shippedScenarios.map((shipped) => ({ value: shipped.id, title: shipped.title }))}
        onPick={(one) => void openShipped(one)}
      />
      <p class="hint" id={`${id}-about`}>
        {scenarioDocument.value.summary}
      </p>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly text: Signal<string>;
  readonly problem: string | undefined;
  readonly numeric?: boolean;
}

function Field({ label, text, problem, numeric = false }: FieldProps) {
  return (
    <TextField
      id={useId()}
      label={label}
      text={text.value}
      problem={problem}
      numeric={numeric}
      onText={(typed) => {
        text.value = typed;
      }}
    />
  );
}

function RunRow() {
  const running = run.value.kind === 'running';
  const count = futures.value;
  const label = count === undefined ? say('page.run.bare') : say('page.run', { count: wholeNumber(count) });
  const blocked = count === undefined || seedProblem.value !== undefined;
  return (
    <div class="run-row">
      <button type="submit" class="button primary" disabled={running || blocked}>
        {label}
      </button>
      <button
        type="button"
        class="button"
        aria-describedby="run-until-about"
        disabled={running || seedProblem.value !== undefined || hasFixedNumber()}
        onClick={startRunUntil}
      >
        {say('page.run.until')}
      </button>
      <p class="hint" id="run-until-about">
        {say('page.run.until.about')}
      </p>
    </div>
  );
}

function submit(event: Event): void {
  event.preventDefault();
  startRun();
}

/** A Latin hypercube is made for one number of futures. */
const hasFixedNumber = (): boolean => scenarioDocument.value.sampling === 'latin-hypercube';
