/** What the recovery lines say: when half of the futures are back. */
import { shortNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { hundredths } from './numbers.ts';
import { type RecoveryArm, type RecoveryData, returnOf } from './recovery-data.ts';

export function recoveryText(data: RecoveryData): FigureText {
  const { name, level, meta } = data;
  return {
    title: title(data),
    about: say('figure.recovery.about', { name, level }),
    narration: data.arms.map((arm) => armNarration(data, arm)).join(' '),
    notes: metaNotes([say('figure.recovery.note')], meta),
  };
}

function title(data: RecoveryData): string {
  const [first, ...others] = data.arms;
  const found = returnOf(data, first);
  const lead = say(`figure.recovery.title.${found.kind}`, { level: data.level, days: daysOf(found) });
  const kinds = data.arms.map((arm) => returnOf(data, arm).kind);
  if (others.length > 0 && kinds.every((kind) => kind === 'never-below'))
    return say('figure.recovery.title.none-below', { level: data.level });
  const rest = others.map((arm) => {
    const other = returnOf(data, arm);
    return say(`figure.recovery.title.other.${other.kind}`, { arm: arm.letter, days: daysOf(other) });
  });
  return [lead, ...rest].join('; ');
}

const daysOf = (found: ReturnType<typeof returnOf>): string =>
  found.kind === 'never-below' ? '' : shortNumber(found.days);

function armNarration(data: RecoveryData, arm: RecoveryArm): string {
  const below = arm.below[data.level];
  const shares = tableDays(data).filter((_, i, all) => i % Math.ceil(all.length / 5) === 0);
  const told = shares.map((day) =>
    say('figure.recovery.narration.day', { day, share: hundredths(below[data.onset + day]) }),
  );
  return say('figure.recovery.narration', {
    arm: arm.letter,
    title: arm.title,
    level: data.level,
    shares: told.join(', '),
  });
}

export function recoveryTable(data: RecoveryData): FigureTable {
  return {
    caption: say('figure.recovery.table', { name: data.name, level: data.level }),
    columns: [
      say('figure.recovery.column.day'),
      ...data.arms.map(({ letter, title }) => say('figure.fan.label.arm', { arm: letter, title })),
    ],
    rows: tableDays(data).map((day) => [
      String(day),
      ...data.arms.map((arm) => hundredths(arm.below[data.level][data.onset + day])),
    ]),
  };
}

const EARLY = [0, 1, 3, 7, 14];
const STEP_DAYS = 30;

/** Days from the onset: the first weeks closely, then by the month. */
function tableDays({ onset, days }: RecoveryData): number[] {
  const last = days - 1 - onset;
  const months = Array.from({ length: Math.floor(last / STEP_DAYS) }, (_, i) => (i + 1) * STEP_DAYS);
  return [...new Set([...EARLY.filter((day) => day <= last), ...months, last])];
}
