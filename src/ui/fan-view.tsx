/** The fan on the page: drawn for its container, with its text around it, a table and a day to read. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { type FanPlace, fan, fanPlace } from '../figures/fan.ts';
import { type FanData, shownSamples } from '../figures/fan-data.ts';
import { fanTable } from '../figures/fan-table.ts';
import { fanText } from '../figures/fan-text.ts';
import { say } from '../words/words.ts';
import { DayReader } from './day-reader.tsx';
import { FigureTableView } from './figure-table.tsx';
import { useWidth } from './use-width.ts';

interface FanViewProps {
  readonly data: FanData;
  readonly tracks: ComponentChildren;
  /** A sampled future was picked, by its place. */
  readonly onPick: (sample: number) => void;
  /** What stands under the fan of the picked future. */
  readonly children?: ComponentChildren;
}

export function FanView({ data, tracks, onPick, children }: FanViewProps) {
  const [tableOpen, setTableOpen] = useState(false);
  const text = useMemo(() => fanText(data), [data]);
  const [day, setDay] = useState<number | undefined>(undefined);
  return (
    <figure class="figure" id="timeline">
      <h2 class="title">{text.title}</h2>
      <p class="about">{text.about}</p>
      {tracks}
      <FanDrawing data={data} day={day} onDay={setDay} onPick={onPick} />
      <DayReader data={data} day={day} onDay={setDay} />
      <figcaption>
        {text.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
      <p class="tool-row">
        <button
          type="button"
          class="text-button"
          aria-expanded={tableOpen}
          aria-controls="timeline-table"
          onClick={() => setTableOpen(!tableOpen)}
        >
          {say('page.figure.table')}
        </button>
        <a class="text-button" href="#sources">
          {say('page.figure.sources')}
        </a>
        <FutureStepper data={data} onPick={onPick} />
      </p>
      {children}
      <div id="timeline-table" hidden={!tableOpen}>
        {tableOpen && <FigureTableView table={fanTable(data)} />}
      </div>
    </figure>
  );
}

interface DrawingProps {
  readonly data: FanData;
  readonly day: number | undefined;
  readonly onDay: (day: number | undefined) => void;
  readonly onPick: (sample: number) => void;
}

/** Up and Down go from future to future: what a click on a line does, for the keyboard. */
function FutureStepper({ data, onPick }: Pick<DrawingProps, 'data' | 'onPick'>) {
  const count = shownSamples(data, false).length;
  if (count === 0) return null;
  return (
    <label class="stepper">
      {say('page.figure.future')}
      <input
        type="range"
        min={1}
        max={count}
        value={(data.picked ?? 0) + 1}
        onInput={(event) => onPick(Number(event.currentTarget.value) - 1)}
      />
    </label>
  );
}

function FanDrawing({ data, day, onDay, onPick }: DrawingProps) {
  const { container, width, fontSize, room } = useWidth();
  const picture = useRef<HTMLDivElement>(null);
  const context = useMemo(() => ({ document, width, fontSize, room }), [width, fontSize, room]);
  const place = useMemo(() => (width > 0 ? fanPlace(data, context) : undefined), [data, context]);
  useLayoutEffect(() => {
    if (width === 0) return;
    // Drawn with the page's own document, so it is an element of the page.
    picture.current?.replaceChildren(fan(data, context) as unknown as SVGElement);
  }, [data, context]);
  const point = (event: PointerEvent) => {
    const box = picture.current?.getBoundingClientRect();
    if (place && box) onDay(place.dayAt(event.clientX - box.left));
  };
  const pick = (event: MouseEvent) => {
    const box = picture.current?.getBoundingClientRect();
    const sample = box && place?.sampleAt(event.clientX - box.left, event.clientY - box.top);
    if (sample !== undefined) onPick(sample);
  };
  return (
    <div
      class="drawing"
      ref={container}
      onClick={pick}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => onDay(undefined)}
    >
      <div ref={picture} />
      {place && day !== undefined && <Cursor place={place} day={day} />}
    </div>
  );
}

function Cursor({ place, day }: { readonly place: FanPlace; readonly day: number }) {
  const { top, bottom } = place;
  return (
    <div
      class="cursor"
      style={{ left: `${place.xOf(day)}px`, top: `${top}px`, height: `${bottom - top}px` }}
    />
  );
}
