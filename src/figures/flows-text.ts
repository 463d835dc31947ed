/** What the flows say: how much stands on the targeted path, and whose grid leans on it most. */
import { say } from '../words/words.ts';
import type { FigureTable } from './fan-table.ts';
import { type FlowPath, type FlowsData, type StopShare, foldedPaths, stopShares } from './flows-data.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { percent } from './numbers.ts';

export function flowsText(data: FlowsData): FigureText {
  const paths = foldedPaths(data);
  const hit = targetedShare(paths);
  return {
    title: hit > 0 ? title(data, paths, hit) : plainTitle(data, paths),
    about: say(`figure.flows.about${hit > 0 ? '' : '.plain'}`, {
      whole: data.whole,
      columns: data.columns.join(', '),
    }),
    narration: data.columns.map((name, column) => columnNarration(name, stopShares(paths, column))).join(' '),
    notes: metaNotes([], data.meta),
  };
}

const targetedShare = (paths: readonly FlowPath[]): number =>
  paths.reduce((sum, { weight, targeted }) => sum + (targeted ? weight : 0), 0);

function title({ whole, columns }: FlowsData, paths: readonly FlowPath[], hit: number): string {
  const values = { whole, share: percent(hit) };
  const last = [...stopShares(paths, columns.length - 1)].filter(
    ([stop]) => stop !== say('figure.flows.others'),
  );
  const [most, next] = last.toSorted((a, b) => leaning(b) - leaning(a));
  if (!most || !next || leaning(most) === 0) return say('figure.flows.title', values);
  return say('figure.flows.title.most', { ...values, stop: most[0], part: percent(leaning(most)) });
}

/** The part of a stop that is on the targeted path. */
const leaning = ([, { share, targeted }]: [string, StopShare]): number => targeted / share;

function plainTitle({ whole }: FlowsData, [largest]: readonly FlowPath[]): string {
  if (!largest) return say('figure.flows.title.empty');
  return say('figure.flows.title.plain', {
    path: largest.stops.join(', '),
    share: percent(largest.weight),
    whole,
  });
}

function columnNarration(name: string, shares: ReadonlyMap<string, StopShare>): string {
  const stops = [...shares].toSorted((a, b) => b[1].share - a[1].share);
  return say('figure.flows.narration', {
    column: name,
    stops: stops.map(([stop, share]) => spokenStop(stop, share)).join(', '),
  });
}

/** "ERCOT 38 %, 16 % targeted". */
export function spokenStop(stop: string, { share, targeted }: StopShare): string {
  const values = { stop, share: percent(share), targeted: percent(targeted) };
  return say(targeted > 0 ? 'figure.flows.stop.targeted' : 'figure.flows.stop', values);
}

/** Paths, largest first. */
export function flowsTable(data: FlowsData): FigureTable {
  return {
    caption: say('figure.flows.table', { whole: data.whole }),
    columns: [
      say('figure.flows.column.path'),
      say('figure.flows.column.share'),
      say('figure.flows.column.targeted'),
    ],
    rows: foldedPaths(data).map(({ stops, weight, targeted }) => [
      stops.join(', '),
      percent(weight),
      targeted ? say('figure.flows.yes') : '',
    ]),
  };
}
