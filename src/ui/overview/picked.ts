/** The future a reader has picked in the fan, and how its line is laid into the fan's data once it has been replayed. */
import { signal } from '@preact/signals';
import type { FanData } from '../../figures/fan-data.ts';

/** Place of the future among the sampled ones; undefined where none is picked. */
export const picked = signal<number | undefined>(undefined);

export const withReplay = signal<((data: FanData) => FanData) | undefined>(undefined);

export function forgetPicked(): void {
  picked.value = undefined;
  withReplay.value = undefined;
}
