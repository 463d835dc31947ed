/** The dialog of everything that can be taken away; the browser keeps the focus in it, and Esc closes it. */
import '../../words/later.ts';
import './take-away.css';
import { useEffect, useRef } from 'preact/hooks';
import { wholeNumber } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { dialog } from '../dialog.ts';
import { result } from '../state.ts';
import { CitePart } from './cite-part.tsx';
import { CodePart } from './code-part.tsx';
import { DataPart } from './data-part.tsx';
import { LinkPart } from './link-part.tsx';
import { PackPart } from './pack-part.tsx';
import { ready, told } from './taking.ts';
import { VerifyPart } from './verify-part.tsx';

export function TakeAway() {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    told.value = '';
    element.current?.showModal();
  }, []);
  const close = (): void => element.current?.close();
  return (
    <dialog
      class="take-away"
      aria-labelledby="take-away-title"
      ref={element}
      onClose={() => (dialog.value = undefined)}
      onClick={(event) => event.target === element.current && close()}
    >
      <div class="take-away-sheet">
        <header>
          {/* Focused first: what is read out is the title, not the button that closes. */}
          <h2 class="title" id="take-away-title" tabIndex={-1} autofocus>
            {say('take.title')}
          </h2>
          <button type="button" class="button" onClick={close}>
            {say('take.close')}
          </button>
        </header>
        <p class="hint">{about()}</p>
        <div class="take-away-parts">
          <div>
            <LinkPart />
            <PackPart />
            <VerifyPart />
          </div>
          <div>
            <DataPart />
            <CodePart />
            <CitePart />
          </div>
        </div>
        <p class="take-away-told" role="status">
          {told.value}
        </p>
      </div>
    </dialog>
  );
}

function about(): string {
  const shown = result.value;
  if (!shown || !ready.value) return say('take.after');
  const { document, seed, replicates } = shown;
  return say('take.result', { title: document.title, seed, replicates: wholeNumber(replicates) });
}
