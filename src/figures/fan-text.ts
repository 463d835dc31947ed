/** What the fan says in words: its finding, what is drawn, and a spoken summary, all from the data. */
import { say } from '../words/words.ts';
import type { FanArm, FanData, Series } from './fan-data.ts';
import type { FigureText } from './frame.ts';
import { drawnNumber } from './track-display.ts';

/** A middle future's largest departure from its level before the first event. */
interface Departure {
  readonly before: number;
  readonly extreme: number;
  readonly day: number;
  /** (extreme - before) / before; undefined where the level before was nothing. */
  readonly change: number | undefined;
}

/** Changes under this share of the level before are said to be none. */
const HARDLY = 0.005;

export function fanText(data: FanData): FigureText {
  return { title: title(data), about: about(data), narration: narration(data), notes: data.notes };
}

function title(data: FanData): string {
  const { name } = data;
  if (data.arms.length > 1) return armsTitle(data);
  const found = departure(data, data.arms[0]);
  if (found.change === undefined) return peakTitle(data, found);
  if (Math.abs(found.change) < HARDLY) return say('figure.fan.title.steady', { name });
  const key = found.change < 0 ? 'figure.fan.title.fall' : 'figure.fan.title.rise';
  return say(key, { name, change: percent(Math.abs(found.change)), day: found.day });
}

function peakTitle(data: FanData, { extreme, day }: Departure): string {
  const { name, unit } = data;
  if (extreme < 1e-9) return say('figure.fan.title.none', { name });
  return say('figure.fan.title.peak', { name, value: withUnit(extreme, unit), day });
}

function armsTitle(data: FanData): string {
  const changes = data.arms.map((arm) => {
    const { change, extreme } = departure(data, arm);
    const value = change === undefined ? withUnit(extreme, data.unit) : signedPercent(change);
    return say('figure.fan.title.arm', { arm: arm.letter, value });
  });
  return say('figure.fan.title.arms', { name: data.name, changes: changes.join(', ') });
}

function about(data: FanData): string {
  const samples = data.arms[0].samples.length;
  if (data.arms.length > 2) return say('figure.fan.about.lines', { name: data.name });
  if (data.arms.length === 2) return say('figure.fan.about.two', { name: data.name });
  if (samples === 0) return say('figure.fan.about.bands', { name: data.name });
  return say('figure.fan.about.one', { name: data.name, samples });
}

function narration(data: FanData): string {
  const events = data.events.map((event) => event.label).join('; ');
  return [...(events === '' ? [] : [`${events}.`]), ...data.arms.map((arm) => armNarration(data, arm))].join(
    ' ',
  );
}

function armNarration(data: FanData, arm: FanArm): string {
  const { before, extreme, day } = departure(data, arm);
  const last = data.days - 1;
  const sentence = say('figure.fan.narration', {
    before: drawnNumber(before),
    extreme: drawnNumber(extreme),
    day,
    low: drawnNumber(arm.low[80][day]),
    high: drawnNumber(arm.high[80][day]),
    last,
    end: drawnNumber(arm.middle[last]),
    unit: data.unit,
  });
  return data.arms.length === 1
    ? sentence
    : say('figure.fan.narration.arm', { arm: arm.letter, title: arm.title, sentence });
}

function departure(data: FanData, arm: FanArm): Departure {
  const from = firstEventDay(data);
  const before = arm.middle[Math.max(0, from - 1)];
  const day = farthestDay(arm.middle, before, from, data.days);
  const extreme = arm.middle[day];
  return { before, extreme, day, change: Math.abs(before) < 1e-9 ? undefined : extreme / before - 1 };
}

function farthestDay(series: Series, level: number, from: number, days: number): number {
  let farthest = from;
  for (let day = from; day < days; day++) {
    if (Math.abs(series[day] - level) > Math.abs(series[farthest] - level)) farthest = day;
  }
  return farthest;
}

function firstEventDay(data: FanData): number {
  return data.events.length === 0 ? 0 : Math.min(...data.events.map((event) => event.day));
}

function withUnit(value: number, unit: string): string {
  return `${drawnNumber(value)}\u00a0${unit}`;
}

function percent(share: number): string {
  const size = Math.abs(share * 100);
  return withUnit(size >= 10 ? Math.round(share * 100) : Math.round(share * 1000) / 10, '%');
}

function signedPercent(share: number): string {
  return `${share > 0 ? '+' : ''}${percent(share)}`;
}
