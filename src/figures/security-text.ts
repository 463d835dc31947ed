/** What the picture of chain security says. */
import { say } from '../words/words.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { withUnit } from './numbers.ts';
import type { SecurityData } from './security-data.ts';

export function securityText(data: SecurityData): FigureText {
  const { confirmations: z, race, meta } = data;
  return {
    title: title(data),
    about: say('figure.security.about', { race: say(`figure.panel.race.${race}`) }),
    narration: say('figure.security.narration', {
      arm: data.arm,
      chances: tableRows(data)
        .map((at) => say('figure.security.narration.at', { z: at, chance: percent(data.chance.middle[at]) }))
        .join(', '),
      z,
      low: percent(data.chance.low[80][z]),
      high: percent(data.chance.high[80][z]),
    }),
    notes: metaNotes([shareNote(data), majorityNote(data), say('figure.security.note')], meta),
  };
}

/** From here on a chance rounds to 100 %. */
const SURE = 99.95;

function title({ confirmations: z, chance }: SecurityData): string {
  const middle = chance.middle[z];
  const high = chance.high[80][z];
  if (high < LEAST) return say('figure.security.title.tiny', { z });
  if (chance.low[80][z] >= SURE) return say('figure.security.title.always', { z });
  if (middle >= SURE) return say('figure.security.title.mostly', { z });
  if (high >= SURE) return say('figure.security.title.sure', { z, middle: percent(middle) });
  return say('figure.security.title', { z, middle: percent(middle), high: percent(high) });
}

const shareNote = ({ share }: SecurityData): string =>
  say('figure.security.holds', {
    middle: withUnit(share.middle, '%'),
    high: withUnit(share.high[80], '%'),
  });

function majorityNote({ majority }: SecurityData): string {
  const high = majority.high[95];
  if (high === 0) return say('figure.security.no-majority');
  const hours = withUnit(high, 'hours');
  return majority.middle > 0
    ? say('figure.security.majority.middle', { hours, middle: withUnit(majority.middle, 'hours') })
    : say('figure.security.majority', { hours });
}

/** Chances under one in a million are told as that, %. */
export const LEAST = 1e-4;
const percent = (value: number): string =>
  value > 0 && value < LEAST ? say('figure.security.tiny') : withUnit(value, '%');

const TOLD = [1, 2, 3, 6, 12, 24, 30, 48, 60];
const tableRows = ({ most }: SecurityData): number[] => TOLD.filter((z) => z <= most);

export function securityTable(data: SecurityData): FigureTable {
  return {
    caption: say('figure.security.about', { race: say(`figure.panel.race.${data.race}`) }),
    columns: [
      say('figure.security.column.confirmations'),
      say('figure.security.column.low'),
      say('figure.security.column.middle'),
      say('figure.security.column.high'),
    ],
    rows: tableRows(data).map((z) => [
      String(z),
      percent(data.chance.low[80][z]),
      percent(data.chance.middle[z]),
      percent(data.chance.high[80][z]),
    ]),
  };
}
