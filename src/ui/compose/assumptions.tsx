/** Assumptions: any evidence row can be found and overridden for this scenario. */
import { useState } from 'preact/hooks';
import { wholeNumber } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import type { ParameterSheet } from '../desk/catalogue.ts';
import { scenarioDocument } from '../draft.ts';
import { Quantity } from './quantity.tsx';
import { catalogue } from './shared.ts';

const MOST_SHOWN = 12;

export function Assumptions() {
  const [text, setText] = useState('');
  const parameters = catalogue.value?.parameters ?? [];
  const own = Object.keys(scenarioDocument.value.assumptions ?? {});
  const found = text.trim() === '' ? [] : matching(parameters, text).filter(({ id }) => !own.includes(id));
  const overridden = own
    .map((id) => parameters.find((row) => row.id === id))
    .filter((row) => row !== undefined);
  return (
    <section class="section" aria-labelledby="compose-assumptions">
      <h2 class="title" id="compose-assumptions">
        {say('compose.assumptions')}
      </h2>
      <p class="hint">{say('compose.assumptions.about', { count: wholeNumber(parameters.length) })}</p>
      <div class="field search">
        <label for="find-assumption">{say('compose.assumptions.find')}</label>
        <input
          id="find-assumption"
          type="search"
          value={text}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="found-assumptions"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="hint" id="found-assumptions">
          {text.trim() === ''
            ? ''
            : say('compose.assumptions.found', {
                count: found.length,
                shown: Math.min(found.length, MOST_SHOWN),
              })}
        </p>
      </div>
      <div class="columns">
        {[...overridden, ...found.slice(0, MOST_SHOWN)].map((row) => (
          <Quantity
            key={row.id}
            path={['assumptions', row.id]}
            label={row.title}
            unit={row.unit}
            min={row.min}
            max={row.max}
            standard={row.text}
            quantiles={[]}
            row={row}
          />
        ))}
      </div>
    </section>
  );
}

/** Rows that hold every word, in their name, id or source. */
function matching(parameters: readonly ParameterSheet[], text: string): readonly ParameterSheet[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return parameters.filter(({ id, title, source }) => {
    const all = `${id} ${title} ${source}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
