import type { Field } from '../../evidence/field.ts';
import type { LeverContext } from '../../fleet/lowering.ts';
import type { Slot } from '../../kernel/effects.ts';
import { yearsAfter } from './money.ts';

/** How many releases are examined, and what each costs; the rows are the lever's evidence. */
export const releaseFields = (releases: string, cost: string) =>
  [
    {
      kind: 'quantity',
      id: 'releases',
      unit: 'per year',
      default: releases,
      min: 0,
      max: 10_000,
      moves: { outcome: 'lever-cost', direction: 'up', between: [1, 100] },
    },
    {
      kind: 'quantity',
      id: 'releaseCost',
      unit: 'USD',
      default: cost,
      min: 0,
      max: 1e9,
      moves: { outcome: 'lever-cost', direction: 'up', between: [1_000, 1_000_000] },
    },
  ] as const satisfies readonly Field[];

type ReleaseContext = LeverContext<ReturnType<typeof releaseFields>[number]>;

/** USD from the day on which the lever begins to the end of the horizon. */
export const releasesCost = (c: ReleaseContext, start: Slot): Slot =>
  c.mul(c.mul(c.param('releases'), c.param('releaseCost')), yearsAfter(c, start));
