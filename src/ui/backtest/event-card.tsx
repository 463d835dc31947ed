import { useState } from 'preact/hooks';
import type { Backtest, BacktestMode, ModeResult } from '../../analysis/backtest/backtest.ts';
import { missSentences, verdictSentence } from '../../analysis/backtest/told.ts';
import { backtest as draw } from '../../figures/backtest.ts';
import { backtestData } from '../../figures/backtest-data.ts';
import { backtestTable, backtestText } from '../../figures/backtest-text.ts';
import type { Picture } from '../../figures/panel.ts';
import { shortNumber, withUnit } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { FigureTableView } from '../figure-table.tsx';
import { PanelDrawing } from '../read/panel-drawing.tsx';
import { saveCsv, savePng, saveSvg } from '../read/save-picture.ts';
import { mode, ranHere, runHere, running } from './state.ts';

/** The result of a mode; a file without fitted numbers has only the blind one. */
export const shownMode = ({ fitted, blind }: Backtest, wanted: BacktestMode): ModeResult =>
  wanted === 'fitted' && fitted ? fitted : blind;

const still = (): void => undefined;

/** One event: what happened, the band against what was seen, the verdict, what it rests on. */
export function EventCard({ backtest }: { readonly backtest: Backtest }) {
  const result = shownMode(backtest, mode.value);
  const fitted = result === backtest.fitted;
  const data = backtestData(backtest, result, fitted);
  const picture: Picture = {
    text: backtestText(data),
    table: backtestTable(data),
    draw: (context) => draw(data, context),
  };
  return (
    <figure class="figure panel backtest" id={backtest.id} tabIndex={-1}>
      <h2 class="title">{backtest.title}</h2>
      <p class="about">{backtest.about}</p>
      <p class={`verdict ${result.verdict}`}>{verdictSentence(result)}</p>
      {missSentences(result).map((miss) => (
        <p key={miss} class="hint">
          {miss}
        </p>
      ))}
      <PanelDrawing picture={picture} onLine={still} onPick={still} />
      <figcaption>
        {picture.text.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
      <Tools backtest={backtest} picture={picture} />
    </figure>
  );
}

type Part = 'table' | 'numbers' | 'sources';
const PARTS: readonly Part[] = ['table', 'numbers', 'sources'];

function Tools({ backtest, picture }: { readonly backtest: Backtest; readonly picture: Picture }) {
  const [open, setOpen] = useState<Part | undefined>(undefined);
  const { id, title } = backtest;
  const saves = [
    ['SVG', () => saveSvg(id, picture)],
    ['PNG', () => savePng(id, picture)],
    ['CSV', () => saveCsv(id, picture.table)],
  ] as const;
  return (
    <>
      <p class="tool-row">
        {PARTS.map((part) => (
          <button
            key={part}
            type="button"
            class="text-button"
            aria-expanded={open === part}
            aria-controls={`${id}-${part}`}
            onClick={() => setOpen(open === part ? undefined : part)}
          >
            {say(`backtest.page.part.${part}`)}
          </button>
        ))}
        {saves.map(([name, save]) => (
          <button
            key={name}
            type="button"
            class="text-button"
            aria-label={say('read.save', { format: name, title })}
            onClick={() => void save()}
          >
            {name}
          </button>
        ))}
        <RunHere id={id} />
      </p>
      {PARTS.map((part) => (
        <div key={part} id={`${id}-${part}`} hidden={open !== part}>
          {open === part && <Opened part={part} backtest={backtest} picture={picture} />}
        </div>
      ))}
    </>
  );
}

function RunHere({ id }: { readonly id: string }) {
  const done = ranHere.value.has(id);
  return (
    <>
      <button
        type="button"
        class="text-button"
        disabled={running.value !== undefined}
        onClick={() => void runHere(id, id)}
      >
        {say('backtest.page.run')}
      </button>
      <span role="status" class="hint">
        {running.value === id ? say('backtest.page.running') : done ? say('backtest.page.ran') : ''}
      </span>
    </>
  );
}

interface OpenedProps {
  readonly part: Part;
  readonly backtest: Backtest;
  readonly picture: Picture;
}

function Opened({ part, backtest, picture }: OpenedProps) {
  switch (part) {
    case 'table':
      return <FigureTableView table={picture.table} />;
    case 'numbers':
      return <Numbers backtest={backtest} />;
    case 'sources':
      return <Sources backtest={backtest} />;
    default:
      return part satisfies never;
  }
}

function Numbers({ backtest: { title, numbers } }: { readonly backtest: Backtest }) {
  const caption = say('backtest.page.numbers-of', { title });
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {(['name', 'fitted', 'range', 'why'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`backtest.page.number.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.id}</th>
              <td>{one.fitted === undefined ? '' : withUnit(shortNumber(one.fitted), unitOf(one.unit))}</td>
              <td>
                {say('backtest.page.range', {
                  low: shortNumber(one.low),
                  mode: shortNumber(one.mode),
                  high: shortNumber(one.high),
                })}
              </td>
              <td>{one.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Bare numbers have none. */
const unitOf = (unit: string): string => (unit === 'ratio' || unit === 'share' ? '' : unit);

function Sources({ backtest: { sources } }: { readonly backtest: Backtest }) {
  return (
    <ul class="sources">
      {sources.map(({ what, url }) => (
        <li key={what}>
          {what}
          {url !== undefined && (
            <>
              {' '}
              <a href={url} rel="noreferrer">
                {url}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
