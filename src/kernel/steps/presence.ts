import { HOME } from '../plan.ts';
import type { Observe, Oscillate } from '../presence.ts';
import type { Workspace } from '../workspace.ts';
import { reachOf } from './implants.ts';

/** Step 4, last part: what code that stays has access to today, and the load it swings (MODEL.md 4.4). */
export function presence(w: Workspace, day: number): void {
  for (const { event, letter } of w.now.observes) if (day >= w.recording.firedDay[event]!) observe(w, letter);
  for (const { event, letter } of w.now.oscillates)
    if (day >= w.recording.firedDay[event]!) oscillate(w, letter);
}

/** Site-days by the part of the home nation's capacity that is reached: sites are taken to be alike. */
function observe(w: Workspace, letter: Observe): void {
  let capacity = 0;
  for (const row of letter.rows) if (row < w.homeRows) capacity += w.healthy[row]!;
  const part = (capacity / w.nameplate[HOME]!) * reachAtHome(w, letter);
  w.recording.accessSiteDays += part * w.values[letter.sites]!;
  w.recording.accessPeak = Math.max(w.recording.accessPeak, part);
}

function oscillate(w: Workspace, letter: Oscillate): void {
  const { rows } = w.plan;
  const part = reachAtHome(w, letter) * w.values[letter.swing]!;
  w.mwToday.fill(0);
  for (const row of letter.rows) {
    const grid = rows.grid[row]!;
    const group = rows.group[row]!;
    if (grid >= 0) w.mwToday[grid]! += w.healthy[row]! * w.run[group]! * w.mwPerEhs[group]! * part;
  }
  const { mwSwing } = w.recording;
  for (let g = 0; g < mwSwing.length; g++) mwSwing[g] = Math.max(mwSwing[g]!, w.mwToday[g]!);
}

const reachAtHome = (w: Workspace, letter: Observe | Oscillate): number =>
  reachOf(w, letter) * (letter.remote ? w.fenceLeft : 1);
