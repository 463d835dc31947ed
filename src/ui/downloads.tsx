import { say } from '../words/words.ts';
import { RESULT_FILES, saveFile } from './save-file.ts';
import { finished } from './session.ts';

/** The result's files, each the same bytes as the command line's. */
export function Downloads() {
  const ready = finished.value !== undefined;
  return (
    <section class="block">
      <h2 class="title">{say('page.downloads.title')}</h2>
      <p class="hint">{say(ready ? 'page.downloads.hint' : 'page.downloads.after')}</p>
      <ul class="downloads">
        {RESULT_FILES.map(({ name, about }) => (
          <li key={name}>
            <button type="button" class="text-button" disabled={!ready} onClick={() => saveFile(name)}>
              <span class="hidden-text">{say('page.downloads.get', { file: '' })}</span>
              {name}
            </button>
            <span>{say(about)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
