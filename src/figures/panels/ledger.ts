/** The ledger: what each event and cause took, or whose the loss is. */
import type { LedgerLineSummary, LedgerSummary } from '../../summary/ledger.ts';
import { say, sayOf } from '../../words/words.ts';
import type { Panel, PanelChoice, Reading } from '../panel.ts';
import { waterfall as draw } from '../waterfall.ts';
import type { LossBar, WaterfallData } from '../waterfall-data.ts';
import { waterfallTable, waterfallText } from '../waterfall-text.ts';
import { armChoice, namedArm } from './arms.ts';
import { valueOf } from './choices.ts';
import { columnName, eventName, lineName } from './ledger-names.ts';
import { halfWidth, panelMeta } from './panel-meta.ts';

const BY = ['entry', 'event', 'vendor', 'channel', 'operator', 'grid'] as const;
export const LEDGER_UNIT = 'EH/s-days';

export const ledger: Panel = {
  id: 'ledger',
  view: 'read',
  choices,
  picture: (reading, chosen) => {
    const all = choices(reading);
    const by = valueOf(all, chosen, 'by', 'entry') as (typeof BY)[number];
    const data = waterfallData(reading, Number(valueOf(all, chosen, 'arm')), by);
    if (!data || data.bars.length === 0) return undefined;
    return {
      text: waterfallText(data),
      table: waterfallTable(data),
      draw: (context) => draw(data, context),
    };
  },
};

function choices(reading: Reading): PanelChoice[] {
  const options = BY.map((by) => ({ value: by, label: sayOf(`figure.panel.ledger.by.${by}`) }));
  return [
    { id: 'by', label: say('figure.panel.choice.by'), options, initial: 'entry' },
    ...armChoice(reading),
  ];
}

function waterfallData(reading: Reading, index: number, by: (typeof BY)[number]): WaterfallData | undefined {
  const { arm, hue } = namedArm(reading, index);
  if (!arm.ledger) return undefined;
  const nation = arm.ledger.lines[0];
  const response = responseIn(arm.ledger);
  const bars = barsBy(reading, arm.ledger, by).filter(({ mean }) => mean !== 0);
  const error = nation.standardError[arm.ledger.columns.length];
  return {
    name: say('figure.panel.whole', { nation: reading.nation }),
    unit: LEDGER_UNIT,
    hue,
    what: sayOf(`figure.panel.ledger.by.${by}`),
    bars,
    response: nation.mean[response],
    meta: panelMeta(
      reading,
      'lost-ehs-days',
      error === null ? undefined : { value: halfWidth(error), unit: LEDGER_UNIT },
    ),
  };
}

const responseIn = ({ columns }: LedgerSummary): number =>
  columns.findIndex(({ cause }) => cause === 'response');

/** Without the response, which is a bar of its own. */
function barsBy(reading: Reading, told: LedgerSummary, by: (typeof BY)[number]): LossBar[] {
  const { columns, lines } = told;
  const nation = lines[0];
  const response = responseIn(told);
  const own = columns.map((_, c) => c).filter((c) => c !== response);
  const bar = (title: string, line: LedgerLineSummary, of: readonly number[]): LossBar => ({
    title,
    mean: of.reduce((sum, c) => sum + line.mean[c], 0),
    // What is summed here varies together in ways the ledger does not keep: at most the sum of the errors.
    half: of.reduce((sum, c) => sum + halfWidth(line.standardError[c]), 0),
  });
  switch (by) {
    case 'entry':
      return own.map((c) => bar(columnName(reading, columns[c]), nation, [c]));
    case 'event': {
      const names = own.map((c) => columnEvent(reading, columns[c]));
      return [...new Set(names)].map((name) =>
        bar(
          name,
          nation,
          own.filter((_, i) => names[i] === name),
        ),
      );
    }
    default:
      return lines
        .filter((line) => line.by === by)
        .map((line) => bar(lineName(reading, by, line.name), line, own));
  }
}

const columnEvent = (reading: Reading, column: LedgerSummary['columns'][number]): string =>
  column.event === '' ? columnName(reading, column) : eventName(reading, column.event);
