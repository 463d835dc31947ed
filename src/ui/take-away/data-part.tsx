import { TAKINGS } from '../../export/takings.ts';
import { say } from '../../words/words.ts';
import { ready, saveFile } from './taking.ts';

/** Every file of the result, from its registry. */
export function DataPart() {
  return (
    <section aria-labelledby="take-data">
      <h3 id="take-data">{say('take.data')}</h3>
      <p class="hint">{say('take.data.about')}</p>
      <ul class="take-away-files">
        {TAKINGS.map(({ about, files }) => (
          <li key={about}>
            <span class="files">
              {files.map((file) => (
                <button
                  key={file}
                  type="button"
                  class="text-button"
                  aria-label={say('take.get', { file })}
                  disabled={!ready.value}
                  onClick={() => void saveFile(file)}
                >
                  {file}
                </button>
              ))}
            </span>
            <span class="hint">{say(about)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
