import { useId } from 'preact/hooks';
import type { FanArm, FanData } from '../figures/fan-data.ts';
import { drawnNumber } from '../figures/track-display.ts';
import { say } from '../words/words.ts';

/** Steps through the days of a fan by slider, arrow keys or pointer, and says what stands there. */
export function DayReader({
  data,
  day,
  onDay,
}: {
  readonly data: FanData;
  readonly day: number | undefined;
  readonly onDay: (day: number) => void;
}) {
  const id = useId();
  const at = Math.min(day ?? firstDay(data), data.days - 1);
  const reading = readingOf(data, at);
  return (
    <div class="day-reader">
      <label for={id}>{say('page.figure.day')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={data.days - 1}
        value={at}
        aria-valuetext={reading}
        onInput={(event) => onDay(Number(event.currentTarget.value))}
      />
      <output for={id}>{reading}</output>
    </div>
  );
}

function readingOf(data: FanData, day: number): string {
  const arms = data.arms.map((arm) => armReading(arm, day, data)).join(', ');
  if (data.arms.length === 1) return say('page.figure.reading', { day, arms });
  return say('page.figure.reading-arms', { day, arms, unit: data.unit });
}

function armReading(arm: FanArm, day: number, data: FanData): string {
  if (data.arms.length > 1) return `${arm.letter} ${drawnNumber(arm.middle[day])}`;
  return say('page.figure.reading-arm', {
    middle: drawnNumber(arm.middle[day]),
    low: drawnNumber(arm.low[80][day]),
    high: drawnNumber(arm.high[80][day]),
    unit: data.unit,
  });
}

function firstDay(data: FanData): number {
  return data.events.length === 0 ? 0 : Math.min(...data.events.map((event) => event.day));
}
