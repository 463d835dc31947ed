/** What readers call the lines and columns of a ledger. */
import type { LedgerBy, LedgerColumn } from '../../outcomes/ledger.ts';
import { say, sayOf, hasWord } from '../../words/words.ts';
import type { Reading } from '../panel.ts';
import { operatorName } from './names.ts';

/** A threat by its id, its payload under the same name; a lever by its title. */
export function eventName({ document }: Reading, id: string): string {
  const threat = id.split('/')[0];
  if (document.threats.some((one) => one.id === threat)) return threat;
  const lever = `lever.${id.split('.')[0]}.title`;
  return hasWord(lever) ? sayOf(lever) : id;
}

export const causeName = (cause: string): string => sayOf(`ledger.short.${cause}`);

export function columnName(reading: Reading, { event, cause }: LedgerColumn): string {
  if (event === '') return causeName(cause);
  return say('ledger.entry', { event: eventName(reading, event), cause: causeName(cause) });
}

/** Operators as the facts call them; grids by name. */
export function lineName({ facts }: Reading, by: LedgerBy, name: string): string {
  const grid = `figure.panel.grid.${name}`;
  if (by === 'grid' && hasWord(grid)) return sayOf(grid);
  if (by !== 'operator') return name;
  return facts?.operators[0]?.find(({ id }) => id === name)?.title ?? operatorName(name);
}
