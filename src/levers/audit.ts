import { plantedUpdate } from './shared/example-threats.ts';
import { defineLever, startField } from './shared/lever.ts';
import { releaseFields, releasesCost } from './shared/releases.ts';

/**
 * Every release is examined before anybody at home installs it, so that planted code may be found before it has spread. Fixes wait for
 * the examination too, a side effect that is named and that `fixWait` sets.
 */
export const audit = defineLever({
  kind: 'audit',
  fields: [
    startField({ outcome: 'lost-ehs-days', direction: 'up', between: [0, 60] }),
    {
      kind: 'quantity',
      id: 'chance',
      unit: 'share',
      default: 'lever.audit.chance-that-it-finds-a-planted-function',
      min: 0,
      max: 1,
      moves: { outcome: 'lost-ehs-days', direction: 'down' },
    },
    {
      kind: 'quantity',
      id: 'delayDays',
      unit: 'days',
      default: 'lever.audit.delay_days',
      min: 0,
      max: 365,
      // What fires by the clock has had less time to spread.
      moves: {
        outcome: 'lost-ehs-days',
        direction: 'down',
        between: [0, 20],
        given: { fixWait: 0, chance: 0 },
      },
    },
    {
      kind: 'quantity',
      id: 'fixWait',
      unit: 'share',
      default: 'lever.audit.fix_wait',
      min: 0,
      max: 1,
      moves: { outcome: 'lost-ehs-days', direction: 'up', given: { chance: 0 } },
    },
    ...releaseFields('lever.audit.releases_per_year', 'lever.audit.one-firmware-release-examined'),
  ],
  aims: { outcome: 'lost-ehs-days', direction: 'down' },
  example: {
    days: 180,
    threats: [plantedUpdate(20, 0)],
    levers: [{ kind: 'audit' }],
  },
  lower: (c) => ({
    effects: [
      {
        kind: 'audit',
        shipped: false,
        chance: c.param('chance'),
        delayDays: c.param('delayDays'),
        fixWait: c.param('fixWait'),
      },
    ],
    cost: releasesCost(c, c.param('start')),
  }),
});
