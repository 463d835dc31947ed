/** The grids: how much load each loses at once, against the limit where one is published. */
import { ERCOT_LIMIT } from '../../summary/headlines.ts';
import { shareOfFutures } from '../../summary/exceedance.ts';
import { say } from '../../words/words.ts';
import { gauges as draw } from '../gauges.ts';
import type { GaugesData, GridGauge } from '../gauges-data.ts';
import { gaugesTable, gaugesText } from '../gauges-text.ts';
import type { Panel, Reading } from '../panel.ts';
import { summarySpread } from '../spread.ts';
import { armChoice, namedArm } from './arms.ts';
import { valueOf } from './choices.ts';
import { panelMeta, shareError } from './panel-meta.ts';

const GRIDS = ['ercot', 'eastern', 'western'] as const;
/** The grid with a published limit leads the caption too. */
const LEADING = 'mw-at-once-ercot';

export const gauges: Panel = {
  id: 'gauges',
  view: 'read',
  choices: (reading) => armChoice(reading),
  picture: (reading, chosen) => {
    const data = gaugesData(reading, Number(valueOf(armChoice(reading), chosen, 'arm')));
    if (!data) return undefined;
    return { text: gaugesText(data), table: gaugesTable(data), draw: (context) => draw(data, context) };
  },
};

/** Undefined where no load is dropped in any future. */
function gaugesData(reading: Reading, index: number): GaugesData | undefined {
  const { arm, hue } = namedArm(reading, index);
  const { outcomes } = arm;
  if (GRIDS.every((grid) => (outcomes[`mw-at-once-${grid}`]?.max ?? 0) === 0)) return undefined;
  const grids = GRIDS.flatMap((grid): GridGauge[] => {
    const outcome = outcomes[`mw-at-once-${grid}`];
    if (!outcome) return [];
    const over = outcome.over.find(({ limit }) => limit === ERCOT_LIMIT);
    const limit = over && { value: over.value, hits: over.hits, of: over.of };
    const title = say(`figure.panel.grid.${grid}`);
    const detail = say(`figure.panel.grid.${grid}.detail`);
    return [{ title, detail, hue, spread: summarySpread(outcome), ...(limit ? { limit } : {}) }];
  });
  const over = outcomes[LEADING]?.over.find(({ limit }) => limit === ERCOT_LIMIT);
  const error = over && shareError(shareOfFutures(over.hits, over.of));
  return { unit: 'MW', grids, meta: panelMeta(reading, LEADING, error) };
}
