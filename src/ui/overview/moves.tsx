/** "What moves the answer most": the inputs ranked by their part of the squared rank correlations, each with its control. */
import '../../words/later.ts';
import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Influence } from '../../analysis/types.ts';
import { say } from '../../words/words.ts';
import type { Catalogue } from '../desk/catalogue.ts';
import { problemAt, runnable, scenarioDocument, sheet, typeAt } from '../draft.ts';
import { askDesk } from '../engine.ts';
import { pathText, valueAt } from '../document-path.ts';
import { RangeControl } from '../range-control.tsx';
import { result, run, shelved } from '../state.ts';
import { firstColumns, type MovedInput, movedInput, written } from './moved-inputs.ts';

/** The outcome behind the first headline. */
const OUTCOME = 'trough-national-pct';
const SHOWN = 4;

const catalogue = signal<Catalogue | undefined>(undefined);
const ranked = signal<{ readonly id: string; readonly inputs: readonly Influence[] } | undefined>(undefined);
/** Columns in the order they are shown: they keep it while the reader edits, so that no control moves away under the hand. */
let order: { readonly id: string; readonly columns: readonly string[] } | undefined;

const shown = computed((): readonly MovedInput[] => {
  const document = scenarioDocument.value;
  const known = catalogue.value;
  if (!known) return [];
  const inputs = ranked.value?.id === document.id ? ranked.value.inputs : undefined;
  const there = (column: string) => movedInput(column, document, known, sheet.value);
  const kept = order?.id === document.id ? order.columns.map(there) : [];
  if (kept.length === SHOWN && kept.every((input) => input !== undefined)) return kept as MovedInput[];
  const columns = inputs ? inputs.filter(({ share }) => share > 0).map(({ column }) => column) : [];
  const found = [...columns, ...firstColumns(document, known)]
    .filter((column, i, all) => all.indexOf(column) === i)
    .flatMap((column) => there(column) ?? [])
    .slice(0, SHOWN);
  if (inputs) order = { id: document.id, columns: found.map(({ column }) => column) };
  return found;
});

/** Asks what there is to type into once, and what matters after every run that has ended. */
function useRanking(): void {
  const state = run.value.kind;
  const of = result.value;
  useEffect(() => {
    if (!catalogue.peek())
      void askDesk('catalogue').then(
        (known) => (catalogue.value = known),
        () => undefined,
      );
  }, []);
  useEffect(() => {
    if (state !== 'finished' || !of || shelved.peek()) return;
    void askDesk('facts').then(
      (facts) => {
        if (result.peek() === of)
          ranked.value = { id: of.document.id, inputs: facts.influence[OUTCOME] ?? [] };
      },
      () => undefined,
    );
  }, [state, of]);
}

export function Moves() {
  useRanking();
  const inputs = shown.value;
  const known = ranked.value?.id === scenarioDocument.value.id;
  return (
    <section class="block moves">
      <h2 class="title">{say('overview.moves.title')}</h2>
      <p class="hint">{say(known ? 'overview.moves.hint' : 'overview.moves.before')}</p>
      {inputs.map((input) => (
        <Moved key={input.column} input={input} />
      ))}
    </section>
  );
}

function Moved({ input }: { readonly input: MovedInput }) {
  const { column, path, ...rest } = input;
  const mine = ranked.value?.inputs.find((one) => one.column === column);
  const problem = problemAt(path);
  return (
    <RangeControl
      {...rest}
      path={pathText(path)}
      share={mine && ranked.value?.id === scenarioDocument.value.id ? mine.share : undefined}
      problem={
        problem &&
        say('overview.range.problem', {
          label: input.label,
          expected: problem.expected,
          got: problem.got,
          good: written(valueAt(runnable.value, path)) ?? input.fallback,
        })
      }
      onText={(text) => void typeAt(path, text)}
    />
  );
}
