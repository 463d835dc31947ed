import { useRef } from 'preact/hooks';
import { say } from '../../words/words.ts';
import { verdict, verifyFile } from './verdict.ts';

/** A pack is dropped anywhere on the page or chosen here; the verdict stands under it. */
export function VerifyPart() {
  const field = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="take-verify">
      <h3 id="take-verify">{say('take.verify')}</h3>
      <p class="hint">{say('take.verify.about')}</p>
      <input
        ref={field}
        type="file"
        hidden
        accept=".zip,application/zip"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void verifyFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {say('take.verify.choose')}
      </button>
      <div role="status">
        <Told />
      </div>
    </section>
  );
}

function Told() {
  const found = verdict.value;
  if (!found) return null;
  if (found.kind === 'running') return <p class="hint">{say('take.verify.running', { file: found.file })}</p>;
  return (
    <div class={`verdict ${found.same ? 'same' : 'other'}`}>
      <p>
        <VerdictMark same={found.same} />
        <b>{found.title}</b> {found.file}
      </p>
      <ul>
        {found.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

const VerdictMark = ({ same }: { readonly same: boolean }) => (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    <path
      d={same ? 'M2 7.5l3.5 3.5L12 3' : 'M2.5 2.5l9 9M11.5 2.5l-9 9'}
      stroke="currentColor"
      stroke-width="2.2"
      fill="none"
    />
  </svg>
);
