/** The timeline: where futures lie day by day. To read, one arm at a time first; to compare, all that have a hue. */
import type { TrackId } from '../../kernel/tracks.ts';
import { say } from '../../words/words.ts';
import { fan, fanPlace } from '../fan.ts';
import { shownSamples } from '../fan-data.ts';
import { fanTable } from '../fan-table.ts';
import { fanText, sampleWords } from '../fan-text.ts';
import type { Chosen, Panel, PanelChoice, Picture, Reading } from '../panel.ts';
import { armOptions, armsChoice, firstArms, indicesIn } from './arms.ts';
import { valueOf } from './choices.ts';
import { timelineData } from './timeline-data.ts';

/** Tracks that can be drawn, in the order of their buttons. */
const TRACKS = [
  'intact_share',
  'national_hashrate',
  'national_share',
  'difficulty',
  'block_interval',
  'national_income',
  'adversary_share',
] as const satisfies readonly TrackId[];
type Track = (typeof TRACKS)[number];

export const timeline: Panel = {
  id: 'timeline',
  view: 'read',
  choices: (reading) => [trackChoice(reading), ...armsChoice(reading, 'first')],
  picture: (reading, chosen) => picture(reading, timeline, chosen),
};

export const timelineArms: Panel = {
  id: 'timeline-arms',
  view: 'compare',
  choices: (reading) => [trackChoice(reading), ...armsChoice(reading, 'all'), ...focusChoice(reading)],
  picture: (reading, chosen) =>
    reading.summary.arms.length < 2 ? undefined : picture(reading, timelineArms, chosen),
};

/** Those told that are not nothing on every day of every future. */
const tracksOf = ({ summary: { arms } }: Reading): Track[] =>
  TRACKS.filter((track) =>
    arms.some(({ tracks }) => tracks[track] && Math.max(...tracks[track].max.map(Math.abs)) > 0),
  );

function trackChoice(reading: Reading): PanelChoice {
  const tracks = tracksOf(reading);
  const options = tracks.map((value) => ({ value, label: say(`figure.panel.track.${value}`) }));
  return { id: 'track', label: say('figure.panel.choice.track'), options, initial: tracks[0] };
}

const NO_FOCUS = 'none';

/** Among three lines and more one arm can show its bands. */
function focusChoice(reading: Reading): PanelChoice[] {
  if (reading.summary.arms.length < 3) return [];
  const none = { value: NO_FOCUS, label: say('figure.panel.choice.focus.none') };
  const options = [none, ...armOptions(reading).filter(({ value }) => firstArms(reading).includes(+value))];
  return [{ id: 'focus', label: say('figure.panel.choice.focus'), options, initial: NO_FOCUS }];
}

/** `chosen.picked`: the sampled future in focus, by its place. */
function picture(reading: Reading, panel: Panel, chosen: Chosen): Picture | undefined {
  const choices = panel.choices?.(reading) ?? [];
  if (tracksOf(reading).length === 0) return undefined;
  const track = valueOf(choices, chosen, 'track') as Track;
  const arms = indicesIn(valueOf(choices, chosen, 'arms'));
  const focus = valueOf(choices, chosen, 'focus', NO_FOCUS);
  const data = timelineData(reading, track, arms, {
    focus: focus === NO_FOCUS ? undefined : Number(focus),
    picked: chosen.picked === undefined ? undefined : Number(chosen.picked),
  });
  return {
    text: fanText(data),
    table: fanTable(data),
    draw: (context) => fan(data, context),
    days: (context) => fanPlace(data, context),
    samples: shownSamples(data, false).map((_, i) => sampleWords(data, i)),
  };
}
