/** What the icicle says. */
import { say } from '../words/words.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { gainedIn, icicleTree, lostIn, type IcicleData } from './icicle-data.ts';
import { metaNotes } from './meta.ts';
import { percent, signedNumber, withUnit } from './numbers.ts';

export const moreNames = (count: number): string => say('figure.icicle.more', { count });

export function icicleText(data: IcicleData): FigureText {
  const total = lostIn(data);
  const gained = gainedIn(data);
  const told = icicleTree(data, moreNames).map(({ title: name, mean }) =>
    say('figure.icicle.field', { name, ehs: withUnit(mean, data.unit), share: percent(mean / total) }),
  );
  const gains = gained > 0 ? [say('figure.icicle.gains', { ehs: withUnit(gained, data.unit) })] : [];
  return {
    title: title(data),
    about: say('figure.icicle.about', { name: data.name, unit: data.unit, by: data.by }),
    narration: [
      say('figure.icicle.sentence', { total: withUnit(total, data.unit) }),
      ...told.map((text) => `${text}.`),
      ...gains,
    ].join(' '),
    notes: metaNotes(gains, data.meta),
  };
}

/** The event that takes most, and whom most of that falls on. */
function title(data: IcicleData): string {
  const [first] = icicleTree(data, moreNames);
  if (!first) return say('figure.icicle.title.none');
  const names = new Map<string, number>();
  for (const { event, name, mean } of data.parts)
    if (event === first.title && mean > 0) names.set(name, (names.get(name) ?? 0) + mean);
  const [name, most] = [...names].reduce((best, one) => (one[1] > best[1] ? one : best));
  return say('figure.icicle.title', { first: first.title, name, share: percent(most / first.mean) });
}

/** Gains as well. */
export function icicleTable(data: IcicleData): FigureTable {
  const total = lostIn(data);
  const rows = data.parts.toSorted((a, b) => b.mean - a.mean).filter(({ mean }) => mean !== 0);
  return {
    caption: say('figure.icicle.table', { name: data.name, unit: data.unit }),
    columns: [
      say('figure.icicle.column.event'),
      say('figure.icicle.column.cause'),
      data.by,
      say('figure.icicle.column.mean', { unit: data.unit }),
      say('figure.icicle.column.share'),
    ],
    rows: rows.map(({ event, cause, name, mean }) => [
      event,
      cause,
      name,
      signedNumber(mean),
      mean > 0 ? percent(mean / total) : '',
    ]),
  };
}
