import type { Trigger } from '../effects.ts';
import { HOME } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { blockSupply } from './block-supply.ts';
import { shockPrice } from './coin-price.ts';
import { policies } from './policies.ts';

/** Step 2: events whose day has come fire, and environment letters take hold (MODEL.md 4.2). */
export function events(w: Workspace, day: number): void {
  const { firedDay, detectedDay } = w.recording;
  const plans = w.arm.events;
  for (let e = 0; e < plans.length; e++) {
    w.firedToday[e] = 0;
    if (firedDay[e] !== Infinity || day < dueDay(w, plans[e]!.trigger)) continue;
    firedDay[e] = day;
    w.firedToday[e] = 1;
    if (!w.now.implants[e]) detectedDay[e] = day;
  }
  if (w.now.supplies.length > 0) blockSupply(w, day);
  policies(w, day);
  if (w.now.prices.length > 0) shockPrice(w, day);
  for (const { event, letter } of w.now.stocks) {
    if (!w.firedToday[event]) continue;
    w.spares += w.values[letter.machines]! * w.nameplate0[HOME]!;
    const count = w.plan.suppliers.count;
    for (let pool = HOME * count; pool < (HOME + 1) * count; pool++)
      w.boards[pool]! += w.values[letter.boards]! * w.poolNameplate[pool]!;
  }
}

/** First day on which the trigger holds, Infinity while it can't. */
function dueDay(w: Workspace, trigger: Trigger): number {
  switch (trigger.kind) {
    case 'day':
      return w.values[trigger.day]!;
    case 'after':
      return w.recording.firedDay[trigger.event]! + w.values[trigger.days]!;
    case 'detected':
      return w.recording.detectedDay[trigger.event]! + w.values[trigger.days]!;
    case 'never':
      return Infinity;
    default:
      return trigger satisfies never;
  }
}
