/** Names that must not run into what stands beside them. */
import { textWidth, wrapText } from './text-width.ts';

/** The text, or as much of it as fits in `width` with an ellipsis. */
export function fitText(text: string, width: number, fontSize: number, bold = false): string {
  if (textWidth(text, fontSize, bold) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept.trimEnd()}…`, fontSize, bold) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** Broken at its spaces into at most `most` lines, the last and any long word cut. */
export function fitLines(
  text: string,
  width: number,
  fontSize: number,
  most: number,
  bold = false,
): string[] {
  const lines = wrapText(text, width, fontSize, bold);
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return kept.map((line) => fitText(line, width, fontSize, bold));
}
