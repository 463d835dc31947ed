import '../../words/later.ts';
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ScenarioDocument } from '../../scenario/types.ts';
import { say } from '../../words/words.ts';
import type { KindSheet } from '../desk/catalogue.ts';
import { edit, scenarioDocument } from '../draft.ts';
import { askDesk } from '../engine.ts';
import { armsShown } from '../state.ts';

const MOST = 3;

const levers = signal<readonly KindSheet[]>([]);

/** Levers to try against a scenario that has one arm: a press adds an arm with the lever as it stands by default. */
export function Tries() {
  useEffect(() => {
    if (levers.peek().length === 0)
      void askDesk('catalogue').then(
        (known) => (levers.value = known.levers),
        () => undefined,
      );
  }, []);
  return (
    <>
      <p class="hint">{say('overview.try.hint')}</p>
      <ul class="tries">
        {levers.value.slice(0, MOST).map((lever) => (
          <li key={lever.kind}>
            <button type="button" class="button" title={lever.about} onClick={() => tryLever(lever)}>
              {lever.title}
            </button>
          </li>
        ))}
      </ul>
      <a class="text-button" href="#compose">
        {say('overview.try.more')}
      </a>
    </>
  );
}

/** The new arm is laid over the first as soon as it has run. */
function tryLever(lever: KindSheet): void {
  const place = scenarioDocument.peek().arms.length;
  void edit((document) => withLever(document, lever));
  armsShown.value = [0, place];
}

function withLever(document: ScenarioDocument, { kind, title, start }: KindSheet): ScenarioDocument {
  const taken = new Set(document.arms.map(({ id }) => id));
  const id = taken.has(kind) ? `${kind}-${document.arms.length}` : kind;
  const lever = { ...(start as Record<string, never>), kind };
  return { ...document, arms: [...document.arms, { id, title, levers: [lever] }] };
}
