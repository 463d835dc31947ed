/** Parts of the page that need no browser. */
import { describe, expect, it } from 'vitest';
import { OPERATOR_MEASURES } from '../../src/outcomes/operators.ts';
import { futures, futuresProblem, seedProblem } from '../../src/ui/fields.ts';
import { SHOWN_MEASURES } from '../../src/ui/operators-of-summary.ts';
import { duration } from '../../src/ui/progress.tsx';
import { eventsOf, questionText, type WrittenThreat } from '../../src/ui/question-text.ts';
import { shippedDocument, shippedScenarios } from '../../src/ui/scenarios.ts';
import { armsShown, futuresText, seedText, toggleArm } from '../../src/ui/state.ts';

describe('the question', () => {
  it('names maker, place and day', () => {
    const threats = [
      { id: 'brick', kind: 'bricking', at: { day: 30 }, target: { vendor: ['bitmain'], nation: ['US'] } },
    ];
    expect(questionText(threats)).toBe(
      'Suppose Bitmain’s machines in the United States are told to stop on day 30. How much hash rate falls, and for how long?',
    );
  });

  it('chains threats, and puts their events on the days that are known', () => {
    const target = { vendor: ['bitmain'], nation: ['US'] };
    const threats = [
      { id: 'cut', kind: 'supply-cutoff', at: { day: 30 }, target },
      { id: 'brick', kind: 'bricking', at: { after: 'cut', days: '30 days' }, target },
      { id: 'update', kind: 'malicious-update', at: { detected: 'brick', days: 2 }, target },
    ];
    expect(questionText(threats)).toContain(
      'cut from day 30, then its machines there are told to stop 30 days later',
    );
    expect(eventsOf(threats)).toEqual([
      { day: 30, label: 'Day 30: deliveries are cut' },
      { day: 60, label: 'Day 60: machines are told to stop' },
    ]);
  });

  it('has a sentence for every shipped scenario, with nothing left to fill in', async () => {
    for (const { id } of shippedScenarios) {
      const threats = (await shippedDocument(id)).threats as readonly WrittenThreat[];
      expect(questionText(threats), id).toMatch(/^Suppose .+\?$/);
      expect(questionText(threats), id).not.toMatch(/[{}]|undefined|page\./);
    }
  });
});

describe('the fields', () => {
  it('reads whole numbers with commas and spaces, and nothing else', () => {
    const cases = [
      ['2000', 2000],
      [' 10,000 ', 10_000],
      ['0', undefined],
      ['1e3', undefined],
      ['12.5', undefined],
      ['1000001', undefined],
      ['', undefined],
    ] as const;
    for (const [text, count] of cases) {
      futuresText.value = text;
      expect(futures.value, text).toBe(count);
      expect(futuresProblem.value === undefined, text).toBe(count !== undefined);
    }
  });

  it('takes any seed of 1 to 200 characters', () => {
    seedText.value = 'minister';
    expect(seedProblem.value).toBeUndefined();
    for (const text of ['', '   ', 'x'.repeat(201)]) {
      seedText.value = text;
      expect(seedProblem.value).toContain('expected 1 to 200 characters');
    }
  });
});

describe('arms laid over each other', () => {
  it('are never none, and never two of one hue', () => {
    armsShown.value = [0];
    toggleArm(0);
    expect(armsShown.value).toEqual([0]);
    toggleArm(2);
    expect(armsShown.value).toEqual([0, 2]);
    toggleArm(4);
    expect(armsShown.value).toEqual([2, 4]);
    toggleArm(2);
    expect(armsShown.value).toEqual([4]);
  });
});

describe('small words', () => {
  it('tells time left in tenths, seconds and minutes', () => {
    expect([0.42, 12.4, 119, 185].map(duration)).toEqual(
      ['0.4 s', '12 s', '119 s', '3 min'].map((text) => text.replace(' ', '\u00a0')),
    );
  });

  it('knows the measures of operators by heart', () => {
    expect(SHOWN_MEASURES).toEqual(OPERATOR_MEASURES);
  });
});
