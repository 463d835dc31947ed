import {
  EPOCH_TARGET_SECONDS,
  HASHES_PER_EXAHASH,
  MAX_TIMESPAN_SECONDS,
  MIN_TIMESPAN_SECONDS,
  SEGMENT_BLOCKS,
  SEGMENTS,
} from '../chain-rules.ts';
import { EPOCH_BLOCKS, HASHES_PER_DIFFICULTY } from '../../science/epochs.ts';
import { SECONDS_PER_DAY } from '../../units/brands.ts';
import { segmentWork } from '../luck.ts';
import { HOME, WORLD } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { runsLess } from './ledger.ts';
import { limitRunning } from './limits.ts';

/** Step 9: running hash rate becomes blocks, blocks become difficulty (MODEL.md 4.9). */
export function network(w: Workspace, day: number): void {
  if (runsLess(w, day)) bookAndRunRowsLess(w);
  else bookAndRunRows(w);
  if (w.now.limits.length > 0) limitRunning(w);
  w.adversaryPeak = 0;
  w.publicHashrate = w.regionRunning[HOME]! + w.regionRunning[WORLD]!;
  if (w.now.diverts.length > 0) runDiverted(w);
  w.difficultyToday = w.difficulty;
  w.blocksToday = 0;
  mine(w, day);
}

/** Running EH/s by row and region. */
export function runRows(w: Workspace): void {
  w.regionRunning[HOME] = runFrom(w, 0, w.homeRows);
  w.regionRunning[WORLD] = runFrom(w, w.homeRows, w.plan.rows.count);
}

/**
 * `runRows`, and before a home row is overwritten what it ran yesterday goes into its sums: a part of step 10 done a day late, so
 * that the rows are walked once (measured: 1 to 4 % of a replicate). `closeBooks` adds the last day.
 */
function bookAndRunRows(w: Workspace): void {
  const { healthy, run, running, homeRows, incomePerEhs } = w;
  const { rowRunning, rowIncome } = w.recording;
  const { group } = w.plan.rows;
  let sum = 0;
  for (let r = 0; r < homeRows; r++) {
    const before = running[r]!;
    rowRunning[r] = rowRunning[r]! + before;
    rowIncome[r] = rowIncome[r]! + before * incomePerEhs;
    sum += running[r] = healthy[r]! * run[group[r]!]!;
  }
  w.regionRunning[HOME] = sum;
  w.regionRunning[WORLD] = runFrom(w, homeRows, w.plan.rows.count);
}

/** The same where the twin runs more or less of what is healthy: that is a row of the ledger. */
function bookAndRunRowsLess(w: Workspace): void {
  const { healthy, run, running, homeRows, incomePerEhs } = w;
  const { rowRunning, rowIncome } = w.recording;
  const { gap, response } = w.books;
  const { group } = w.plan.rows;
  let sum = 0;
  for (let r = 0; r < homeRows; r++) {
    const before = running[r]!;
    const own = healthy[r]!;
    const g = group[r]!;
    rowRunning[r] = rowRunning[r]! + before;
    rowIncome[r] = rowIncome[r]! + before * incomePerEhs;
    response[r] = response[r]! + own * gap[g]!;
    sum += running[r] = own * run[g]!;
  }
  w.regionRunning[HOME] = sum;
  w.regionRunning[WORLD] = runFrom(w, homeRows, w.plan.rows.count);
}

function runFrom(w: Workspace, from: number, to: number): number {
  const { healthy, run, running } = w;
  const { group } = w.plan.rows;
  let sum = 0;
  for (let r = from; r < to; r++) sum += running[r] = healthy[r]! * run[group[r]!]!;
  return sum;
}

/** Diverted capacity works for its owner outside its hours, and for the public chain inside them unless withheld. */
function runDiverted(w: Workspace): void {
  const { rows } = w.plan;
  let total = w.publicHashrate;
  for (let r = 0; r < rows.count; r++)
    for (let k = 0; k < w.now.diverts.length; k++)
      total += w.diverted[k * rows.count + r]! * w.run[rows.group[r]!]! * w.left[r]!;
  for (let k = 0; k < w.now.diverts.length; k++) {
    const part = w.divertPart[k]!;
    w.divertShare[k] = 0;
    if (part === 0) continue;
    let turned = 0;
    for (let r = 0; r < rows.count; r++) {
      const ehs = w.diverted[k * rows.count + r]! * w.run[rows.group[r]!]! * w.left[r]!;
      turned += ehs;
      w.running[r]! += (1 - part) * ehs;
      w.regionRunning[rows.region[r]!]! += (1 - part) * ehs;
    }
    w.publicHashrate += (w.now.diverts[k]!.letter.withheld ? 1 - part : 1) * turned;
    const share = total > 0 ? turned / total : 0;
    w.divertShare[k] = share;
    w.adversaryPeak += share;
    w.recording.adversaryShareDays += share * part;
  }
  if (w.adversaryPeak > 0.5) w.recording.majorityHours += 24 * majorityPart(w);
}

/** Part of the day in which the diversions that still run hold more than half together: all begin with the day, the longest rule. */
function majorityPart(w: Workspace): number {
  let longest = 0;
  for (let k = 0; k < w.now.diverts.length; k++) {
    const part = w.divertPart[k]!;
    let share = 0;
    for (let j = 0; j < w.now.diverts.length; j++) if (w.divertPart[j]! >= part) share += w.divertShare[j]!;
    if (part > 0 && share > 0.5) longest = Math.max(longest, part);
  }
  return longest;
}

/** Walks the day through the epoch's segments of luck; a retarget inside the day changes the rest of it. */
function mine(w: Workspace, day: number): void {
  const hashesPerSecond = w.publicHashrate * HASHES_PER_EXAHASH;
  let now = day * SECONDS_PER_DAY;
  const end = now + SECONDS_PER_DAY;
  for (;;) {
    const workPerSecond = hashesPerSecond / (w.difficulty * HASHES_PER_DIFFICULTY);
    const ends = now + w.workLeft / workPerSecond;
    if (!(ends <= end)) {
      const work = (end - now) * workPerSecond;
      w.workLeft -= work;
      findBlocks(w, work * w.blocksPerWork);
      break;
    }
    now = ends;
    findBlocks(w, w.workLeft * w.blocksPerWork);
    if (w.segment === 0) w.firstBlock = now;
    nextSegment(w, now);
  }
  w.recording.longestEpochDays = Math.max(
    w.recording.longestEpochDays,
    (end - w.epochBegan) / SECONDS_PER_DAY,
  );
}

function findBlocks(w: Workspace, blocks: number): void {
  w.blocksToday += blocks;
  w.height += blocks;
}

function nextSegment(w: Workspace, now: number): void {
  if (++w.segment === SEGMENTS) {
    retarget(w, now);
    w.segment = 0;
    w.epoch++;
  }
  const work = workOf(w, w.epoch, w.segment);
  w.blocksPerWork = SEGMENT_BLOCKS[w.segment]! / work;
  w.workLeft = work;
}

/** The consensus rule: 2,015 intervals, clamped to a quarter and four times the target. */
function retarget(w: Workspace, now: number): void {
  const timespan = Math.min(MAX_TIMESPAN_SECONDS, Math.max(MIN_TIMESPAN_SECONDS, now - w.firstBlock));
  const ratio = EPOCH_TARGET_SECONDS / timespan;
  w.difficulty *= ratio;
  w.recording.retargets[w.recording.retargetCount++] = ratio;
  // Heights are whole at an epoch's end: what rounding left behind must not drift.
  w.height = Math.round(w.height / EPOCH_BLOCKS) * EPOCH_BLOCKS;
  w.recording.deepestRetarget = Math.min(w.recording.deepestRetarget, ratio - 1);
  w.recording.longestEpochDays = Math.max(
    w.recording.longestEpochDays,
    (now - w.epochBegan) / SECONDS_PER_DAY,
  );
  w.epochBegan = now;
}

/** Work of a segment: its mean when luck is off. Faster epochs than were drawn ahead get theirs one by one. */
export function workOf(w: Workspace, epoch: number, segment: number): number {
  if (!w.plan.switches.blockLuck) return SEGMENT_BLOCKS[segment]!;
  const index = epoch * SEGMENTS + segment;
  if (index >= w.workFilled) return segmentWork(w.key, w.replicate, epoch, segment);
  return w.work[index]!;
}
