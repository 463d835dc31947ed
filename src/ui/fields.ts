/** The two fields of a run: what was typed, what is wrong with it, and the value. */
import { computed } from '@preact/signals';
import { scenarioLimits } from '../scenario/types.ts';
import { wholeNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { futuresText, seedText } from './state.ts';

const LOWEST_FUTURES = 1;

/** Whole number typed with or without commas and spaces; undefined where it can't be read or is out of range. */
export const futures = computed(() => {
  const text = futuresText.value.replace(/[\s,]/g, '');
  const count = /^\d+$/.test(text) ? Number(text) : NaN;
  return count >= LOWEST_FUTURES && count <= scenarioLimits.replicates ? count : undefined;
});

export const futuresProblem = computed(() =>
  futures.value === undefined
    ? say('page.problem.futures', {
        low: LOWEST_FUTURES,
        high: wholeNumber(scenarioLimits.replicates),
        got: shownText(futuresText.value),
      })
    : undefined,
);

export const seedProblem = computed(() => {
  const seed = seedText.value;
  if (seed.trim() !== '' && seed.length <= scenarioLimits.seedLength) return undefined;
  return say('page.problem.seed', { high: scenarioLimits.seedLength, got: shownText(seedText.value) });
});

function shownText(text: string): string {
  if (text.trim() === '') return say('page.nothing');
  return text.length > 30 ? `${text.slice(0, 30)}...` : text;
}
