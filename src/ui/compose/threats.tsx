/** What happens: the threats in their order, and a way to add one. */
import { useState } from 'preact/hooks';
import { say } from '../../words/words.ts';
import { scenarioLimits } from '../../scenario/types.ts';
import { edit, scenarioDocument } from '../draft.ts';
import { addThreat, chainThreat } from './edits.ts';
import { Ruler } from './ruler.tsx';
import { after, catalogue, threatSheet } from './shared.ts';
import { cardId, ThreatCard } from './threat-card.tsx';

export function Threats() {
  const { threats } = scenarioDocument.value;
  const [kind, setKind] = useState<string | undefined>(undefined);
  const kinds = catalogue.value?.threats ?? [];
  const chosen = kind ?? kinds[0]?.kind;
  const add = (): void => {
    const sheet = chosen === undefined ? undefined : threatSheet(chosen);
    if (!sheet) return;
    void edit((document) => addThreat(document, sheet.kind, sheet.start));
    after(say('compose.threat.added', { title: sheet.title }), cardId(threats.length));
  };
  const chain = (index: number): void => {
    const sheet = chosen === undefined ? undefined : threatSheet(chosen);
    const trigger = sheet?.fields.find((field) => field.kind === 'trigger')?.id;
    if (!sheet || trigger === undefined) return;
    void edit((document) => chainThreat(document, index, sheet.kind, sheet.start, trigger));
    after(say('compose.threat.chained', { title: sheet.title, name: threats[index].id }), cardId(index + 1));
  };
  return (
    <section class="section" aria-labelledby="compose-threats">
      <h2 class="title" id="compose-threats">
        {say('compose.threats')}
      </h2>
      {threats.length === 0 && <p class="hint">{say('compose.threats.none')}</p>}
      <Ruler />
      <ol class="threats">
        {threats.map((threat, i) => (
          <ThreatCard key={keyOf(threats, i)} index={i} threat={threat} onChain={() => chain(i)} />
        ))}
      </ol>
      <div class="add-row">
        <span class="select narrow">
          <select
            aria-label={say('compose.threat.kind')}
            value={chosen}
            onChange={(event) => setKind(event.currentTarget.value)}
          >
            {kinds.map((sheet) => (
              <option key={sheet.kind} value={sheet.kind}>
                {sheet.title}
              </option>
            ))}
          </select>
        </span>
        <button
          type="button"
          class="button"
          id="add-threat"
          disabled={!chosen || threats.length >= scenarioLimits.threats}
          onClick={add}
        >
          {say('compose.threat.add')}
        </button>
        <span class="hint">{say('compose.threat.kind.about')}</span>
      </div>
    </section>
  );
}

/** By id, so that a card keeps its focus when it moves; twice the same id is told apart by its turn. */
function keyOf(threats: readonly { readonly id: string }[], index: number): string {
  const { id } = threats[index];
  return `${id} ${threats.slice(0, index).filter((threat) => threat.id === id).length}`;
}
