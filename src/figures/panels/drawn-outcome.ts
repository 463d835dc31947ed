/** An outcome as it is drawn: shares that are left become falls, so that more is worse as in the headlines. */
import type { OutcomeSummary } from '../../summary/types.ts';
import { hasWord, say, sayOf } from '../../words/words.ts';
import type { PanelChoice, PanelOption, Reading } from '../panel.ts';

export interface DrawnOutcome {
  readonly id: string;
  /** "Deepest fall of US hash rate". */
  readonly name: string;
  /** "Deepest fall", for a choice. */
  readonly short: string;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
  readonly loss: boolean;
  /** Drawn value = base + factor * recorded value. */
  readonly base: number;
  readonly factor: number;
  /** What passing a line means: "US hash rate falls by more than 30 %". */
  readonly passed: (line: string) => string;
}

/** Recorded as a share left or a change; drawn as a fall. */
const FALLS: Readonly<Record<string, { readonly words: string; readonly base: number }>> = {
  'trough-national-pct': { words: 'figure.outcome.fall', base: 100 },
  'network-trough-pct': { words: 'figure.outcome.network-fall', base: 100 },
  'deepest-retarget': { words: 'figure.outcome.retarget', base: 0 },
};

/** Outcomes of something lost, of which a reader asks how much. */
const LOSSES = [
  'lost-ehs-days',
  'trough-national-ehs',
  'income-lost',
  'blocks-not-mined',
  'machines-destroyed',
];

export function drawnOutcome({ summary, nation }: Reading, id: string): DrawnOutcome {
  const { unit, better, title: ownTitle } = summary.arms[0].outcomes[id];
  const fall = FALLS[id];
  if (fall) {
    const { words, base } = fall;
    return {
      id,
      name: sayOf(words, { nation }),
      short: sayOf(`${words}.short`),
      unit,
      better: 'lower',
      loss: true,
      base,
      factor: -1,
      passed: (line) => sayOf(`${words}.passed`, { nation, line }),
    };
  }
  const [title, short, passed] = [`outcome.${id}.title`, `outcome.${id}.short`, `figure.passed.${id}`];
  const name = ownTitle ?? (hasWord(title) ? sayOf(title) : id);
  return {
    id,
    name,
    short: hasWord(short) ? sayOf(short) : name,
    unit,
    better,
    loss: LOSSES.includes(id),
    base: 0,
    factor: 1,
    passed: (line) => (hasWord(passed) ? sayOf(passed, { line }) : say(`figure.passed.${better}`, { line })),
  };
}

/** Percentiles 0 .. 100 in the drawn unit, ascending. */
export function drawnCurve({ curve }: OutcomeSummary, { base, factor }: DrawnOutcome): Float64Array {
  const values = Float64Array.from(curve, (value) => base + factor * value);
  return factor < 0 ? values.toReversed() : values;
}

const isZero = ({ min, max }: OutcomeSummary): boolean => min === 0 && max === 0;

/** Outcomes that are not nothing in every future of every arm, the headlines' first. */
export function movedOutcomes({ summary }: Reading): string[] {
  const ids = Object.keys(summary.arms[0].outcomes);
  return ids.filter((id) => !summary.arms.every(({ outcomes }) => isZero(outcomes[id])));
}

/** A choice among outcomes; undefined where none of them moves. */
export function outcomeChoice(
  reading: Reading,
  ids = movedOutcomes(reading),
  first = ids[0],
): PanelChoice | undefined {
  if (ids.length === 0) return undefined;
  const options = ids.map((value): PanelOption => ({ value, label: drawnOutcome(reading, value).short }));
  const initial = ids.includes(first) ? first : ids[0];
  return { id: 'outcome', label: say('figure.panel.choice.outcome'), options, initial };
}
