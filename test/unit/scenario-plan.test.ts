import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/kernel/effects.ts';
import { runReplicate } from '../../src/kernel/replicate.ts';
import type { Recording } from '../../src/kernel/tracks.ts';
import { fillValues, compileDraws } from '../../src/kernel/values.ts';
import { createWorkspace } from '../../src/kernel/workspace.ts';
import { keyFromSeed, streamClash } from '../../src/random/streams.ts';
import { findClashes } from '../../src/scenario/compile/clashes.ts';
import type { CompiledPlan } from '../../src/scenario/compile.ts';
import { documentWith, planOf, shippedIds, shippedText, type Document } from '../helpers/scenarios.ts';

const BITMAIN_US = { vendor: ['bitmain'], nation: ['US'] };
const bricking = { id: 'brick', kind: 'bricking', at: { day: 30 }, target: BITMAIN_US };
const cutoff = { id: 'cutoff', kind: 'supply-cutoff', at: { day: 30 }, target: BITMAIN_US };
const arm = (id: string, levers: readonly Document[]): Document => ({ id, title: id, levers });

const key = keyFromSeed('test');

/** Values of all slots in a replicate. */
function valuesOf(plan: CompiledPlan, replicate = 0): Float64Array {
  const values = new Float64Array(plan.slots.length);
  fillValues(values, plan.slots, compileDraws(plan.slots), key, replicate);
  return values;
}

const lettersOf = (plan: CompiledPlan, armIndex = 0): Effect[] =>
  plan.arms[armIndex]!.events.flatMap((event) => event.effects);

describe('order', () => {
  const threats = [
    { ...bricking, target: { vendor: ['bitmain', 'microbt'], nation: ['US'] } },
    { ...cutoff, at: { after: 'brick', days: 5 } },
    { id: 'update', kind: 'malicious-update', at: { detected: 'cutoff' }, target: { vendor: ['canaan'] } },
  ];
  const levers = [
    { kind: 'spares' },
    { kind: 'independent-firmware', share: 0.2 },
    { kind: 'reflash-teams' },
  ];

  it('of threats, levers and keys never matters', async () => {
    const plan = await planOf(documentWith({ threats, arms: [arm('a', levers)] }));
    const turned = threats
      .toReversed()
      .map((threat) => Object.fromEntries(Object.entries(threat).toReversed()));
    const other = await planOf(documentWith({ threats: turned, arms: [arm('a', levers.toReversed())] }));
    expect(other).toEqual(plan);
  });

  it('of events is threats by id, then levers by kind; an arm more changes no index', async () => {
    const plan = await planOf(documentWith({ threats, arms: [arm('a', []), arm('b', levers)] }));
    const ids = ['brick', 'cutoff', 'update', 'update/payload'];
    expect(plan.arms[0]!.events.map((event) => event.id)).toEqual(ids);
    expect(plan.arms[1]!.events.map((event) => event.id)).toEqual([
      ...ids,
      'independent-firmware',
      'reflash-teams',
      'spares',
    ]);
    expect(plan.twin.events).toEqual([]);
  });
});

const wait = (threat: string): Document => ({ ...cutoff, at: { detected: threat, days: 1 } });

describe('chains', () => {
  it('after a threat is after its first event', async () => {
    const threats = [bricking, { ...cutoff, at: { after: 'brick', days: '2 weeks' } }];
    const plan = await planOf(documentWith({ threats }));
    const trigger = plan.arms[0]!.events[1]!.trigger;
    expect(trigger).toMatchObject({ kind: 'after', event: 0 });
    expect(valuesOf(plan)[(trigger as { days: number }).days]).toBe(14);
  });

  it("detection of planted code is the kernel's, of what nobody can miss a matter of hours", async () => {
    const update = { id: 'alpha', kind: 'malicious-update', at: { day: 3 }, target: BITMAIN_US };
    const covert = await planOf(documentWith({ threats: [update, wait('alpha')] }));
    expect(covert.arms[0]!.events.find((event) => event.id === 'cutoff')!.trigger).toMatchObject({
      kind: 'detected',
      event: 0,
    });
    const overt = await planOf(documentWith({ threats: [bricking, wait('brick')] }));
    const trigger = overt.arms[0]!.events[1]!.trigger as { kind: string; days: number };
    expect(trigger.kind).toBe('after');
    const days = valuesOf(overt)[trigger.days]!;
    expect(days).toBeGreaterThan(1);
    expect(days).toBeLessThan(1.25);
  });
});

describe('nothing', () => {
  const days = { days: 20 };
  const quiet = documentWith(days);

  it.each([
    ['a cutoff of depth 0', { ...cutoff, depth: 0 }],
    ['a bricking that nobody obeys', { ...bricking, exists: 0 }],
    ['a bricking by update that nobody installs', { ...bricking, route: 'operator-install', adoption: 0 }],
    [
      'an update that reaches nothing, and what waits for its detection',
      { id: 'update', kind: 'malicious-update', at: { day: 3 }, target: BITMAIN_US, reachable: 0 },
    ],
  ])('%s equals no threat, byte for byte', async (_, threat) => {
    expect(await planOf(documentWith({ ...days, threats: [threat] }))).toEqual(await planOf(quiet));
  });

  it("a lever of size 0 changes the arm's name at most", async () => {
    const levers = [
      { kind: 'reflash-teams', techniciansPer1000: 0 },
      { kind: 'independent-firmware', share: 0 },
    ];
    const plan = await planOf(
      documentWith({ ...days, threats: [bricking], arms: [arm('as-is', []), arm('b', levers)] }),
    );
    expect(plan.arms[1]!.events).toEqual(plan.arms[0]!.events);
    expect(valuesOf(plan)[plan.arms[1]!.cost]).toBe(0);
  });

  it('an event without effects stays while another waits for it', async () => {
    const plan = await planOf(
      documentWith({
        threats: [
          { ...cutoff, depth: 0 },
          { ...bricking, at: { after: 'cutoff' } },
        ],
      }),
    );
    expect(plan.arms[0]!.events.map((event) => [event.id, event.effects.length])).toEqual([
      ['brick', 4],
      ['cutoff', 0],
    ]);
  });
});

const teams = (techniciansPer1000: unknown): Document => ({ kind: 'reflash-teams', techniciansPer1000 });

const number = (id: string, stream: string) =>
  ({ id, stream, unit: 'share', distribution: { kind: 'constant', value: 1 } }) as const;

describe('columns and streams', () => {
  it('arms that agree on a lever share a column; where they differ they share the stream', async () => {
    const same = await planOf(
      documentWith({ arms: [arm('a', [teams('1 .. 2')]), arm('b', [teams('1 .. 2')])] }),
    );
    expect(same.inputs.map((input) => input.id).filter((id) => id.includes('techniciansPer1000'))).toEqual([
      'reflash-teams.techniciansPer1000',
    ]);
    const apart = await planOf(
      documentWith({ arms: [arm('a', [teams('1 .. 2')]), arm('b', [teams('2 .. 4')])] }),
    );
    const columns = apart.inputs.filter((input) => input.id.includes('techniciansPer1000'));
    expect(columns.map((input) => input.id)).toEqual([
      'a.reflash-teams.techniciansPer1000',
      'b.reflash-teams.techniciansPer1000',
    ]);
    expect(new Set(columns.map((input) => input.stream))).toEqual(
      new Set(['reflash-teams.techniciansPer1000']),
    );
    const values = valuesOf(apart, 7);
    const [a, b] = columns.map((input) => values[input.slot!]!);
    // One uniform: the same quantile of a range twice as high and twice as wide.
    expect(b).toBeCloseTo(2 * a!, 9);
  });

  it('an assumption rules wherever its row is used, and says so', async () => {
    const plan = await planOf(documentWith({ assumptions: { 'us.share_of_network': 75.4 } }));
    expect(valuesOf(plan)[plan.margins.nationShare]).toBeCloseTo(0.754, 12);
    const input = plan.inputs.find((one) => one.id === 'us.share_of_network')!;
    expect(input.evidence).toBeUndefined();
    expect(input.usedBy).toContain('margins.nation');
  });

  it('a default taken from evidence follows the assumption about it', async () => {
    const plan = await planOf(
      documentWith({ threats: [bricking], assumptions: { 'reach.reachable': 0.25 } }),
    );
    expect(plan.inputs.find((one) => one.id === 'brick.reachable')!.distribution).toEqual({
      kind: 'constant',
      value: 0.25,
    });
  });

  it('every drawn slot has a column of its own, a unit, and a grade where it comes from evidence', async () => {
    for (const id of shippedIds) {
      const plan = await planOf(shippedText(id));
      const columns = plan.slots.filter((slot) => slot.kind === 'draw').map((slot) => slot.id);
      expect(new Set(columns).size).toBe(columns.length);
      for (const input of plan.inputs) {
        expect(input.unit, input.id).not.toBe('');
        if (input.evidence !== undefined)
          expect(input.grade, input.id).toMatch(/measured|reported|derived|judged/u);
      }
    }
  });

  it('two numbers under one column, or two names with one stream, are refused', () => {
    const threats = [{ id: 'ops', kind: 'bricking', values: {} }];
    expect(findClashes({ threats }, [number('a', 'a'), number('b', 'a')])).toEqual([]);
    const twice = findClashes({ threats }, [number('ops.days', 'x'), number('ops.days', 'x')]);
    expect(twice.map((one) => one.path)).toEqual(['threats[0].id']);
    const [one, other] = streamClash(Array.from({ length: 300_000 }, (_, i) => `ops.field-${i * i * 7919}`))!;
    const clash = findClashes({ threats }, [number(one, one), number(other, other)]);
    expect(clash.map((found) => found.got)).toEqual([JSON.stringify(one), JSON.stringify(other)]);
  });
});

describe('independent firmware', () => {
  it('moves each row to a row of its own that starts empty', async () => {
    const levers = [{ kind: 'independent-firmware', share: 0.5, vendor: ['bitmain', 'microbt'] }];
    const plan = await planOf(
      documentWith({ threats: [bricking], arms: [arm('as-is', []), arm('b', levers)] }),
    );
    const move = lettersOf(plan, 1).find((letter) => letter.kind === 'relocate')!;
    if (move.kind !== 'relocate') throw new Error('expected a move');
    expect(new Set(move.from).size).toBe(move.from.length);
    expect(new Set(move.to).size).toBe(move.to.length);
    expect(move.from.length).toBe(move.to.length);
    const start = new Float64Array(plan.rows.count);
    plan.members.row.forEach((row, m) => (start[row]! += plan.members.ehs[m]!));
    move.from.forEach((from, i) => {
      const to = move.to[i]!;
      expect(start[from]).toBeGreaterThan(0);
      expect(start[to]).toBe(0);
      expect(plan.rows.group[to]).toBe(plan.rows.group[from]);
      expect(plan.rows.pool[to]).toBe(plan.rows.pool[from]);
    });
    const hit = new Set(
      lettersOf(plan, 1).flatMap((letter) => (letter.kind === 'hold' ? [...letter.rows] : [])),
    );
    expect([...move.to].filter((row) => hit.has(row))).toEqual([]);
  });
});

const REPLICATES = 2;

/** Running EH/s by home operator over the horizon, and the national track. */
function results(plan: CompiledPlan): number[] {
  const workspace = createWorkspace(plan);
  const found: number[] = [];
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    runReplicate(workspace, key, replicate);
    for (const recording of [workspace.twin, ...workspace.arms])
      found.push(...read(plan, recording, workspace.rowStart, workspace.memberEhs));
  }
  return found;
}

function read(
  plan: CompiledPlan,
  recording: Recording,
  rowStart: Float64Array,
  memberEhs: Float64Array,
): number[] {
  const byOperator = new Float64Array(plan.operators.length);
  const { row, operator, count } = plan.members;
  for (let m = 0; m < count; m++)
    if (operator[m]! >= 0 && rowStart[row[m]!]! > 0)
      byOperator[operator[m]!]! += (recording.rowRunning[row[m]!]! * memberEhs[m]!) / rowStart[row[m]!]!;
  return [...recording.tracks, ...byOperator, ...recording.mwAtOnce, recording.machinesDestroyed];
}

describe('lumping', () => {
  it.each(['world-bricking', 'four-arms', 'foreign-pressure'])(
    '%s: merged rows give what single members give',
    async (id) => {
      const document = { ...(JSON.parse(shippedText(id)) as Document), days: 120 };
      const merged = await planOf(document);
      const single = await planOf(document, { merge: false });
      expect(merged.rows.count).toBeLessThan(single.rows.count / 3);
      const [a, b] = [results(merged), results(single)];
      expect(a.length).toBe(b.length);
      const worst = a.reduce(
        (most, value, i) => Math.max(most, Math.abs(value - b[i]!) / Math.max(1e-6, Math.abs(b[i]!))),
        0,
      );
      expect(worst).toBeLessThan(1e-10);
    },
  );
});
