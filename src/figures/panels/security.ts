/** Chain security: how likely a payment is undone at the adversary's highest share, by confirmations and by how long it goes on. */
import { strictDoubleSpendWithin } from '../../science/attack-time.ts';
import { preparedDoubleSpend, strictDoubleSpend } from '../../science/double-spend.ts';
import { OUTCOME_PERCENTS } from '../../summary/types.ts';
import { say } from '../../words/words.ts';
import type { Panel, PanelChoice, Reading } from '../panel.ts';
import { type Race, RACES, type SecurityData } from '../security-data.ts';
import { security as draw } from '../security.ts';
import { securitySeries } from '../security-series.ts';
import { securityTable, securityText } from '../security-text.ts';
import { spreadBy, summarySpread } from '../spread.ts';
import { armChoice, namedArm } from './arms.ts';
import { valueOf } from './choices.ts';
import { middleError, panelMeta } from './panel-meta.ts';

const SHARE = 'peak-adversary-share';
const MAJORITY = 'majority-hours';
const NEVER = spreadBy(() => 0);
const CONFIRMATIONS = ['1', '2', '3', '6', '12', '24', '60'];
/** Confirmations drawn, unless more are asked for. */
const LEAST = 30;
/** Blocks expected in an hour. */
const BLOCKS_AN_HOUR = 6;

export const security: Panel = {
  id: 'security',
  view: 'read',
  choices: (reading) => [
    choice('confirmations', CONFIRMATIONS, '6'),
    choice('race', RACES, 'strict'),
    ...armChoice(reading),
  ],
  picture: (reading, chosen) => {
    const all = security.choices!(reading);
    const index = Number(valueOf(all, chosen, 'arm'));
    const z = Number(valueOf(all, chosen, 'confirmations'));
    const data = securityData(reading, index, z, valueOf(all, chosen, 'race') as Race);
    if (!data) return undefined;
    return { text: securityText(data), table: securityTable(data), draw: (context) => draw(data, context) };
  },
};

function choice(id: 'confirmations' | 'race', values: readonly string[], initial: string): PanelChoice {
  const options = values.map((value) => ({
    value,
    label: id === 'race' ? say(`figure.panel.race.${value as Race}`) : value,
  }));
  return { id, label: say(`figure.panel.choice.${id}`), options, initial };
}

/** Undefined where no future has an adversary with hash rate. */
function securityData(reading: Reading, index: number, z: number, race: Race): SecurityData | undefined {
  const { arm, hue, letter, title } = namedArm(reading, index);
  const { [SHARE]: outcome, [MAJORITY]: hours } = arm.outcomes;
  if (!outcome || outcome.max === 0) return undefined;
  const percents: readonly number[] = OUTCOME_PERCENTS;
  const shareAt = (percent: number): number => outcome.quantiles[percents.indexOf(percent)] / 100;
  const most = Math.max(LEAST, z);
  return {
    race,
    confirmations: z,
    most,
    share: summarySpread(outcome),
    majority: hours ? summarySpread(hours) : NEVER,
    chance: securitySeries(shareAt, most, chanceOf(race)),
    arm: say('figure.fan.label.arm', { arm: letter, title }),
    hue,
    meta: panelMeta(reading, SHARE, middleError(outcome, say('figure.security.share'))),
  };
}

function chanceOf(race: Race): (share: number, confirmations: number) => number {
  if (race === 'strict') return strictDoubleSpend;
  if (race === 'prepared') return preparedDoubleSpend;
  const blocks = BLOCKS_AN_HOUR * Number(race.slice('hold-'.length));
  return (share, z) => (share <= 0 ? 0 : strictDoubleSpendWithin(Math.min(share, 0.999), z, blocks));
}
