/** The split of an outcome's spread, for people. */
import { say } from './words.ts';

/** A split as summaries hold it (src/summary/types.ts). */
export interface SplitData {
  readonly parameters: number;
  readonly standardError: number;
}

const percent = (share: number): string => String(Math.round(100 * share));

/** Half the 95 % interval, in points; at least one, as no share is told closer. */
const points = ({ standardError }: SplitData): string => String(Math.max(1, Math.round(196 * standardError)));

/** `71 ± 6 %`. */
export const splitCell = (split: SplitData): string =>
  split.standardError === 0
    ? say('analysis.split.cell.exact', { share: percent(split.parameters) })
    : say('analysis.split.cell', { share: percent(split.parameters), error: points(split) });

/** `71 % of the spread is what we don't know, 29 % luck (± 6).` */
export function splitSentence(split: SplitData): string {
  const known = Math.round(100 * split.parameters);
  const told = { share: String(known), luck: String(100 - known), error: points(split) };
  return say(split.standardError === 0 ? 'analysis.split.exact' : 'analysis.split', told);
}
