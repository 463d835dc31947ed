import { say } from '../../words/words.ts';
import { printBrief } from '../brief/print-brief.ts';
import { dialog } from '../dialog.ts';
import { askDesk } from '../engine.ts';
import { result } from '../state.ts';
import { ready, save } from './taking.ts';

/** The evidence pack and the brief. */
export function PackPart() {
  const name = `hashfall-${result.value?.document.id ?? 'result'}.zip`;
  return (
    <>
      <section aria-labelledby="take-pack">
        <h3 id="take-pack">{say('take.pack')}</h3>
        <p class="hint">{say('take.pack.about')}</p>
        <button
          type="button"
          class="button primary"
          disabled={!ready.value}
          onClick={() => void save(name, () => askDesk('pack'))}
        >
          {say('take.pack.get')}
        </button>
      </section>
      <section aria-labelledby="take-brief">
        <h3 id="take-brief">{say('take.brief')}</h3>
        <p class="hint">{say('take.brief.about')}</p>
        <button type="button" class="button" disabled={!result.value} onClick={print}>
          {say('take.brief.print')}
        </button>
      </section>
    </>
  );
}

/** What is printed is the brief, not the dialog. */
function print(): void {
  dialog.value = undefined;
  void printBrief();
}
