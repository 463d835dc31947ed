/** Changes that the Compose view makes to a scenario, and what it keeps of it. */
import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '../../src/scenario/types.ts';
import { changesAgainst } from '../../src/ui/compose/changes.ts';
import {
  addArm,
  addLever,
  addOutcome,
  addThreat,
  chainThreat,
  copyArm,
  copyThreat,
  followTitle,
  freshId,
  leverRows,
  moveArm,
  moveThreat,
  removeArm,
  removeOutcome,
  removeThreat,
  renameThreat,
} from '../../src/ui/compose/edits.ts';
import {
  defaultText,
  densityBins,
  endsOf,
  productQuantiles,
  rangeText,
  stripDomain,
  withEnd,
  writtenText,
} from '../../src/ui/quantity-text.ts';
import { parseDraft } from '../../src/ui/drafts.ts';
import { rulerDays, rulerMarks } from '../../src/ui/compose/ruler-days.ts';

const base: ScenarioDocument = {
  format: 'hashfall-scenario',
  version: 1,
  id: 'test',
  title: 'Test',
  summary: '',
  threats: [
    { id: 'a', kind: 'bricking', at: { day: 30 } },
    { id: 'b', kind: 'supply-cutoff', at: { after: 'a', days: 5 } },
    { id: 'c', kind: 'bricking', at: { detected: 'b', days: 1 } },
  ],
  arms: [{ id: 'as-is', title: 'As is', levers: [{ kind: 'spares', boards: '1 %' }] }],
};
const ids = (document: ScenarioDocument) => document.threats.map(({ id }) => id);

describe('threats', () => {
  it('get ids of their own', () => {
    expect(freshId('brick', ['brick', 'brick-2'])).toBe('brick-3');
    expect(freshId('brick-2', ['brick-2'])).toBe('brick');
    expect(ids(copyThreat(base, 1))).toEqual(['a', 'b', 'b-2', 'c']);
  });

  it('are added with what their kind starts with', () => {
    const added = addThreat(base, 'bricking', { at: { day: 7 } });
    expect(added.threats[3]).toEqual({ id: 'bricking', kind: 'bricking', at: { day: 7 } });
    expect(base.threats).toHaveLength(3);
  });

  it('are chained behind another', () => {
    const chained = chainThreat(base, 0, 'bricking', { at: { day: 7 } }, 'at');
    expect(chained.threats[1]).toEqual({ id: 'bricking', kind: 'bricking', at: { after: 'a', days: 30 } });
  });

  it('hand their own trigger on to those that waited for them', () => {
    const left = removeThreat(base, 0);
    expect(left.threats[0]).toMatchObject({ id: 'b', at: { day: 30 } });
    expect(left.threats[1]).toMatchObject({ id: 'c', at: { detected: 'b' } });
  });

  it('take the waits for them along when they are renamed', () => {
    const renamed = renameThreat(base, 1, 'cut');
    expect(ids(renamed)).toEqual(['a', 'cut', 'c']);
    expect(renamed.threats[2]['at']).toEqual({ detected: 'cut', days: 1 });
  });

  it('move by one place, and not past the ends', () => {
    expect(ids(moveThreat(base, 0, 1))).toEqual(['b', 'a', 'c']);
    expect(ids(moveThreat(base, 0, -1))).toEqual(['a', 'b', 'c']);
    expect(ids(moveThreat(base, 2, 1))).toEqual(['a', 'b', 'c']);
  });

  it('stop at the most a scenario may hold', () => {
    let full = base;
    for (let i = 0; i < 60; i++) full = addThreat(full, 'bricking', {});
    expect(full.threats).toHaveLength(50);
    expect(new Set(ids(full)).size).toBe(50);
  });
});

describe('arms', () => {
  it('begin as the one before them', () => {
    const two = addArm(base, 'B');
    expect(two.arms[1]).toMatchObject({ id: 'arm', title: 'B', levers: base.arms[0].levers });
    expect(copyArm(two, 0, 'copy').arms.map(({ id }) => id)).toEqual(['as-is', 'as-is-2', 'arm']);
    expect(moveArm(two, 1, -1).arms.map(({ id }) => id)).toEqual(['arm', 'as-is']);
  });

  it('never leave the scenario without one, nor with more than it may hold', () => {
    expect(removeArm(base, 0)).toBe(base);
    let full = base;
    for (let i = 0; i < 30; i++) full = addArm(full, 'more');
    expect(full.arms).toHaveLength(20);
  });

  it('say what changes against the first', () => {
    const two = addLever(addArm(base, 'B'), 1, 'vendor-cap', {});
    const changed: ScenarioDocument = {
      ...two,
      arms: [
        two.arms[0],
        { ...two.arms[1], levers: [{ kind: 'spares', boards: '5 %' }, two.arms[1].levers[1]] },
      ],
    };
    expect(leverRows(changed)).toEqual(['spares', 'vendor-cap']);
    expect(changesAgainst(changed, 1)).toEqual([
      { kind: 'changed', lever: 'spares', field: 'boards', from: '1 %', to: '5 %' },
      { kind: 'added', lever: 'vendor-cap' },
    ]);
    expect(changesAgainst(moveArm(changed, 0, 1), 1)).toEqual([
      { kind: 'removed', lever: 'vendor-cap' },
      { kind: 'changed', lever: 'spares', field: 'boards', from: '5 %', to: '1 %' },
    ]);
    expect(changesAgainst(base, 0)).toEqual([]);
  });
});

describe('outcomes of one’s own', () => {
  const TAKEN = ['hash-rate-lost'];
  const one = addOutcome(base, 'My outcome', TAKEN);

  it('start as one that can be run, under an id made of the title', () => {
    expect(one.outcomes).toEqual([
      { id: 'my-outcome', title: 'My outcome', unit: 'EH/s-days', better: 'lower', formula: 'lost_ehs_days' },
    ]);
    expect(addOutcome(one, 'My outcome', TAKEN).outcomes?.[1]?.id).toBe('my-outcome-2');
    expect(addOutcome(base, 'Hash rate lost', TAKEN).outcomes?.[0]?.id).toBe('hash-rate-lost-2');
    expect(addOutcome(base, '90 % ...', TAKEN).outcomes?.[0]?.id).toBe('own');
  });

  it('take their id along with the title, unless it was written otherwise', () => {
    const titled = (id: string) => ({ ...one, outcomes: [{ ...one.outcomes![0]!, id, title: 'Bad years' }] });
    const idAfter = (id: string) => followTitle(titled(id), 0, 'My outcome', TAKEN).outcomes?.[0]?.id;
    expect(idAfter('my-outcome')).toBe('bad-years');
    expect(idAfter('x')).toBe('x');
  });

  it('leave no trace when the last is removed', () => {
    expect(removeOutcome(one, 0)).toEqual(base);
    expect(removeOutcome(one, 0)).not.toHaveProperty('outcomes');
  });
});

describe('a quantity', () => {
  it('stands as it was written', () => {
    expect(writtenText({ low: 1, mode: 2, high: 3, unit: 'weeks' })).toBe('1 .. 2 .. 3 weeks');
    expect(writtenText('30 .. 70 %')).toBe('30 .. 70 %');
    expect(writtenText(0.5)).toBe('0.5');
  });

  it('is read and written by its handles in the unit it was typed in', () => {
    const ends = endsOf('30 .. 70 %', 'share', undefined)!;
    expect(ends.low).toBeCloseTo(0.3, 12);
    expect(rangeText(withEnd(ends, 'high', 0.8), 'share', '%')).toBe('30 .. 80 %');
    expect(rangeText(endsOf('12 weeks', 'days', undefined)!, 'days', 'days')).toBe('84 days');
    expect(defaultText('0.1 .. 0.2 .. 0.9', 'share')).toBe('10 .. 20 .. 90 %');
  });

  it('stops a handle at the other, and keeps a mode that still lies between', () => {
    expect(withEnd({ low: 1, high: 3, mode: 2 }, 'low', 9)).toEqual({ low: 3, high: 3, mode: undefined });
    expect(rangeText(withEnd({ low: 1, high: 9, mode: 2 }, 'high', 5), 'days', 'days')).toBe(
      '1 .. 2 .. 5 days',
    );
    expect(rangeText(withEnd({ low: 1, high: 9, mode: 8 }, 'high', 5), 'days', 'days')).toBe('1 .. 5 days');
  });

  it('has no ends where it can’t be read', () => {
    expect(endsOf('often', 'days', [])).toBeUndefined();
    expect(endsOf('pert(1, 2, 3)', 'days', [1, 2, 3])).toEqual({ low: 1, high: 3, mode: undefined });
  });

  it('is drawn over its range, the densest bin as 1', () => {
    const even = Array.from({ length: 50 }, (_, i) => (2 * i + 1) / 100);
    const bins = densityBins(even, [0, 1]);
    expect(Math.max(...bins)).toBe(1);
    expect(Math.min(...bins.slice(2, -2))).toBeGreaterThan(0.9);
    expect(stripDomain(0, 1, [0.2, 0.9])).toEqual([0, 1]);
    expect(stripDomain(0, 1461, [10, 20])).toEqual([0, 30]);
  });

  it('multiplies as independent factors do', () => {
    const even = Array.from({ length: 50 }, (_, i) => (2 * i + 1) / 100);
    const product = productQuantiles([even, even]);
    const mean = product.reduce((sum, value) => sum + value, 0) / product.length;
    expect(mean).toBeCloseTo(0.25, 2);
    expect(productQuantiles([even, [0.5, 0.5]])[49]).toBeCloseTo(0.495, 2);
  });
});

describe('a stored draft', () => {
  it('is read back, and anything else is left alone', () => {
    expect(parseDraft(JSON.stringify({ at: 5, document: base }))?.document).toEqual(base);
    for (const text of [
      null,
      '',
      '{}',
      'null',
      '{"at":1,"document":{"threats":[],"arms":[]}}',
      '{"at":1,"document":{"threats":[1],"arms":[{"id":"a","levers":[]}]}}',
    ])
      expect(parseDraft(text)).toBeUndefined();
  });
});

describe('the ruler of days', () => {
  const threats = [
    { id: 'a', kind: 'bricking', at: { day: 30 } },
    { id: 'b', kind: 'supply', at: { after: 'a', days: '20 .. 40 days' } },
    { id: 'c', kind: 'supply', at: { after: 'b', days: 5 } },
    { id: 'd', kind: 'supply', at: { detected: 'a', days: 5 } },
    { id: 'e', kind: 'supply', at: { day: 'soon' } },
    { id: 'f', kind: 'supply', at: { after: 'f', days: 1 } },
  ];

  it('follows chains, and leaves out what has no day', () => {
    expect(rulerDays(threats)).toEqual([30, 60, 65, undefined, undefined, undefined]);
  });

  it('has one mark for threats of one day, and none past its end', () => {
    expect(rulerMarks([30, 400, 10, 30, undefined], 365)).toEqual([
      { day: 10, threats: [2] },
      { day: 30, threats: [0, 3] },
    ]);
  });
});
