/** Rival sources that a scenario can switch between. */
import type { Evidence } from '../evidence.ts';
import { jurisdiction } from './jurisdiction.ts';
import type { Rival, RivalOption } from './rival.ts';
import { usShare } from './us-share.ts';
import { usStock } from './us-stock.ts';

export const rivals: readonly Rival[] = [usShare, usStock, jurisdiction];

/** What a scenario chose, by switch; a switch that is not named stands on its ruling option. */
export type RivalChoices = Readonly<Record<string, string>>;

/** The chosen option, else the ruling one. */
export const chosenOption = ({ id, options }: Rival, choices: RivalChoices): RivalOption =>
  options.find((option) => option.id === choices[id]) ?? options[0];

/** True for a switch that says something about a nation. */
export const isAbout = ({ nation }: Rival, code: string): boolean => nation === undefined || nation === code;

/** The evidence as the chosen sources have it. */
export const withRivals = (evidence: Evidence, choices: RivalChoices, nation: string): Evidence =>
  rivals
    .filter((rival) => isAbout(rival, nation))
    .reduce((rest, rival) => chosenOption(rival, choices).apply(rest), evidence);
