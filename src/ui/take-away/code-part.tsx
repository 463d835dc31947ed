import { useState } from 'preact/hooks';
import { CODE_TAKINGS } from '../../export/takings.ts';
import { say } from '../../words/words.ts';
import { CodeBlock } from './code-block.tsx';
import { ready } from './taking.ts';

/** Code in three languages, each loaded when it is opened. */
export function CodePart() {
  const [open, setOpen] = useState<string | undefined>(undefined);
  return (
    <section aria-labelledby="take-code">
      <h3 id="take-code">{say('take.code')}</h3>
      <p class="hint">{say('take.code.about')}</p>
      <div class="take-away-code">
        {CODE_TAKINGS.map(({ title, file }) => (
          <button
            key={file}
            type="button"
            class="text-button"
            aria-expanded={open === file}
            disabled={!ready.value}
            onClick={() => setOpen(open === file ? undefined : file)}
          >
            {say(title)}
          </button>
        ))}
      </div>
      {CODE_TAKINGS.filter(({ file }) => file === open).map(({ title, file }) => (
        <CodeBlock key={file} file={file} what={say('take.code.what', { name: say(title) })} />
      ))}
    </section>
  );
}
