import '../../words/later.ts';
import '../styles/compose.css';
import { useEffect } from 'preact/hooks';
import { effect } from '@preact/signals';
import { problemMessage } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import { fieldPath, parsePath } from '../document-path.ts';
import { scenarioDocument, sheet } from '../draft.ts';
import { Failure } from '../failure.tsx';
import { OwnFleet } from '../fleet/own-fleet.tsx';
import { Gallery } from '../gallery.tsx';
import { Problem } from '../problem.tsx';
import { futuresText, seedText } from '../state.ts';
import { Arms } from './arms.tsx';
import { Assumptions } from './assumptions.tsx';
import { Frame } from './frame.tsx';
import { dropHandlers, Import, isField, onPaste } from './import.tsx';
import { Preview, stepAhead, stepBack } from './preview.tsx';
import { catalogue, catalogueProblem, loadCatalogue, told } from './shared.ts';
import { Outcomes } from './outcomes.tsx';
import { Threats } from './threats.tsx';
import { Together } from './together.tsx';

/** The scenario in parts that can be changed: where it starts from, what happens, what is done, what is assumed. */
export function ComposeView() {
  useEffect(() => effect(loadCatalogue), []);
  useEffect(() => listen(), []);
  return (
    <div class="split compose" {...dropHandlers}>
      <div>
        <h1 class="question" id="compose-title" tabIndex={-1}>
          {say('compose.title')}
        </h1>
        <p class="hint">{say('compose.about')}</p>
        <Failure />
        <General />
        <Gallery />
        <Import />
        {catalogue.value ? <Editors /> : <Waiting />}
        <output class="hidden-text">{told.value}</output>
      </div>
      <Preview />
    </div>
  );
}

function Editors() {
  return (
    <>
      <Threats />
      <Arms />
      <Frame />
      <OwnFleet />
      <Assumptions />
      <Together />
      <Outcomes />
    </>
  );
}

function Waiting() {
  const trouble = catalogueProblem.value;
  if (trouble === undefined) return <p class="hint">{say('page.later.loading')}</p>;
  return (
    <>
      <Problem id="catalogue-problem" text={trouble} />
      <button type="button" class="button" onClick={loadCatalogue}>
        {say('compose.again')}
      </button>
    </>
  );
}

/** Problems that belong to no one field that is on the page. */
function General() {
  const rows = catalogue.value?.parameters;
  const general = sheet.value.problems.filter(({ path }) => {
    const place = fieldPath(parsePath(path));
    const [list, name] = place;
    if (list === 'assumptions') return name === undefined || rows?.every(({ id }) => id !== name) === true;
    return (
      place.length === 0 || (place.length < 3 && ['threats', 'arms', 'outcomes'].includes(String(place[0])))
    );
  });
  if (general.length === 0) return null;
  return (
    <div class="problem-box" role="alert">
      <b>{say('compose.general')}</b>
      <ul>
        {general.map((problem, i) => (
          <li key={i}>{problemMessage(problem)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Undo by the keyboard outside text fields, paste outside them, and the run form's two fields after an undo. */
function listen(): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (!isUndo || isField(event.target)) return;
    event.preventDefault();
    if (event.shiftKey) stepAhead();
    else stepBack();
  };
  addEventListener('keydown', onKey);
  addEventListener('paste', onPaste);
  let { seed, replicates } = scenarioDocument.peek();
  const stop = effect(() => {
    const now = scenarioDocument.value;
    if (now.seed !== seed && now.seed !== undefined) seedText.value = now.seed;
    if (
      now.replicates !== replicates &&
      now.replicates !== undefined &&
      Number(futuresText.peek().replace(/[\s,]/g, '')) !== now.replicates
    )
      futuresText.value = String(now.replicates);
    ({ seed, replicates } = now);
  });
  return () => {
    removeEventListener('keydown', onKey);
    removeEventListener('paste', onPaste);
    stop();
  };
}
