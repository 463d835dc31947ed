/** What the waterfall says. */
import { shortNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { percent, signedNumber, withUnit } from './numbers.ts';
import { sides, totalOf, type LossBar, type WaterfallData } from './waterfall-data.ts';

export function waterfallText(data: WaterfallData): FigureText {
  return {
    title: title(data),
    about: say('figure.waterfall.about', { name: data.name, unit: data.unit }),
    narration: narration(data),
    notes: metaNotes([], data.meta),
  };
}

/** Of what is lost before gains: shares of the rest could pass the whole. */
function title(data: WaterfallData): string {
  const { losses } = sides(data);
  const lost = losses.reduce((sum, { mean }) => sum + mean, Math.max(0, data.response));
  const [first] = losses;
  if (!first) return say('figure.waterfall.title.none');
  return say('figure.waterfall.title', { first: first.title, share: percent(first.mean / lost) });
}

function narration(data: WaterfallData): string {
  const { losses, gains } = sides(data);
  const total = say('figure.waterfall.sentence', {
    name: data.name,
    total: withUnit(totalOf(data), data.unit),
  });
  const bars = [...losses, ...gains].map((bar) => `${spokenBar(bar, data.unit)}.`);
  return [total, ...bars, responseText(data)].filter((text) => text !== '').join(' ');
}

export const spokenBar = ({ title: name, mean }: Pick<LossBar, 'title' | 'mean'>, unit: string): string =>
  say(mean < 0 ? 'figure.waterfall.gain' : 'figure.waterfall.loss', {
    name,
    ehs: withUnit(Math.abs(mean), unit),
  });

function responseText({ response, unit }: WaterfallData): string {
  if (response === 0) return '';
  const key = response < 0 ? 'figure.waterfall.response.gain' : 'figure.waterfall.response.loss';
  return say(key, { ehs: withUnit(Math.abs(response), unit) });
}

export function waterfallTable(data: WaterfallData): FigureTable {
  const { losses, gains } = sides(data);
  const total = totalOf(data);
  const share = (mean: number): string => (total > 0 ? percent(mean / total) : '');
  const row = (name: string, mean: number, half?: number): string[] => [
    name,
    signedNumber(mean),
    half === undefined ? '' : shortNumber(half),
    share(mean),
  ];
  return {
    caption: say('figure.waterfall.table', { name: data.name, unit: data.unit }),
    columns: [
      data.what,
      say('figure.waterfall.column.mean', { unit: data.unit }),
      say('figure.waterfall.column.error'),
      say('figure.waterfall.column.share'),
    ],
    rows: [
      ...[...losses, ...gains].map(({ title: name, mean, half }) => row(name, mean, half)),
      row(say('figure.waterfall.response'), data.response),
      row(say('figure.waterfall.total'), total),
    ],
  };
}
