import type { Slot } from '../effects.ts';
import type { Workspace } from '../workspace.ts';

/** Letters of a kind that ramps and, where `days` is given, ends. */
export interface Phased {
  readonly kind: string;
  readonly rampDays: Slot;
  readonly days?: Slot;
}

interface PlacedPhased {
  readonly event: number;
  readonly letter: Phased;
}

/** Part of a letter that holds today, 0..1: zero before its event and after its end. */
export function phase(w: Workspace, day: number, { event, letter }: PlacedPhased): number {
  const age = day - w.recording.firedDay[event]!;
  if (!(age >= 0)) return 0;
  if (letter.days !== undefined && age >= w.values[letter.days]!) return 0;
  return rampAt(age, w.values[letter.rampDays]!);
}

/** Part of a change that has been phased in `age` whole days after it began; a ramp below a day acts at once. */
export function rampAt(age: number, rampDays: number): number {
  return rampDays < 1 ? 1 : Math.min(1, (age + 1) / rampDays);
}
