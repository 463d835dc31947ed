import { bassStep } from '../../science/adoption.ts';
import type { Audit, Channel, Implant } from '../environment.ts';
import type { RowSet, Slot } from '../slot.ts';
import type { Workspace } from '../workspace.ts';

/** Step 3: implanted code spreads, is found, is rolled back (MODEL.md 4.3). */
export function implants(w: Workspace, day: number): void {
  const letters = w.now.implants;
  for (let e = 0; e < letters.length; e++) {
    const letter = letters[e];
    if (!letter || w.recording.firedDay[e] === Infinity) continue;
    if (w.recording.detectedDay[e] === Infinity) spread(w, e, letter, day);
    if (w.recording.detectedDay[e] !== Infinity) rollBack(w, e, letter, day);
  }
}

function spread(w: Workspace, e: number, letter: Implant, day: number): void {
  const { values } = w;
  const audit = auditBefore(w, w.recording.firedDay[e]!, !letter.staged);
  const released = w.recording.firedDay[e]! + (audit ? values[audit.delayDays]! : 0);
  if (day < released) return;
  if (audit && w.auditFinds[e]! < values[audit.chance]!) {
    w.recording.detectedDay[e] = day;
    return;
  }
  const policy = letter.staged ? policyInForce(w) : undefined;
  const holdOver = !policy || day >= released + values[policy.holdDays]!;
  if (policy && holdOver && w.ringFinds[e]! < values[policy.ringDetection]!) {
    w.recording.detectedDay[e] = day;
    return;
  }
  const p = values[letter.p]!;
  const q = values[letter.q]!;
  w.ring[e] = bassStep(w.ring[e]!, p, q, 1);
  if (holdOver) w.rest[e] = bassStep(w.rest[e]!, p, q, 1);
  const ringShare = policy ? values[policy.ringShare]! : 0;
  w.adopted[e] = ringShare * w.ring[e]! + (1 - ringShare) * w.rest[e]!;
  w.hazard[e]! += values[letter.hazardPerDay]! * w.hazardFactor * w.adopted[e]!;
  if (w.hazard[e]! >= w.hazardLimit[e]!) w.recording.detectedDay[e] = day;
}

function rollBack(w: Workspace, e: number, letter: Implant, day: number): void {
  const fix =
    w.values[letter.fixDays]! +
    (letter.staged ? fixWait(w) : 0) +
    latestFix(w, letter.rows, w.recording.detectedDay[e]!);
  w.recording.fixDay[e] = w.recording.detectedDay[e]! + fix;
  const part = partOfDay(day, w.recording.fixDay[e]!);
  w.adopted[e]! *= 1 - w.rates.reflashDecay * part;
}

/** Share of today that lies after `from`, in days. */
export function partOfDay(day: number, from: number): number {
  return Math.min(1, Math.max(0, day + 1 - from));
}

/** The home region's update policy: the longest hold among those in force, undefined where none is. */
function policyInForce(w: Workspace): Channel | undefined {
  let longest: Channel | undefined;
  for (const { event, letter } of w.now.channels) {
    if (w.recording.firedDay[event] === Infinity) continue;
    if (!longest || w.values[letter.holdDays]! > w.values[longest.holdDays]!) longest = letter;
  }
  return longest;
}

/** The audit that a release of day `fired` has to pass: the longest of those in force then. */
function auditBefore(w: Workspace, fired: number, shipped: boolean): Audit | undefined {
  let longest: Audit | undefined;
  for (const { event, letter } of w.now.audits) {
    if (letter.shipped !== shipped || !(w.recording.firedDay[event]! <= fired)) continue;
    if (!longest || w.values[letter.delayDays]! > w.values[longest.delayDays]!) longest = letter;
  }
  return longest;
}

/** Days by which the home policies delay a fix: it passes the ring and the audit as any release does. */
export function fixWait(w: Workspace): number {
  const policy = policyInForce(w);
  const audit = auditBefore(w, w.day, false);
  return (
    (policy ? w.values[policy.fixWait]! * w.values[policy.holdDays]! : 0) +
    (audit ? w.values[audit.fixWait]! * w.values[audit.delayDays]! : 0)
  );
}

/** Days by which fixes for a row are withheld on a day; letters add up. */
export function fixLater(w: Workspace, row: number, day: number): number {
  let later = 0;
  for (const { event, letter } of w.now.fixes) {
    const age = day - w.recording.firedDay[event]!;
    if (age >= 0 && age < w.values[letter.days]! && letter.rows.includes(row))
      later += w.values[letter.laterDays]!;
  }
  return later;
}

/** The row that waits longest rules: an implant is taken off everywhere at once. */
function latestFix(w: Workspace, rows: RowSet, day: number): number {
  let latest = 0;
  if (w.now.fixes.length === 0) return latest;
  for (const row of rows) latest = Math.max(latest, fixLater(w, row, day));
  return latest;
}

/** A letter that reaches a share of its rows, or of what an event has implanted there. */
interface Reaching {
  readonly share: Slot;
  readonly implantedBy?: number;
}

/** Share of its rows that a letter reaches today. */
export function reachOf(w: Workspace, letter: Reaching): number {
  const share = w.values[letter.share]!;
  if (letter.implantedBy === undefined) return share;
  const implant = w.now.implants[letter.implantedBy];
  return implant ? share * w.values[implant.reach]! * w.adopted[letter.implantedBy]! : 0;
}
