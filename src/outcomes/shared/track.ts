import type { Recording, TrackId } from '../../kernel/tracks.ts';
import { trackIndex } from '../../kernel/tracks.ts';

/** Value of a track on a day. */
export function at(recording: Recording, id: TrackId, day: number): number {
  return recording.tracks[trackIndex(id) * recording.days + day]!;
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
