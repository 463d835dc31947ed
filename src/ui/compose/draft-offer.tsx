/** "Your last draft, edited at ...": open it or discard it. And a quiet line where drafts can't be kept. */
import '../../words/later.ts';
import '../styles/compose.css';
import { say } from '../../words/words.ts';
import { banner } from '../banner.ts';
import { edit } from '../draft.ts';
import { draftTrouble, forgetDraft, lastDraft, startDrafts } from '../drafts.ts';
import { openView } from '../view.ts';

/** Keeps drafts from now on, and shows what the last visit left. */
export function offerDrafts(): void {
  startDrafts();
  banner.value = DraftOffer;
}

function DraftOffer() {
  const draft = lastDraft.value;
  const trouble = draftTrouble.value;
  return (
    <>
      {draft && (
        <div class="draft-offer" role="group" aria-label={say('compose.draft')}>
          <span>
            {say('compose.draft.offer', { title: String(draft.document.title), when: timeText(draft.at) })}
          </span>
          <button type="button" class="button" onClick={open}>
            {say('compose.draft.open')}
          </button>
          <button type="button" class="text-button" onClick={discard}>
            {say('compose.draft.discard')}
          </button>
        </div>
      )}
      {trouble && <p class="draft-offer hint">{say(`compose.draft.${trouble}`)}</p>}
    </>
  );
}

/** As one step of undo: a draft may hold what can't run, and what was open before is one step back. */
function open(): void {
  const draft = lastDraft.peek();
  if (!draft) return;
  void edit(() => draft.document);
  lastDraft.value = undefined;
  openView('compose');
  document.getElementById('main')?.focus();
}

function discard(): void {
  forgetDraft();
  document.getElementById('main')?.focus();
}

function timeText(at: number): string {
  return new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}
