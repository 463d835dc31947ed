/** A word of the question as its control: Enter or leaving it takes the change, Esc restores what was there. */
import '../../words/later.ts';
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { say, sayOf } from '../../words/words.ts';
import type { AxisName } from '../desk/names.ts';
import { valueAt } from '../document-path.ts';
import { scenarioDocument, typeAt } from '../draft.ts';
import { askDesk } from '../engine.ts';
import { openToken } from '../open-token.ts';
import type { TokenField } from '../question-text.ts';

interface Token {
  readonly threat: number;
  readonly field: TokenField;
}

export function TokenEditor({ threat, field }: Token) {
  return field === 'day' ? (
    <DayEditor threat={threat} />
  ) : (
    <NameEditor threat={threat} axis={field as NameAxis} />
  );
}

function DayEditor({ threat }: { readonly threat: number }) {
  const path = ['threats', threat, 'at', 'day'];
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const take = (): void => {
    const text = input.current?.value.trim() ?? '';
    if (text !== String(valueAt(scenarioDocument.peek(), path)))
      void typeAt(path, /^\d+$/.test(text) ? Number(text) : text);
  };
  return (
    <input
      ref={input}
      class="token day"
      inputMode="numeric"
      autocomplete="off"
      aria-label={say('overview.token.day')}
      defaultValue={String(valueAt(scenarioDocument.peek(), path))}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        if (event.key === 'Enter' || event.key === 'Escape') close(`${threat} day`);
      }}
      onBlur={() => {
        if (openToken.peek() !== `${threat} day`) return;
        take();
        openToken.value = undefined;
      }}
    />
  );
}

type NameAxis = 'vendor' | 'nation';

const names = signal<Readonly<Record<string, readonly AxisName[]>>>({});
const MOST_NAMES = 12;

function NameEditor({ threat, axis }: { readonly threat: number; readonly axis: NameAxis }) {
  const path = ['threats', threat, 'target', axis];
  const id = `${threat} ${axis}`;
  const select = useRef<HTMLSelectElement>(null);
  const now = String(valueAt(scenarioDocument.value, [...path, 0]));
  const options = names.value[axis] ?? [];
  useEffect(() => {
    select.current?.focus();
    if (options.length === 0)
      void askDesk('catalogue').then(
        (known) => (names.value = known.names),
        () => undefined,
      );
  }, []);
  const shown = options.slice(0, MOST_NAMES).some(({ value }) => value === now)
    ? options.slice(0, MOST_NAMES)
    : [{ value: now, title: now }, ...options.slice(0, MOST_NAMES)];
  return (
    <select
      ref={select}
      class="token"
      aria-label={sayOf(`overview.token.${axis}`)}
      value={now}
      onChange={(event) => {
        void typeAt(path, [event.currentTarget.value]);
        close(id);
      }}
      onKeyDown={(event) => event.key === 'Escape' && close(id)}
      onBlur={() => (openToken.value = undefined)}
    >
      {shown.map(({ value, title }) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </select>
  );
}

/** The word is there again, and has the focus. */
function close(id: string): void {
  openToken.value = undefined;
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-token="${id}"]`)?.focus());
}
