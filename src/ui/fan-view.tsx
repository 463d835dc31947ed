/** The fan on the page: drawn for its container, with its text around it, a table and a day to read. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { fan, fanPlace } from '../figures/fan.ts';
import type { FanData } from '../figures/fan-data.ts';
import { fanTable } from '../figures/fan-table.ts';
import { fanText } from '../figures/fan-text.ts';
import { say } from '../words/words.ts';
import { DayReader } from './day-reader.tsx';
import { FigureTableView } from './figure-table.tsx';
import { useWidth } from './use-width.ts';

export function FanView({ data, tracks }: { readonly data: FanData; readonly tracks: ComponentChildren }) {
  const [tableOpen, setTableOpen] = useState(false);
  const text = useMemo(() => fanText(data), [data]);
  const [day, setDay] = useState<number | undefined>(undefined);
  return (
    <figure class="figure" id="timeline">
      <h2 class="title">{text.title}</h2>
      <p class="about">{text.about}</p>
      {tracks}
      <FanDrawing data={data} day={day} onDay={setDay} />
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
      </p>
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
}

function FanDrawing({ data, day, onDay }: DrawingProps) {
  const { container, width, fontSize } = useWidth();
  const picture = useRef<HTMLDivElement>(null);
  const place = useMemo(
    () => (width > 0 ? fanPlace(data, { document, width, fontSize }) : undefined),
    [data, width, fontSize],
  );
  useLayoutEffect(() => {
    if (width === 0) return;
    const drawn = fan(data, { document, width, fontSize }) as unknown as SVGElement;
    picture.current?.replaceChildren(drawn);
  }, [data, width, fontSize]);
  const point = (event: PointerEvent) => {
    const box = picture.current?.getBoundingClientRect();
    if (place && box) onDay(place.dayAt(event.clientX - box.left));
  };
  return (
    <div
      class="drawing"
      ref={container}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => onDay(undefined)}
    >
      <div ref={picture} />
      {place && day !== undefined && (
        <div
          class="cursor"
          style={{
            left: `${place.xOf(day)}px`,
            top: `${place.top}px`,
            height: `${place.bottom - place.top}px`,
          }}
        />
      )}
    </div>
  );
}
