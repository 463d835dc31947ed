/** What the page knows of runs and results, as signals. Only `session.ts` writes the run and its result. */
import { signal } from '@preact/signals';
import type { TrackId } from '../kernel/tracks.ts';
import { armHue } from './arms.ts';
import { defaultDocument } from './scenarios.ts';
import type { ShownResult } from './shown.ts';

export type RunState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'running';
      readonly done: number;
      readonly total: number;
      readonly secondsLeft: number | undefined;
      /** Follows an edit: a few futures first, then more. */
      readonly preview: boolean;
      /** Ends when it is precise: how far that is, nobody knows. */
      readonly open?: boolean;
    }
  | { readonly kind: 'finished'; readonly seconds: number }
  | { readonly kind: 'cancelled'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly message: string };

export const run = signal<RunState>({ kind: 'loading' });
export const result = signal<ShownResult | undefined>(undefined);
/** The result before the reader's last change. */
export const resultBefore = signal<ShownResult | undefined>(undefined);
/** True while what is shown comes from the shelf. */
export const shelved = signal(false);
/** False while more futures of the shown result are on their way. */
export const whole = signal(true);

/** As typed. */
export const seedText = signal<string>(defaultDocument.seed ?? '');
export const futuresText = signal(String(defaultDocument.replicates ?? ''));

export const track = signal<TrackId>('intact_share');
/** Arms laid over each other, by index; never none, and never two of one hue. */
export const armsShown = signal<readonly number[]>([0]);

export function toggleArm(arm: number): void {
  const shown = armsShown.value;
  const others = shown.filter((other) => other !== arm && armHue(other) !== armHue(arm));
  if (!shown.includes(arm)) armsShown.value = [...others, arm].sort((a, b) => a - b);
  else if (others.length > 0) armsShown.value = others;
}
