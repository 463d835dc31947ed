/** Laws of the ledger on a plan whose every number is known, and on merged and unmerged rows. */
import { describe, expect, it } from 'vitest';
import type { Effect, EventPlan, Slot } from '../../src/kernel/effects.ts';
import { LEDGER_CAUSES, type LedgerCause } from '../../src/kernel/ledger.ts';
import type { Plan } from '../../src/kernel/plan.ts';
import { runReplicate } from '../../src/kernel/replicate.ts';
import { createWorkspace } from '../../src/kernel/workspace.ts';
import { hitFacts } from '../../src/outcomes/operators.ts';
import { measureLedger } from '../../src/outcomes/ledger.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { ledgerCells, ledgerShape } from '../../src/summary/ledger.ts';
import { planOf, shippedText, type Document } from '../helpers/scenarios.ts';
import { tinyPlan, type TinyOptions } from '../unit/kernel/tiny-plan.ts';

type ToSlot = (value: number) => Slot;

/** EH/s-days by cause, of an event alone or of all; and the nation's loss. */
function ledgerOf(options: TinyOptions) {
  const plan = tinyPlan(options);
  const w = createWorkspace(plan);
  runReplicate(w, keyFromSeed('laws'), 0);
  const { entries } = w.books.plans.get(plan.arms[0]!)!;
  const { ledger, rowRunning } = w.arms[0]!;
  const cell = (e: number): number =>
    ledger.reduce((sum, ehs, i) => (i % entries.length === e ? sum + ehs : sum), 0);
  const of = (cause: LedgerCause, event?: number): number =>
    entries.reduce(
      (sum, entry, e) =>
        entry.cause === cause && (event === undefined || entry.event === event) ? sum + cell(e) : sum,
      0,
    );
  const lost = w.twin.rowRunning.reduce((sum, ehs, r) => sum + ehs - rowRunning[r]!, 0);
  return {
    of,
    lost,
    ledger,
    others: (but: LedgerCause[]) => LEDGER_CAUSES.filter((one) => !but.includes(one)),
  };
}

const event = (slot: ToSlot, id: string, day: number, ...effects: Effect[]): EventPlan => ({
  id,
  from: 'test',
  trigger: { kind: 'day', day: slot(day) },
  effects,
});

const hold = (slot: ToSlot, share: number): Effect => ({
  kind: 'hold',
  release: 'reflash',
  rows: Int32Array.of(0),
  share: slot(share),
  fixDays: slot(3),
  simultaneous: slot(0.8),
});

/** Machines that wear, orders and an economy that answers. */
const ALIVE = { failurePerDay: 0.0002, retirePerDay: 0.0006, growthPerDay: 0.0002, respondingShare: 0.5 };

describe('the ledger', () => {
  it('is nothing, in every cell, where a threat has no depth', () => {
    const { ledger } = ledgerOf({
      world: ALIVE,
      blockLuck: true,
      events: (slot) => [event(slot, 'a', 20, hold(slot, 0))],
    });
    expect(ledger.every((ehs) => ehs === 0)).toBe(true);
  });
  it('of a single hold, where nothing wears and nobody answers, is held machines alone', () => {
    const { of, lost, others } = ledgerOf({ events: (slot) => [event(slot, 'a', 20, hold(slot, 0.5))] });
    expect(lost).toBeGreaterThan(100);
    expect(of('held')).toBeCloseTo(lost, 6);
    for (const cause of others(['held'])) expect(Math.abs(of(cause))).toBeLessThan(1e-6);
  });
  it('has a response that is a gain where a loss makes mining pay more; a shock of the price stands apart from it', () => {
    const gain = ledgerOf({
      days: 120,
      world: ALIVE,
      events: (slot) => [event(slot, 'a', 10, hold(slot, 0.9))],
    });
    expect(gain.of('response')).toBeLessThan(-1);
    const crash: (slot: ToSlot) => EventPlan[] = (slot) => [
      event(slot, 'a', 10, { kind: 'price', factor: slot(0.4), rampDays: slot(0) }),
    ];
    const { of, lost } = ledgerOf({ days: 120, world: ALIVE, events: crash });
    // That difficulty falls after the shock is again a gain.
    expect(of('price')).toBeGreaterThan(lost / 2);
    expect(of('response')).toBeLessThan(0);
  });
  it('tells two events on one row apart, each with what it stopped', () => {
    const both = ledgerOf({
      world: { reflashDecay: 0 },
      events: (slot) => [event(slot, 'a', 20, hold(slot, 0.5)), event(slot, 'b', 20, hold(slot, 0.5))],
    });
    expect(both.of('held', 0) / both.of('held', 1)).toBeCloseTo(2, 9);
  });
  it('names four events of a row; what the fifth stops is other', () => {
    const five = ledgerOf({
      world: { reflashDecay: 0 },
      events: (slot) => ['a', 'b', 'c', 'd', 'e'].map((id) => event(slot, id, 20, hold(slot, 0.1))),
    });
    expect(five.of('held', 3)).toBeGreaterThan(0);
    expect(five.of('held', 4)).toBe(0);
    expect(five.of('other') / five.of('held', 3)).toBeCloseTo(0.9, 9);
    expect(five.of('other') + five.of('held')).toBeCloseTo(five.lost, 6);
  });
  it('of a cutoff is what was not delivered, and the response', () => {
    const { of, lost, others } = ledgerOf({
      days: 300,
      world: ALIVE,
      events: (slot) => [
        event(slot, 'a', 20, {
          kind: 'supply',
          suppliers: Int32Array.of(0),
          regions: Int32Array.of(0),
          stage: 'arrival',
          blocked: slot(1),
          rampDays: slot(0),
          days: slot(500),
          parts: false,
          acceptable: Int32Array.of(1),
        }),
      ],
    });
    expect(of('undelivered')).toBeGreaterThan(1);
    expect(of('undelivered') + of('response')).toBeCloseTo(lost, 6);
    for (const cause of others(['undelivered', 'response'])) expect(of(cause)).toBe(0);
  });
});

/** All lines of all arms after one replicate. */
function linesOf(plan: Plan): Float64Array {
  const w = createWorkspace(plan);
  runReplicate(w, keyFromSeed('lumping'), 1);
  const { lines, columns } = ledgerShape(plan);
  const { heirs } = hitFacts(plan);
  return Float64Array.from(
    plan.arms.flatMap((_, a) => {
      const out = new Float64Array(ledgerCells({ lines, columns: [columns[a]!] }));
      measureLedger(w, heirs, w.arms[a]!, out, 0);
      return [...out];
    }),
  );
}

describe('lumping', () => {
  it.each(['world-bricking', 'four-arms', 'foreign-pressure', 'winter-storm'])(
    '%s: the ledger of merged rows is that of single members, by vendor, channel, operator and grid',
    async (id) => {
      const document = { ...(JSON.parse(shippedText(id)) as Document), days: 120 };
      const merged = linesOf(await planOf(document));
      const single = linesOf(await planOf(document, { merge: false }));
      expect(merged.length).toBe(single.length);
      const scale = Math.max(...single.map(Math.abs));
      expect(scale).toBeGreaterThan(1);
      const worst = merged.reduce((most, ehs, i) => Math.max(most, Math.abs(ehs - single[i]!)), 0);
      expect(worst / scale).toBeLessThan(1e-12);
    },
  );
});
