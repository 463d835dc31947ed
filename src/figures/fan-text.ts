/** What the fan says in words: its finding, what is drawn, and a spoken summary, all from the data. */
import { say } from '../words/words.ts';
import { type FanArm, type FanData, type Series, shownSamples } from './fan-data.ts';
import { type Departure, departure, seriesDeparture } from './fan-departure.ts';
import type { FigureText } from './frame.ts';
import { inSentence } from './sentence.ts';
import { drawnNumber } from './track-display.ts';

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
  const told = data.quiet ? inSentence(name) : name;
  return say(key, { name: told, change: percent(Math.abs(found.change)), day: found.day });
}

function peakTitle(data: FanData, { extreme, day }: Departure): string {
  const { name, unit } = data;
  if (extreme < 1e-9) return say('figure.fan.title.none', { name });
  return say('figure.fan.title.peak', { name, value: withUnit(extreme, unit), day });
}

function armsTitle(data: FanData): string {
  const extremes = data.arms.map((arm) => Math.abs(departure(data, arm).extreme));
  if (Math.max(...extremes) < 1e-9) return say('figure.fan.title.none', { name: data.name });
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
  const samples = shownSamples(data, false).length;
  if (data.preview) return say('figure.fan.about.preview', { name: data.name });
  if (data.arms.length > 2) return aboutLines(data);
  if (data.arms.length === 2) return say('figure.fan.about.two', { name: data.name });
  if (samples === 0) return say('figure.fan.about.bands', { name: data.name });
  return say('figure.fan.about.one', { name: data.name, samples });
}

function aboutLines({ name, arms, focus }: FanData): string {
  const lines = say('figure.fan.about.lines', { name });
  return focus === undefined
    ? lines
    : say('figure.fan.about.focus', { text: lines, arm: arms[focus].letter });
}

function narration(data: FanData): string {
  const events = data.events.map((event) => event.label).join('; ');
  return [
    ...(events === '' ? [] : [`${events}.`]),
    ...data.arms.map((arm) => armNarration(data, arm)),
    ...(data.chosen ? [`${data.chosen.label}.`] : []),
  ].join(' ');
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

/** The sampled futures one by one, for keys and readers: "Future 4 of 20 in full: farthest off on day 41, at 280 EH/s". */
export function sampleWords(data: FanData, index: number): string {
  const samples = shownSamples(data, false);
  const where = whereFarthest(data, samples[index]);
  return say('figure.fan.sample', { number: index + 1, of: samples.length, where });
}

/** "farthest off on day 41, at 280 EH/s". */
export function whereFarthest(data: FanData, series: Series): string {
  const { day, extreme } = seriesDeparture(data, series);
  return say('figure.fan.farthest', { day, value: withUnit(extreme, data.unit) });
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
