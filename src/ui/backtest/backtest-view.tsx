import '../../words/later.ts';
import '../styles/read.css';
import '../styles/backtest.css';
import { useEffect } from 'preact/hooks';
import type { Backtest, BacktestMode, ModeResult } from '../../analysis/backtest/backtest.ts';
import { percent } from '../../analysis/backtest/told.ts';
import { say } from '../../words/words.ts';
import { Problem } from '../problem.tsx';
import { goTo } from '../read/drawn.ts';
import { place } from '../view.ts';
import { EventCard, shownMode } from './event-card.tsx';
import { backtests, failure, fetchBacktests, mode, runHere, running } from './state.ts';

/** The latest shock first. */
const byDate = (all: readonly Backtest[]): readonly Backtest[] =>
  [...all].sort((a, b) => b.blind.epochs[0]!.unix - a.blind.epochs[0]!.unix);

const MODES: readonly BacktestMode[] = ['fitted', 'blind'];

/** "How well does it do?": shocks that happened, against the chain. */
export function BacktestView() {
  useEffect(() => void fetchBacktests(), []);
  const all = backtests.value && byDate(backtests.value);
  useEffect(() => showLinked(all), [backtests.value, place.value]);
  return (
    <>
      <h1 class="question">{say('backtest.page.title')}</h1>
      <p class="lead">{say('backtest.page.about')}</p>
      <div class="tracks" role="group" aria-label={say('backtest.page.numbers')}>
        {MODES.map((one) => (
          <button
            key={one}
            type="button"
            class="text-button"
            aria-pressed={mode.value === one}
            onClick={() => (mode.value = one)}
          >
            {say(`backtest.page.mode.${one}`)}
          </button>
        ))}
      </div>
      <p class="hint">{say(`backtest.page.mode-about.${mode.value}`)}</p>
      {failure.value !== undefined && <Problem id="backtest-failed" text={failure.value} />}
      {all === undefined ? (
        <p class="hint">{say('backtest.page.loading')}</p>
      ) : (
        <>
          <Overview all={all} />
          <div class="panels events">
            {all.map((one) => (
              <EventCard key={one.id} backtest={one} />
            ))}
          </div>
        </>
      )}
      <OwnEvent />
    </>
  );
}

/** The card that the address points at, once there are cards. */
function showLinked(all: readonly Backtest[] | undefined): void {
  const id = place.peek();
  if (!all || id === undefined) return;
  place.value = undefined;
  if (all.some((one) => one.id === id)) goTo(id);
}

function Overview({ all }: { readonly all: readonly Backtest[] }) {
  const shown = all.map((one) => ({ one, result: shownMode(one, mode.value) }));
  const epochs = shown.reduce((sum, { result }) => sum + result.epochs.length, 0);
  const inside = shown.reduce((sum, { result }) => sum + insideOf(result), 0);
  if (all.length === 0) return null;
  return (
    <section class="section">
      <h2 class="title">{say('backtest.page.sum', { inside, epochs, events: all.length })}</h2>
      <div class="scroll" role="region" aria-label={say('backtest.page.table')} tabIndex={0}>
        <table>
          <caption>{say('backtest.page.table')}</caption>
          <thead>
            <tr>
              {(['event', 'verdict', 'inside', 'rms', 'numbers'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`backtest.page.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ one, result }) => (
              <tr key={one.id}>
                <th scope="row">
                  <a href={`#backtest/${one.id}`}>{one.title}</a>
                </th>
                <td>{say(`backtest.verdict-word.${result.verdict}`)}</td>
                <td>{say('cli.backtest.inside', { inside: insideOf(result), all: result.epochs.length })}</td>
                <td>{percent(result.rms)}</td>
                <td>{one.numbers.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const insideOf = ({ epochs }: ModeResult): number => epochs.filter((epoch) => epoch.inside).length;

/** A reader's own event: a file in the same form. */
function OwnEvent() {
  return (
    <p class="run-row own-event">
      <label class="button file">
        {say('backtest.page.own')}
        <input
          type="file"
          class="hidden-text"
          accept=".json,application/json"
          disabled={running.value !== undefined}
          onChange={(event) => void runFile(event.currentTarget)}
        />
      </label>
      <span class="hint">{say('backtest.page.own-about')}</span>
    </p>
  );
}

async function runFile(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  await runHere(await file.text(), file.name);
  input.value = '';
}
