/** Over many simulated truths the stated 95 % bands hold about 95 %: the bands are neither wide nor narrow. */
import { beforeAll, describe, expect, it } from 'vitest';
import { fittedValues } from '../../src/analysis/backtest/backtest.ts';
import type { BacktestEvent } from '../../src/analysis/backtest/event.ts';
import { eventPlan, type Chosen } from '../../src/analysis/backtest/event-plan.ts';
import { runEpochs, runWithoutLuck } from '../../src/analysis/backtest/epoch-runs.ts';
import { readEvent } from '../../src/analysis/backtest/read-event.ts';
import { score } from '../../src/analysis/backtest/score.ts';
import { eventIds, eventText } from '../../src/analysis/backtest/shipped-events.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { loadEvidence } from '../../src/evidence/load.ts';
import { EPOCH_TARGET_SECONDS } from '../../src/kernel/chain-rules.ts';

const BAND_OF = 600;
const TRUTHS = 300;

let evidence: Evidence;
beforeAll(async () => {
  evidence = await loadEvidence();
});

/** The event as a simulated truth would have shown it. */
function seenAs(event: BacktestEvent, ratios: Float64Array): BacktestEvent {
  const epochs = event.epochs.map((epoch, k) => ({
    ...epoch,
    timespanSeconds: EPOCH_TARGET_SECONDS / ratios[k]!,
  }));
  return { ...event, epochs };
}

/** Share of epochs inside the band, over all truths: replicates that had no part in the band. */
function held(event: BacktestEvent, chosen: Chosen): number {
  const count = event.epochs.length;
  const plan = eventPlan(event, evidence, chosen, true);
  const band = runEpochs(plan, count, 'bands', BAND_OF);
  const truths = runEpochs(plan, count, 'truths', TRUTHS);
  const calm = runWithoutLuck(eventPlan(event, evidence, { kind: 'fixed', values: new Map() }, false), count);
  let sum = 0;
  for (let i = 0; i < TRUTHS; i++)
    sum += score(seenAs(event, truths.subarray(i * count, (i + 1) * count)), band, calm).inside;
  return sum / TRUTHS;
}

const eventOf = (id: string): BacktestEvent => {
  const read = readEvent(eventText(id)!, evidence);
  if (!read.ok) throw new Error(id);
  return read.value;
};

describe('of every shipped event, 95 % bands hold 93 to 97 %', () => {
  const all = { fitted: 0, blind: 0 };
  it.each(eventIds)('%s', (id) => {
    const event = eventOf(id);
    const fitted = held(event, { kind: 'fixed', values: fittedValues(event)! });
    const blind = held(event, { kind: 'blind' });
    all.fitted += fitted / eventIds.length;
    all.blind += blind / eventIds.length;
    for (const share of [fitted, blind]) {
      expect(share).toBeGreaterThan(0.93);
      expect(share).toBeLessThan(0.97);
    }
  });
  it('over all of them, within one in a hundred', () => {
    expect(Math.abs(all.fitted - 0.95)).toBeLessThan(0.01);
    expect(Math.abs(all.blind - 0.95)).toBeLessThan(0.01);
  });
});
