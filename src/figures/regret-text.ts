/** What the regret table says: which arm is never far from the best. */
import { say } from '../words/words.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { withUnit } from './numbers.ts';
import { type RegretData, bestOf, worstRegret } from './regret-data.ts';

const MILLION_USD = 'million USD';

export function regretText(data: RegretData): FigureText {
  return {
    title: title(data),
    about: say('figure.regret.about'),
    narration: rowsOf(data).map(spokenRow).join(' '),
    notes: metaNotes([say('figure.regret.note')], data.meta),
  };
}

function title(data: RegretData): string {
  const worst = worstRegret(data);
  const best = bestOf(worst);
  if (best.length === worst.length) return say('figure.regret.title.same');
  const arm = data.arms[best[0]].letter;
  if (worst[best[0]] < 1e-6) return say('figure.regret.title.always', { arm });
  return say('figure.regret.title', { arm, regret: withUnit(worst[best[0]], MILLION_USD) });
}

/** A row as it is read: its name, and each arm's regret, the best marked. */
export interface RegretRow {
  readonly title: string;
  readonly cells: readonly { readonly letter: string; readonly value: string; readonly best: boolean }[];
  /** True for the last row, each arm's worst. */
  readonly worst: boolean;
}

export function rowsOf(data: RegretData): RegretRow[] {
  const { arms, worlds } = data;
  const row = (title: string, regret: readonly number[], worst: boolean): RegretRow => {
    const best = bestOf(regret);
    const cells = arms.map(({ letter }, i) => ({
      letter,
      value: withUnit(regret[i], MILLION_USD),
      best: best.includes(i),
    }));
    return { title, cells, worst };
  };
  return [
    ...worlds.map(({ title, regret }) => row(title, regret, false)),
    row(say('figure.regret.worst'), worstRegret(data), true),
  ];
}

/** "Supply cut-off: A $110 m, B $128 m, C $0, best." */
export function spokenRow({ title, cells }: RegretRow): string {
  const told = cells.map(({ letter, value, best }) =>
    say(best ? 'figure.regret.cell.best' : 'figure.regret.cell', { arm: letter, value }),
  );
  return say('figure.regret.narration', { world: title, cells: told.join(', ') });
}

export function regretTable(data: RegretData): FigureTable {
  return {
    caption: say('figure.regret.table'),
    columns: [
      say('figure.regret.column.world'),
      ...data.arms.map(({ letter, title: name }) =>
        say('figure.fan.label.arm', { arm: letter, title: name }),
      ),
    ],
    rows: rowsOf(data).map(({ title, cells }) => [title, ...cells.map(({ value }) => value)]),
  };
}
