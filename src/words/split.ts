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

/** Half the 95 % interval from which on a share is no news: it could as well be little as much. */
const TELLS_NOTHING = 50;

const isTold = (split: SplitData): boolean => Number(points(split)) < TELLS_NOTHING;

/** `71 ± 6 %`. */
export function splitCell(split: SplitData): string {
  const share = percent(split.parameters);
  if (split.standardError === 0) return say('analysis.split.cell.exact', { share });
  return isTold(split)
    ? say('analysis.split.cell', { share, error: points(split) })
    : say('analysis.split.cell.open');
}

/** `71 % of the spread is what we don't know, 29 % luck (± 6).` */
export function splitSentence(split: SplitData): string {
  if (!isTold(split)) return say('analysis.split.open');
  const known = Math.round(100 * split.parameters);
  const told = { share: String(known), luck: String(100 - known), error: points(split) };
  return say(split.standardError === 0 ? 'analysis.split.exact' : 'analysis.split', told);
}
