/** The recovery: futures that are still below a level, day by day; for one arm, and for all. */
import { say } from '../../words/words.ts';
import type { Chosen, Panel, PanelChoice, Picture, Reading } from '../panel.ts';
import { recovery as draw } from '../recovery.ts';
import {
  RECOVERY_LEVELS,
  type RecoveryArm,
  type RecoveryData,
  type RecoveryLevel,
} from '../recovery-data.ts';
import { recoveryTable, recoveryText } from '../recovery-text.ts';
import { type NamedArm, armsChoice, indicesIn, namedArms } from './arms.ts';
import { valueOf } from './choices.ts';
import { onsetOf } from './events.ts';
import { panelMeta, shareError } from './panel-meta.ts';
import { shareOfFutures } from '../../summary/exceedance.ts';

export const recovery: Panel = {
  id: 'recovery',
  view: 'read',
  choices: (reading) => [levelChoice(), ...armsChoice(reading, 'first')],
  picture: (reading, chosen) => picture(reading, recovery, chosen),
};

export const recoveryArms: Panel = {
  id: 'recovery-arms',
  view: 'compare',
  choices: (reading) => [levelChoice(), ...armsChoice(reading, 'all')],
  picture: (reading, chosen) =>
    reading.summary.arms.length < 2 ? undefined : picture(reading, recoveryArms, chosen),
};

function levelChoice(): PanelChoice {
  const options = RECOVERY_LEVELS.map((level) => ({
    value: String(level),
    label: say('figure.panel.level', { level }),
  }));
  return { id: 'level', label: say('figure.panel.choice.level'), options, initial: '90' };
}

function picture(reading: Reading, panel: Panel, chosen: Chosen): Picture | undefined {
  const choices = panel.choices?.(reading) ?? [];
  const level = Number(valueOf(choices, chosen, 'level', '90')) as RecoveryLevel;
  const data = recoveryData(reading, level, indicesIn(valueOf(choices, chosen, 'arms')));
  if (!data) return undefined;
  return { text: recoveryText(data), table: recoveryTable(data), draw: (context) => draw(data, context) };
}

/** Undefined without the shares, and where no future falls below any level. */
function recoveryData(
  reading: Reading,
  level: RecoveryLevel,
  indices: readonly number[],
): RecoveryData | undefined {
  const { summary, nation } = reading;
  const arms = namedArms(reading, indices).flatMap((arm) => recoveryArm(reading, arm) ?? []);
  const fallen = arms.some(({ below }) =>
    RECOVERY_LEVELS.some((one) => Array.from(below[one]).some((share) => share > 0)),
  );
  if (arms.length < indices.length || !fallen) return undefined;
  const error = shareError(shareOfFutures(Math.round(summary.replicates / 2), summary.replicates));
  return {
    name: say('figure.panel.whole', { nation }),
    level,
    onset: onsetOf(reading),
    days: summary.days,
    arms,
    meta: panelMeta(reading, 'days-to-regain-90', error),
  };
}

function recoveryArm({ facts }: Reading, { index, letter, hue, title }: NamedArm): RecoveryArm | undefined {
  const told = facts?.recovery?.filter(({ arm }) => arm === index) ?? [];
  const at = (level: RecoveryLevel) => told.find((one) => one.level === level)?.byDay;
  const [half, most, nearly] = [at(50), at(75), at(90)];
  if (!half || !most || !nearly) return undefined;
  return { letter, hue, title, below: { 50: half, 75: most, 90: nearly } };
}
