/** A scenario from outside: a file, a drop, a pasted text or link. What can't be read is explained and changes nothing. */
import { signal } from '@preact/signals';
import type { NationDocument } from '../../evidence/nations/own-nation.ts';
import { scenarioLimits, type ScenarioDocument } from '../../scenario/types.ts';
import { type Problem, problemMessage } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import { edit, scenarioDocument } from '../draft.ts';
import { askDesk } from '../engine.ts';
import { shippedScenarios } from '../scenarios.ts';
import { isInventory, takeInventory } from '../fleet/take-inventory.ts';
import { openShipped } from '../session.ts';
import { isNationFile, takeNation } from './nation.tsx';
import { after } from './shared.ts';

interface Refused {
  readonly name: string;
  readonly problems: readonly Problem[];
}

const refused = signal<Refused | undefined>(undefined);
const pasted = signal('');

const MOST_PROBLEMS = 8;

export function Import() {
  const bad = refused.value;
  return (
    <div class="import">
      <h3 class="title">{say('compose.import')}</h3>
      <p class="hint">{say('compose.import.about')}</p>
      <div class="import-row">
        <label class="button file">
          {say('compose.import.file')}
          <input
            type="file"
            accept=".json,application/json"
            class="hidden-text"
            onChange={(event) => {
              const input = event.currentTarget;
              void takeFile(input.files?.[0]).finally(() => {
                input.value = '';
              });
            }}
          />
        </label>
        <details class="paste">
          <summary>{say('compose.import.paste')}</summary>
          <div class="field">
            <label for="paste-text">{say('compose.import.text')}</label>
            <textarea
              id="paste-text"
              rows={4}
              value={pasted.value}
              spellcheck={false}
              aria-describedby={bad ? 'import-problem' : undefined}
              onInput={(event) => {
                pasted.value = event.currentTarget.value;
              }}
            />
            <button
              type="button"
              class="button"
              onClick={() => void takeText(pasted.peek(), say('compose.import.pasted'))}
            >
              {say('compose.import.open')}
            </button>
          </div>
        </details>
      </div>
      {bad && (
        <div class="problem-box" id="import-problem" role="alert" tabIndex={-1}>
          <b>{say('compose.import.refused', { name: bad.name })}</b>
          <ul>
            {bad.problems.slice(0, MOST_PROBLEMS).map((problem, i) => (
              <li key={i}>{problemMessage(problem)}</li>
            ))}
          </ul>
          {bad.problems.length > MOST_PROBLEMS && (
            <p>{say('compose.import.more', { count: bad.problems.length - MOST_PROBLEMS })}</p>
          )}
        </div>
      )}
    </div>
  );
}

export async function takeFile(file: File | undefined): Promise<void> {
  if (!file) return;
  if (isInventory(file)) return takeInventory(file);
  if (file.size > scenarioLimits.bytes) {
    refuse(file.name, [sizeProblem(file.size)]);
    return;
  }
  await takeText(await file.text(), file.name);
}

/** JSON, a link, or what stands behind its `#`. */
export async function takeText(text: string, name: string): Promise<void> {
  const id = /#id=([\w-]+)\s*$/.exec(text)?.[1];
  if (id !== undefined && shippedScenarios.some((one) => one.id === id)) {
    refused.value = undefined;
    return openShipped(id);
  }
  const link = /(?:#|^\s*)s=([^\s]+)\s*$/.exec(text)?.[1];
  const read = link === undefined ? text : await unlinked(link, name);
  if (read === undefined) return;
  if (read.length > scenarioLimits.bytes) return refuse(name, [sizeProblem(read.length)]);
  const nation = nationIn(read);
  if (nation) return openNation(nation, name);
  const { problems } = await askDesk('check', read);
  // A fleet that is not at hand can be brought once the scenario is open.
  if (problems.some(({ path }) => path !== 'fleet')) return refuse(name, problems);
  refused.value = undefined;
  pasted.value = '';
  await edit(() => JSON.parse(read) as ScenarioDocument);
  after(say('compose.import.done', { name }), 'compose-title');
}

function nationIn(text: string): NationDocument | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isNationFile(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A nation's file goes into the scenario at hand. */
async function openNation(nation: NationDocument, name: string): Promise<void> {
  const text = JSON.stringify({ ...scenarioDocument.peek(), nation });
  const { problems } = await askDesk('check', text);
  const own = problems.filter(({ path }) => path.startsWith('nation'));
  if (own.length > 0) return refuse(name, own);
  refused.value = undefined;
  await takeNation(nation);
}

async function unlinked(link: string, name: string): Promise<string | undefined> {
  const found = await askDesk('unlink', link);
  if (found.ok) return found.text;
  refuse(name, found.problems);
  return undefined;
}

function refuse(name: string, problems: readonly Problem[]): void {
  refused.value = { name, problems };
  after('', 'import-problem');
}

const sizeProblem = (size: number): Problem => ({
  path: '',
  expected: say('compose.import.size', { limit: scenarioLimits.bytes }),
  got: say('compose.import.bytes', { size }),
});

/** A file dropped anywhere on the view, or a text pasted outside a field. */
export const dropHandlers = {
  onDragOver: (event: DragEvent): void => {
    if (event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain'))
      event.preventDefault();
  },
  onDrop: (event: DragEvent): void => {
    const data = event.dataTransfer;
    if (!data || isField(event.target)) return;
    event.preventDefault();
    const text = data.getData('text/plain');
    if (data.files.length > 0) void takeFile(data.files[0]);
    else if (text) void takeText(text, say('compose.import.dropped'));
  },
};

export function onPaste(event: ClipboardEvent): void {
  if (isField(event.target)) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const file = event.clipboardData?.files[0];
  if (file) void takeFile(file);
  else if (text.trim() !== '') void takeText(text, say('compose.import.pasted'));
}

/** True for what has an undo and a paste of its own. */
export function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'range', 'file'].includes(target.type);
}
