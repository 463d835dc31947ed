/** Any panel of the registry: finding, choices, drawing, caption, and what can be done with it. Nothing here knows a figure. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Chosen, Panel, Picture, Reading } from '../../figures/panel.ts';
import type { Grade } from '../../evidence/grade.ts';
import { say } from '../../words/words.ts';
import { FigureTableView } from '../figure-table.tsx';
import { useInTurn } from '../in-turn.ts';
import { result } from '../state.ts';
import { linkTo } from '../take-away/link.ts';
import { Choices } from './choices.tsx';
import { tellDrawn } from './drawn.ts';
import { PanelDrawing } from './panel-drawing.tsx';
import { saveCsv, savePng, saveSvg } from './save-picture.ts';

interface Props {
  readonly panel: Panel;
  readonly reading: Reading;
  /** A sampled future was picked, by its place. */
  readonly onPick?: (sample: number, day?: number) => void;
  readonly initial?: Chosen;
}

export function PanelView({ panel, reading, onPick, initial = {} }: Props) {
  const [chosen, setChosen] = useState<Chosen>(initial);
  const now = useInTurn(reading);
  const picture = useMemo(() => now && panel.picture(now, chosen), [panel, now, chosen]);
  const choose = (id: string, value: string): void => setChosen({ ...chosen, [id]: value });
  useEffect(() => now && tellDrawn(panel.id, picture !== undefined), [now, picture]);
  if (!now) return <figure class="figure panel waiting" id={panel.id} tabIndex={-1} />;
  if (!picture) return null;
  return (
    <figure class="figure panel" id={panel.id} tabIndex={-1}>
      <h2 class="title">{picture.text.title}</h2>
      <p class="about">{picture.text.about}</p>
      <Choices choices={panel.choices?.(now) ?? []} chosen={chosen} onChoose={choose} />
      <PanelDrawing
        picture={picture}
        onLine={(value) => choose('line', picture.line!.write(value))}
        onPick={(sample, day) => {
          choose('picked', String(sample));
          onPick?.(sample, day);
        }}
      />
      <figcaption>
        {picture.text.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
      <Tools panel={panel} picture={picture} sources={now.facts ? sourcesOf(now) : []} />
    </figure>
  );
}

/** The table, what the run rests on, the files of the picture, and a link to it. */
function Tools({
  panel: { id, view },
  picture,
  sources,
}: {
  readonly panel: Panel;
  readonly picture: Picture;
  readonly sources: readonly string[];
}) {
  const [open, setOpen] = useState<'table' | 'sources' | undefined>(undefined);
  const [copied, setCopied] = useState('');
  const opener = (part: 'table' | 'sources', label: string) => (
    <button
      type="button"
      class="text-button"
      aria-expanded={open === part}
      aria-controls={`${id}-${part}`}
      onClick={() => setOpen(open === part ? undefined : part)}
    >
      {label}
    </button>
  );
  const saves = [
    ['SVG', () => saveSvg(id, picture)],
    ['PNG', () => savePng(id, picture)],
    ['CSV', () => saveCsv(id, picture.table)],
  ] as const;
  return (
    <>
      <p class="tool-row">
        {opener('table', say('page.figure.table'))}
        {sources.length > 0 && opener('sources', say('page.figure.sources'))}
        {saves.map(([name, save]) => (
          <button
            key={name}
            type="button"
            class="text-button"
            aria-label={say('read.save', { format: name, title: picture.text.title })}
            onClick={() => void save()}
          >
            {name}
          </button>
        ))}
        <button
          type="button"
          class="text-button"
          onClick={() => void copyLink(`${view}/${id}`).then((words) => setCopied(words))}
        >
          {say('read.link')}
        </button>
        <span role="status" class="hint">
          {copied}
        </span>
      </p>
      <div id={`${id}-table`} hidden={open !== 'table'}>
        {open === 'table' && <FigureTableView table={picture.table} />}
      </div>
      <div id={`${id}-sources`} hidden={open !== 'sources'}>
        {open === 'sources' && (
          <ul class="sources">
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

const MOST_SOURCES = 12;

/** The inputs that move the answer most, with grade and source, and what the fleet rests on. */
function sourcesOf({ facts }: Reading): string[] {
  const inputs = (facts?.influence['trough-national-pct'] ?? [])
    .slice(0, MOST_SOURCES)
    .map(({ meaning, grade, source }) => sourceLine(meaning, grade ?? 'judged', source));
  const fleet = (facts?.fleet.sources ?? []).map(({ title, grade }) => sourceLine(title, grade, undefined));
  return [...new Set([...inputs, ...fleet])];
}

const sourceLine = (name: string, grade: Grade, source: string | undefined): string =>
  say('read.source', { name, grade: say(`page.grade.${grade}`), source: source ? `: ${source}` : '' });

/** The address of a figure of this result on the clipboard; what was done, in words. */
async function copyLink(figure: string): Promise<string> {
  const shown = result.peek();
  const address = shown ? `${await linkTo(shown)}/${figure}` : location.href;
  try {
    await navigator.clipboard.writeText(address);
    return say('read.link.copied');
  } catch {
    return address;
  }
}
