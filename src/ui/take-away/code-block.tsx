import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/words.ts';
import { copy, failure, fileText, ready } from './taking.ts';

interface CodeBlockProps {
  /** A file of the result. */
  readonly file: string;
  /** What the copy button copies: "code for R". */
  readonly what: string;
}

/** The text of a file, with a button that copies it. */
export function CodeBlock({ file, what }: CodeBlockProps) {
  const [text, setText] = useState<string | undefined>(undefined);
  const block = useRef<HTMLPreElement>(null);
  const asked = ready.value;
  useEffect(() => {
    if (asked) fileText(file).then(setText, (reason: unknown) => setText(failure(reason)));
  }, [file, asked]);
  if (text === undefined) return null;
  return (
    <>
      {/* Scrolls sideways, so it must take the keyboard. */}
      <pre ref={block} tabIndex={0} aria-label={what}>
        {text}
      </pre>
      <button type="button" class="text-button" onClick={() => void copy(what, text, block.current)}>
        {say('take.copy', { what })}
      </button>
    </>
  );
}
