/** The grids: how much load each loses at once, against the limit where one is published. */
import { shareOfFutures } from '../../summary/exceedance.ts';
import { say } from '../../words/words.ts';
import { gauges as draw } from '../gauges.ts';
import { GAUGED, type Gauged, type GaugesData, type GridGauge } from '../gauges-data.ts';
import { gaugesTable, gaugesText } from '../gauges-text.ts';
import type { FigureSource } from '../meta.ts';
import type { Panel, PanelChoice, Reading } from '../panel.ts';
import { summarySpread } from '../spread.ts';
import { armChoice, namedArm } from './arms.ts';
import { valueOf } from './choices.ts';
import { panelMeta, shareError } from './panel-meta.ts';

const GRIDS = ['ercot', 'eastern', 'western'] as const;

/** Outcome of each, before the grid's name, and its unit. */
const OUTCOMES = {
  drop: { id: 'mw-at-once', unit: 'MW' },
  rate: { id: 'rocof', unit: 'Hz/s' },
  peak: { id: 'peak-hz', unit: 'Hz' },
  swing: { id: 'mw-swing', unit: 'MW' },
  oscillation: { id: 'oscillation', unit: 'MW' },
} as const satisfies Readonly<Record<Gauged, object>>;

export const gauges: Panel = {
  id: 'gauges',
  view: 'read',
  choices,
  picture: (reading, chosen) => {
    const all = choices(reading);
    if (all.length === 0) return undefined;
    const index = Number(valueOf(all, chosen, 'arm', '0'));
    const data = gaugesData(reading, index, valueOf(all, chosen, 'gauged') as Gauged);
    if (!data) return undefined;
    return { text: gaugesText(data), table: gaugesTable(data), draw: (context) => draw(data, context) };
  },
};

/** What happens to some grid in some future of some arm; empty where nothing does. */
function choices(reading: Reading): PanelChoice[] {
  const happens = GAUGED.filter((what) =>
    reading.summary.arms.some(({ outcomes }) =>
      GRIDS.some((grid) => (outcomes[`${OUTCOMES[what].id}-${grid}`]?.max ?? 0) > 0),
    ),
  );
  if (happens.length === 0) return [];
  const options = happens.map((value) => ({ value, label: say(`figure.panel.gauged.${value}`) }));
  const gauged = { id: 'gauged', label: say('figure.panel.choice.measure'), options, initial: happens[0] };
  return [gauged, ...armChoice(reading)];
}

/** Undefined where it happens to no grid in this arm. */
function gaugesData(reading: Reading, index: number, what: Gauged): GaugesData | undefined {
  const { arm, hue } = namedArm(reading, index);
  const { outcomes } = arm;
  const { id, unit } = OUTCOMES[what];
  if (GRIDS.every((grid) => (outcomes[`${id}-${grid}`]?.max ?? 0) === 0)) return undefined;
  const grids = GRIDS.flatMap((grid): GridGauge[] => {
    const outcome = outcomes[`${id}-${grid}`];
    if (!outcome) return [];
    const [over] = outcome.over;
    const limit = over && { value: over.value, hits: over.hits, of: over.of };
    const title = say(`figure.panel.grid.${grid}`);
    const detail = say(`figure.panel.grid.${grid}.detail`);
    return [{ title, detail, hue, spread: summarySpread(outcome), ...(limit ? { limit } : {}) }];
  });
  const leading = `${id}-ercot`;
  const over = outcomes[leading]?.over[0];
  const error = over && shareError(shareOfFutures(over.hits, over.of));
  return { what, unit, grids, meta: panelMeta(reading, leading, error, anchorsOf(reading, what)) };
}

const anchorsOf = ({ facts }: Reading, what: Gauged): readonly FigureSource[] =>
  what === 'drop' ? [] : (facts?.grid?.anchors[what] ?? []);
