import type { Field } from '../../evidence/field.ts';
import type { EffectDraft, LeverContext } from '../../fleet/lowering.ts';
import type { Slot } from '../../kernel/effects.ts';
import { DAYS_PER_MONTH } from '../../units/brands.ts';
import { daysAfter } from './money.ts';

/** Evidence of a line of machines. */
export interface LineRows {
  readonly capacity: string;
  readonly delay: string;
  readonly buildUp: string;
}

/** What a line can make, and when. */
export const lineFields = ({ capacity, delay, buildUp }: LineRows) =>
  [
    {
      kind: 'quantity',
      id: 'ehsPerMonth',
      unit: 'EH/s per month',
      default: capacity,
      min: 0,
      max: 100,
      moves: { outcome: 'capacity-end-pct', direction: 'up', between: [0, 10] },
    },
    {
      kind: 'quantity',
      id: 'delayDays',
      unit: 'days',
      default: delay,
      min: 0,
      max: 1461,
      moves: { outcome: 'capacity-end-pct', direction: 'down', between: [0, 700] },
    },
    {
      kind: 'quantity',
      id: 'rampDays',
      unit: 'days',
      default: buildUp,
      min: 0,
      max: 1461,
      moves: { outcome: 'capacity-end-pct', direction: 'down', between: [0, 1000] },
    },
  ] as const satisfies readonly Field[];

type LineContext = LeverContext<ReturnType<typeof lineFields>[number]>;

/** EH/s a day at full volume. */
export const lineRate = (c: LineContext): Slot => c.div(c.param('ehsPerMonth'), c.constant(DAYS_PER_MONTH));

/** The line as a letter; `local` where it stands at home. */
export const lineLetter = (c: LineContext, supplier: number, local?: true): EffectDraft => ({
  kind: 'source',
  ...(local ? { local } : {}),
  supplier,
  ehsPerDay: lineRate(c),
  delayDays: c.param('delayDays'),
  rampDays: c.param('rampDays'),
});

/** EH/s made by the end, as if it ran at capacity from its first volume on: an upper bound. */
export const lineVolume = (c: LineContext, start: Slot): Slot =>
  c.mul(lineRate(c), daysAfter(c, c.add(start, c.param('delayDays'))));
