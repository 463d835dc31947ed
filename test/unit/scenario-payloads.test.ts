/** A payload acts only where its code was planted. */
import { describe, expect, it } from 'vitest';
import type { EffectDraft } from '../../src/fleet/lowering.ts';
import { checkPayloads } from '../../src/scenario/compile/check-payloads.ts';
import type { SourcedDraft } from '../../src/scenario/compile/resolve-events.ts';
import { problemMessage } from '../../src/units/problem.ts';

const trigger = { kind: 'never' } as const;
const implant = (rows: readonly number[]): EffectDraft => ({
  kind: 'implant',
  rows,
  reach: 0,
  p: 0,
  q: 0,
  hazardPerDay: 0,
  fixDays: 0,
  staged: true,
});
const hold = (rows: readonly number[], implantedBy?: string): EffectDraft => ({
  kind: 'hold',
  release: 'reflash',
  rows,
  share: 0,
  fixDays: 0,
  simultaneous: 0,
  ...(implantedBy === undefined ? {} : { implantedBy }),
});
const check = (planted: readonly number[], blow: readonly number[], implantedBy?: string): string[] => {
  const from = 'malicious-update';
  const events: SourcedDraft[] = [
    { id: 'update', from, trigger, effects: [implant(planted)] },
    { id: 'update/payload', from, trigger, effects: [hold(blow, implantedBy)] },
  ];
  return checkPayloads(new Map([['update', events]]), () => 'threats[3].target').map(problemMessage);
};

describe('rows of a payload', () => {
  it('inside the rows of its implant are taken', () => {
    expect(check([1, 4, 6], [1, 4, 6], 'update')).toEqual([]);
    expect(check([1, 4, 6], [4], 'update')).toEqual([]);
  });
  it('outside them are refused, with place and count', () => {
    expect(check([1, 4, 6], [4, 5, 7], 'update')).toEqual([
      'threats[3].target: expected machines on which update plants its code, got 2 of 3 groups of machines elsewhere',
    ]);
  });
  it('that wait for code nobody plants are refused', () => {
    expect(check([1, 4, 6], [4], 'other')).toHaveLength(1);
  });
  it('that need no planted code are free', () => {
    expect(check([1], [2, 3])).toEqual([]);
  });
});
