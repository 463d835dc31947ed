import { say } from '../words/words.ts';
import { shippedScenarios } from './scenarios.ts';
import { chooseScenario } from './session.ts';
import { scenarioId } from './state.ts';

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
              aria-pressed={scenarioId.value === id}
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
  chooseScenario(id);
  scrollTo({ top: 0 });
}
