import { CITATION_FILE } from '../../export/takings.ts';
import { say } from '../../words/words.ts';
import { CodeBlock } from './code-block.tsx';
import { ready } from './taking.ts';

export function CitePart() {
  return (
    <section aria-labelledby="take-cite">
      <h3 id="take-cite">{say('take.cite')}</h3>
      {ready.value ? <CodeBlock file={CITATION_FILE} what={say('take.cite.what')} /> : null}
    </section>
  );
}
