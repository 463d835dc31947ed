import { describe, expect, it } from 'vitest';
import { outcomes } from '../../../src/outcomes/index.ts';
import { OPERATOR_MEASURES } from '../../../src/outcomes/operators.ts';
import { hasWord } from '../../../src/words/words.ts';

describe('every outcome', () => {
  it.each(outcomes.map((outcome) => [outcome.id, outcome] as const))(
    '%s says what its closed-form example says',
    (_, outcome) => {
      const context = outcome.example.context();
      expect(outcome.measure(context)).toBeCloseTo(outcome.example.expected, 7);
      expect(outcome.censored?.(context) ?? false).toBe(outcome.example.censored ?? false);
    },
  );
  it('has words', () => {
    const wanted = [
      ...outcomes.flatMap(({ id }) => ['title', 'short', 'about'].map((part) => `outcome.${id}.${part}`)),
      ...OPERATOR_MEASURES.map((measure) => `operator.${measure.id}.title`),
    ];
    expect(wanted.filter((key) => !hasWord(key))).toEqual([]);
  });
  it('stands once in the registry', () => {
    expect(new Set(outcomes.map((outcome) => outcome.id)).size).toBe(outcomes.length);
  });
});

describe('days to regain', () => {
  it('count from the onset to the first day after the trough with little enough left', async () => {
    const { exampleContext, flat } = await import('../../../src/outcomes/shared/example.ts');
    const { daysToRegain, neverRegained } = await import('../../../src/outcomes/shared/regain.ts');
    // A whole week at half, then all is back: the weekly mean is back at nine tenths of the loss seven days later.
    const context = exampleContext({
      arm: { national_hashrate: flat(10, 400, ...flat(7, 200), ...flat(20, 400)) },
      twin: { national_hashrate: flat(37, 400) },
      onset: 10,
    });
    expect(context.series.lossDay).toBe(16);
    expect(daysToRegain(context, 0.5)).toBe(10);
    expect(daysToRegain(context, 0.1)).toBe(13);
    expect(neverRegained(context, 0.1)).toBe(false);
  });
  it('are 0 without a loss', async () => {
    const { exampleContext, flat } = await import('../../../src/outcomes/shared/example.ts');
    const { daysToRegain } = await import('../../../src/outcomes/shared/regain.ts');
    const quiet = { national_hashrate: flat(20, 400) };
    expect(daysToRegain(exampleContext({ arm: quiet, twin: quiet, onset: 3 }), 0.1)).toBe(0);
  });
});
