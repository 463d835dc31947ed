/** Made-up recoveries for the gallery. */
import { exampleMeta } from './example-values.ts';
import { HUES } from './fan-data.ts';
import { RECOVERY_LEVELS, type RecoveryArm, type RecoveryData } from './recovery-data.ts';

const DAYS = 211;
const ONSET = 30;
const TITLES = ['As things are', 'Staged updates', 'Spares and teams', 'Vendor cap'];
/** Share of futures that fall below the level at first, and days in which half of those return. */
const START = [0.95, 0.58, 0.9, 0.94];
const HALF_LIFE = [41, 22, 27, 48];

export function recoveryExample(arms: 1 | 3 | 4): RecoveryData {
  return {
    name: 'US hash rate',
    level: 90,
    onset: ONSET,
    days: DAYS,
    arms: HUES.slice(0, arms).map((hue, i): RecoveryArm => {
      const below = RECOVERY_LEVELS.map((level) => [level, series(START[i] * (level / 90), HALF_LIFE[i])]);
      return { letter: hue, hue, title: TITLES[i], below: Object.fromEntries(below) };
    }),
    meta: exampleMeta({ value: 1, unit: 'in 100' }),
  };
}

function series(start: number, halfLife: number): Float64Array {
  return Float64Array.from({ length: DAYS }, (_, day) => {
    const age = (day - ONSET) / halfLife;
    return age < 0 ? 0 : start / (1 + age ** 4);
  });
}

/** A scenario in which few futures fall that far. */
export function slightRecoveryExample(): RecoveryData {
  const data = recoveryExample(3);
  const slight = (values: ArrayLike<number>) => Float64Array.from(values, (share) => share / 12);
  const arms = data.arms.map((arm): RecoveryArm => {
    const below = { 50: slight(arm.below[50]), 75: slight(arm.below[75]), 90: slight(arm.below[90]) };
    return { ...arm, below };
  });
  return { ...data, arms };
}
