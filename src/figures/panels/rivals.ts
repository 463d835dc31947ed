/** Sources that disagree, and what each makes of the answer. */
import type { RivalOutcome } from '../../analysis/rivals.ts';
import { say } from '../../words/words.ts';
import type { Panel, PanelChoice, Reading } from '../panel.ts';
import { type RivalsData, rivals as draw, rivalsTable, rivalsText } from '../rivals.ts';
import { summarySpread, type Spread } from '../spread.ts';
import { valueOf } from './choices.ts';
import { panelMeta } from './panel-meta.ts';

/** What is compared, each in its drawn unit. */
const MEASURES = [
  { id: 'ehs', outcome: 'trough-national-ehs', unit: 'EH/s' },
  { id: 'percent', outcome: 'trough-national-pct', unit: '%' },
  { id: 'network', outcome: 'network-trough-pct', unit: '%' },
] as const satisfies readonly {
  readonly id: string;
  readonly outcome: RivalOutcome;
  readonly unit: string;
}[];

export const rivals: Panel = {
  id: 'rivals',
  view: 'read',
  choices: (reading) => (reading.rivals ? [measureChoice()] : []),
  picture: (reading, chosen) => {
    const data = rivalsData(reading, valueOf([measureChoice()], chosen, 'measure'));
    if (!data) return undefined;
    return { text: rivalsText(data), table: rivalsTable(data), draw: (context) => draw(data, context) };
  },
};

const measureChoice = (): PanelChoice => ({
  id: 'measure',
  label: say('figure.rivals.measure'),
  options: MEASURES.map(({ id }) => ({ value: id, label: say(`figure.rivals.measure.${id}`) })),
  initial: MEASURES[0].id,
});

function rivalsData(reading: Reading, measure: string): RivalsData | undefined {
  const { rivals: told, nation } = reading;
  const { id, outcome, unit } = MEASURES.find((one) => one.id === measure) ?? MEASURES[0];
  if (!told || told.runs.length === 0) return undefined;
  const meta = panelMeta(reading, 'trough-national-pct');
  return {
    name: say(`figure.rivals.name.${id}`, { nation }),
    unit,
    rows: told.runs.map(({ title, by, chosen, source, grade, outcomes }) => ({
      title,
      by,
      chosen,
      source,
      grade: say(`figure.grade.${grade}`),
      spread: unit === '%' ? fallOf(summarySpread(outcomes[outcome])) : summarySpread(outcomes[outcome]),
    })),
    meta: { ...meta, run: { seed: reading.summary.seed, futures: told.futures } },
  };
}

/** What is left of a hundred, as what is gone: ends change places. */
function fallOf({ middle, low, high }: Spread): Spread {
  const gone = (of: Spread['low']): Spread['low'] => ({
    50: 100 - of[50],
    80: 100 - of[80],
    95: 100 - of[95],
  });
  return { middle: 100 - middle, low: gone(high), high: gone(low) };
}
