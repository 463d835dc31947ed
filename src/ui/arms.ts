import { HUES, type Hue } from '../figures/fan-data.ts';

/** An arm's letter by its place: A to T. */
export function armLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** Its hue: there are four, so they come again after the fourth arm. */
export function armHue(index: number): Hue {
  return HUES[index % HUES.length];
}
