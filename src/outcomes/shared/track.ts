import type { Recording, TrackId } from '../../kernel/tracks.ts';
import { trackIndex } from '../../kernel/tracks.ts';

/** Value of a track on a day. Looks the track up: not for loops over days. */
export function at(recording: Recording, id: TrackId, day: number): number {
  return recording.tracks[trackIndex(id) * recording.days + day]!;
}

/** Greatest excess of a track over the twin's on the same day, at least 0. */
export function greatestExcess(arm: Recording, twin: Recording, id: TrackId): number {
  const from = trackIndex(id) * arm.days;
  let most = 0;
  for (let i = from; i < from + arm.days; i++) most = Math.max(most, arm.tracks[i]! - twin.tracks[i]!);
  return most;
}

/** Sum of the inverse of a track: expected blocks a second over intervals. */
export function sumOfInverse(recording: Recording, id: TrackId): number {
  const from = trackIndex(id) * recording.days;
  let sum = 0;
  for (let i = from; i < from + recording.days; i++) sum += 1 / recording.tracks[i]!;
  return sum;
}

export function sumOf(recording: Recording, id: TrackId): number {
  const from = trackIndex(id) * recording.days;
  let sum = 0;
  for (let day = 0; day < recording.days; day++) sum += recording.tracks[from + day]!;
  return sum;
}

export function highestOf(recording: Recording, id: TrackId): number {
  const from = trackIndex(id) * recording.days;
  let highest = -Infinity;
  for (let day = 0; day < recording.days; day++) highest = Math.max(highest, recording.tracks[from + day]!);
  return highest;
}
