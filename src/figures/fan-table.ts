/** The fan as a table: the same futures at chosen days, for those who read rather than look. */
import { say } from '../words/words.ts';
import type { FanData } from './fan-data.ts';
import { drawnNumber } from './track-display.ts';

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
}

/** Days around each event, and every thirtieth. */
const AFTER_EVENT = [-1, 0, 1, 3, 7, 14];
const STEP_DAYS = 30;

export function fanTable(data: FanData): FigureTable {
  const many = data.arms.length > 1;
  const columns = data.arms.flatMap((arm) =>
    (['middle', '50', '80', '95'] as const).map((what) => {
      const text = say(`figure.fan.column.${what}`);
      return many ? say('figure.fan.label.of-arm', { arm: arm.letter, text }) : text;
    }),
  );
  return {
    caption: say('figure.fan.table', { name: data.name, unit: data.unit }),
    columns: [say('figure.fan.column.day'), ...columns],
    rows: tableDays(data).map((day) => [String(day), ...cells(data, day)]),
  };
}

function cells(data: FanData, day: number): string[] {
  return data.arms.flatMap((arm) => [
    drawnNumber(arm.middle[day]),
    ...([50, 80, 95] as const).map((inside) =>
      say('figure.fan.cell', {
        low: drawnNumber(arm.low[inside][day]),
        high: drawnNumber(arm.high[inside][day]),
      }),
    ),
  ]);
}

function tableDays(data: FanData): number[] {
  const days = new Set<number>([data.days - 1]);
  for (let day = 0; day < data.days; day += STEP_DAYS) days.add(day);
  for (const event of data.events) for (const offset of AFTER_EVENT) days.add(event.day + offset);
  return [...days].filter((day) => day >= 0 && day < data.days).sort((a, b) => a - b);
}
