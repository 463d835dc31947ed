/** Any panel of the registry: finding, choices, drawing, caption, and what can be done with it. Nothing here knows a figure. */
import { useId, useMemo, useState } from 'preact/hooks';
import {
  type Chosen,
  chosenOf,
  type Panel,
  type PanelChoice,
  type Picture,
  type Reading,
} from '../../figures/panel.ts';
import { say } from '../../words/words.ts';
import { FigureTableView } from '../figure-table.tsx';
import { PanelDrawing } from './panel-drawing.tsx';
import { saveCsv, savePng, saveSvg } from './save-picture.ts';

interface Props {
  readonly panel: Panel;
  readonly reading: Reading;
  /** A sampled future was picked, by its place. */
  readonly onPick?: (sample: number) => void;
  readonly initial?: Chosen;
}

export function PanelView({ panel, reading, onPick, initial = {} }: Props) {
  const [chosen, setChosen] = useState<Chosen>(initial);
  const picture = useMemo(() => panel.picture(reading, chosen), [panel, reading, chosen]);
  const choose = (id: string, value: string): void => setChosen({ ...chosen, [id]: value });
  if (!picture) return null;
  return (
    <figure class="figure panel" id={panel.id} tabIndex={-1}>
      <h2 class="title">{picture.text.title}</h2>
      <p class="about">{picture.text.about}</p>
      <Choices choices={panel.choices?.(reading) ?? []} chosen={chosen} onChoose={choose} />
      <PanelDrawing
        picture={picture}
        onLine={(value) => choose('line', picture.line!.write(value))}
        onPick={(sample) => {
          choose('picked', String(sample));
          onPick?.(sample);
        }}
      />
      <figcaption>
        {picture.text.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
      <Tools id={panel.id} picture={picture} />
    </figure>
  );
}

interface ChoicesProps {
  readonly choices: readonly PanelChoice[];
  readonly chosen: Chosen;
  readonly onChoose: (id: string, value: string) => void;
}

function Choices({ choices, chosen, onChoose }: ChoicesProps) {
  const shown = choices.filter(({ options }) => options.length > 1);
  if (shown.length === 0) return null;
  return (
    <div class="choices">
      {shown.map((choice) => (
        <Choice
          key={choice.id}
          choice={choice}
          value={chosenOf(choice, chosen)}
          onChoose={(value) => onChoose(choice.id, value)}
        />
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly choice: PanelChoice;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ choice: { label, options }, value, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <span class="choice">
      <label for={id}>{label}</label>
      <span class="select">
        <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </span>
  );
}

/** The table, and the files of the picture. */
function Tools({ id, picture }: { readonly id: string; readonly picture: Picture }) {
  const [open, setOpen] = useState(false);
  const table = `${id}-table`;
  return (
    <>
      <p class="tool-row">
        <button
          type="button"
          class="text-button"
          aria-expanded={open}
          aria-controls={table}
          onClick={() => setOpen(!open)}
        >
          {say('page.figure.table')}
        </button>
        {(
          [
            ['SVG', () => saveSvg(id, picture)],
            ['PNG', () => savePng(id, picture)],
            ['CSV', () => saveCsv(id, picture.table)],
          ] as const
        ).map(([name, save]) => (
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
      </p>
      <div id={table} hidden={!open}>
        {open && <FigureTableView table={picture.table} />}
      </div>
    </>
  );
}
