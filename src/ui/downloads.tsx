import { say } from '../words/words.ts';
import { DOWNLOADS, saveFile } from './save-file.ts';
import { result, shelved, whole } from './state.ts';

/** The result's files, each the same bytes as the command line's. */
export function Downloads() {
  const ready = result.value !== undefined && !shelved.value && whole.value;
  return (
    <section class="block">
      <h2 class="title">{say('page.downloads.title')}</h2>
      <p class="hint">{say(ready ? 'page.downloads.hint' : 'page.downloads.after')}</p>
      <ul class="downloads">
        {DOWNLOADS.map(({ name, about }) => (
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
