/** Whose loss it is: events, causes, and whom each falls on. */
import { say, sayOf } from '../../words/words.ts';
import { icicle as draw } from '../icicle.ts';
import type { IcicleData } from '../icicle-data.ts';
import { icicleTable, icicleText } from '../icicle-text.ts';
import type { Panel, PanelChoice, Reading } from '../panel.ts';
import { armChoice, namedArm } from './arms.ts';
import { valueOf } from './choices.ts';
import { LEDGER_UNIT } from './ledger.ts';
import { causeName, eventName, lineName } from './ledger-names.ts';
import { panelMeta } from './panel-meta.ts';

const BY = ['operator', 'vendor', 'channel', 'grid'] as const;

export const ledgerWhose: Panel = {
  id: 'ledger-whose',
  view: 'read',
  choices,
  picture: (reading, chosen) => {
    const all = choices(reading);
    const by = valueOf(all, chosen, 'by', 'operator') as (typeof BY)[number];
    const data = icicleData(reading, Number(valueOf(all, chosen, 'arm')), by);
    if (!data || !data.parts.some(({ mean }) => mean > 0)) return undefined;
    return { text: icicleText(data), table: icicleTable(data), draw: (context) => draw(data, context) };
  },
};

function choices(reading: Reading): PanelChoice[] {
  const options = BY.map((by) => ({ value: by, label: sayOf(`figure.panel.ledger.by.${by}`) }));
  return [
    { id: 'by', label: say('figure.panel.choice.by'), options, initial: 'operator' },
    ...armChoice(reading),
  ];
}

function icicleData(reading: Reading, index: number, by: (typeof BY)[number]): IcicleData | undefined {
  const { arm, hue } = namedArm(reading, index);
  if (!arm.ledger) return undefined;
  const { columns, lines } = arm.ledger;
  const parts = lines
    .filter((line) => line.by === by)
    .flatMap((line) =>
      columns.map(({ event, cause }, c) => ({
        event: event === '' ? causeName(cause) : eventName(reading, event),
        cause: causeName(cause),
        name: lineName(reading, by, line.name),
        mean: line.mean[c],
      })),
    );
  return {
    name: say('figure.panel.whole', { nation: reading.nation }),
    unit: LEDGER_UNIT,
    by: sayOf(`figure.panel.ledger.by.${by}`),
    hue,
    parts,
    meta: panelMeta(reading, 'lost-ehs-days'),
  };
}
