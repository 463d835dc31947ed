import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/words.ts';
import { result } from '../state.ts';
import { linkTo } from './link.ts';
import { copy, failure, told } from './taking.ts';

/** The result's link, to copy. */
export function LinkPart() {
  const [link, setLink] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const shown = result.value;
  useEffect(() => {
    if (shown) linkTo(shown).then(setLink, (reason: unknown) => (told.value = failure(reason)));
  }, [shown]);
  return (
    <section aria-labelledby="take-link">
      <h3 id="take-link">{say('take.link')}</h3>
      <div class="take-away-link">
        <input
          ref={field}
          type="text"
          readOnly
          aria-labelledby="take-link"
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          class="button"
          disabled={link === ''}
          onClick={() => void copy(say('take.link.what'), link, field.current)}
        >
          {say('take.copy', { what: say('take.link.what') })}
        </button>
      </div>
      <p class="hint">{say('take.link.about')}</p>
      {shown?.document.fleet && <p class="hint">{say('fleet.own.link')}</p>}
    </section>
  );
}
