import { say } from '../words/words.ts';
import { shippedScenarios } from './scenarios.ts';
import { openShipped } from './session.ts';
import { scenarioDocument } from './draft.ts';

/** Every shipped scenario as a card: title, summary, one press. */
export function Gallery() {
  return (
    <section class="section">
      <h2 class="title">{say('page.gallery.title')}</h2>
      <p class="hint">{say('page.gallery.hint')}</p>
      <ul class="gallery">
        {shippedScenarios.map(({ id, title, summary }) => (
          <li key={id}>
            <button
              type="button"
              class="card"
              aria-pressed={scenarioDocument.value.id === id}
              onClick={() => open(id)}
            >
              <b>{title}</b>
              <span>{summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function open(id: string): void {
  void openShipped(id);
  scrollTo({ top: 0 });
}
