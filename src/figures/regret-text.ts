/** What the regret table says: which arm is never far from the best. */
import { say } from '../words/words.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { withUnit } from './numbers.ts';
import type { RegretData, RegretLine } from './regret-data.ts';

const MILLION_USD = 'million USD';

export function regretText(data: RegretData): FigureText {
  return {
    title: title(data),
    about: say('figure.regret.about'),
    narration: rowsOf(data).map(spokenRow).join(' '),
    notes: metaNotes(notes(data), data.meta),
  };
}

function notes({ about, worlds, worst }: RegretData): string[] {
  const open = [...worlds, worst].some(({ best }) => best === undefined);
  const world = about === undefined ? [] : [about];
  return [...world, say('figure.regret.note'), ...(open ? [say('figure.regret.open')] : [])];
}

function title({ arms, worst: { regret, best } }: RegretData): string {
  if (best === undefined) return say('figure.regret.title.open');
  const arm = arms[best].letter;
  if (regret[best] < NOTHING) return say('figure.regret.title.always', { arm });
  return say('figure.regret.title', { arm, regret: withUnit(regret[best], MILLION_USD) });
}

/** Under this, in million USD, a regret is none. */
const NOTHING = 1e-6;

/** A row as it is read: its name, and each arm's regret, the best marked. */
export interface RegretRow {
  readonly title: string;
  readonly cells: readonly { readonly letter: string; readonly value: string; readonly best: boolean }[];
  /** True for the last row, each arm's worst. */
  readonly worst: boolean;
}

export function rowsOf({ arms, worlds, worst }: RegretData): RegretRow[] {
  const row = (title: string, { regret, best }: RegretLine, last: boolean): RegretRow => {
    const cells = arms.map(({ letter }, i) => ({
      letter,
      value: withUnit(regret[i], MILLION_USD),
      best: best === i,
    }));
    return { title, cells, worst: last };
  };
  return [
    ...worlds.map((world) => row(world.title, world, false)),
    row(say('figure.regret.worst'), worst, true),
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
