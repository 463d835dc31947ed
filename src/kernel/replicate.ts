/** One replicate: the quiet twin, then every arm, under the same luck. The order of the day is data, written once. */
import type { Key } from '../random/streams.ts';
import { conservationError } from './conservation.ts';
import { writeDiary } from './ledger-diary.ts';
import type { ArmPlan } from './plan.ts';
import { startArm } from './start-arm.ts';
import { startReplicate } from './start-replicate.ts';
import { economics } from './steps/economics.ts';
import { effects } from './steps/effects.ts';
import { events } from './steps/events.ts';
import { implants } from './steps/implants.ts';
import { network } from './steps/network.ts';
import { outside } from './steps/outside.ts';
import { closeBooks, record } from './steps/record.ts';
import { recovery } from './steps/recovery.ts';
import { supply } from './steps/supply.ts';
import { wear } from './steps/wear.ts';
import type { Recording } from './tracks.ts';
import type { Workspace } from './workspace.ts';

export interface Step {
  readonly name: string;
  readonly act: (w: Workspace, day: number) => void;
}

/**
 * The ten steps of a day, in order (MODEL.md section 4). One part of step 10 stands elsewhere: the sums of each home row are added by
 * step 9 of the next day (network.ts, `bookAndRunRows`), and those of the last day after the loop.
 */
export const DAY: readonly Step[] = [
  { name: 'outside', act: outside },
  { name: 'events', act: events },
  { name: 'implants', act: implants },
  { name: 'effects', act: effects },
  { name: 'recovery', act: recovery },
  { name: 'wear', act: wear },
  { name: 'supply', act: supply },
  { name: 'economics', act: economics },
  { name: 'network', act: network },
  { name: 'record', act: record },
];

/**
 * Runs one replicate: fills `values`, `memberEhs`, `twin` and `arms` of the workspace. Depends on the plan, the key and the
 * replicate's number alone, never on what ran before. `twinIsThere` fills `twin` from what was kept of the same twin (twin.ts), or
 * answers false. `luck` is another number only for a sibling.
 */
export function runReplicate(
  w: Workspace,
  key: Key,
  replicate: number,
  twinIsThere: (w: Workspace, replicate: number) => boolean = () => false,
  luck = replicate,
): void {
  const steps = DAY.filter((step) => !w.plan.switches.without.includes(step.name));
  startReplicate(w, key, replicate, luck);
  if (!twinIsThere(w, replicate)) runArm(w, steps, w.plan.twin, w.twin);
  for (let a = 0; a < w.plan.arms.length; a++) runArm(w, steps, w.plan.arms[a]!, w.arms[a]!);
}

function runArm(w: Workspace, steps: readonly Step[], arm: ArmPlan, recording: Recording): void {
  startArm(w, arm, recording);
  for (let day = 0; day < w.plan.days; day++) {
    w.day = day;
    for (const step of steps) step.act(w, day);
    if (w.books.diary) writeDiary(w, w.books.diary, day);
  }
  closeBooks(w);
  recording.conservationError = conservationError(w);
}
