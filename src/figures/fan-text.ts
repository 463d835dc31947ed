/** What the fan says in words: its finding, what is drawn, and a spoken summary, all from the data. */
import { say } from '../words/words.ts';
import type { FanArm, FanData, Series } from './fan-data.ts';
import type { FigureText } from './frame.ts';
import { drawnNumber } from './track-display.ts';

/** A middle future's largest departure from the quiet one, or else from its own level before the first event. */
interface Departure {
  readonly before: number;
  readonly extreme: number;
  readonly day: number;
  /** Of the extreme from the level expected, as a share of that; undefined where nothing was expected. */
  readonly change: number | undefined;
}

/** Changes under this share of the level before are said to be none. */
const HARDLY = 0.005;

export function fanText(data: FanData): FigureText {
  return { title: title(data), about: about(data), narration: narration(data), notes: data.notes };
}

function title(data: FanData): string {
  const { name } = data;
  if (data.finding !== undefined) return data.finding;
  if (data.arms.length > 1) return armsTitle(data);
  const found = departure(data, data.arms[0]);
  if (found.change === undefined) return peakTitle(data, found);
  if (Math.abs(found.change) < HARDLY) return say('figure.fan.title.steady', { name });
  const key = `figure.fan.title.${found.change < 0 ? 'fall' : 'rise'}${data.quiet ? '-quiet' : ''}` as const;
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
  const text = aboutMarks(data);
  return data.quiet ? say('figure.fan.about.quiet', { text }) : text;
}

function aboutMarks(data: FanData): string {
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
  const level = (day: number) => data.quiet?.[day] ?? before;
  const day = farthestDay(arm.middle, level, from, data.days);
  const extreme = arm.middle[day];
  const expected = level(day);
  return { before, extreme, day, change: Math.abs(expected) < 1e-9 ? undefined : extreme / expected - 1 };
}

function farthestDay(series: Series, level: (day: number) => number, from: number, days: number): number {
  const distance = (day: number) => Math.abs(series[day] - level(day));
  let farthest = from;
  for (let day = from; day < days; day++) if (distance(day) > distance(farthest)) farthest = day;
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
