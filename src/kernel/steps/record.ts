import { blockIntervalSeconds } from '../../science/epochs.ts';
import { SECONDS_PER_DAY } from '../../units/brands.ts';
import { HOME } from '../plan.ts';
import { closeLedger } from '../close-ledger.ts';
import { HELD } from '../ledger-books.ts';
import { tag } from '../ledger-tags.ts';
import { trackIndex } from '../tracks.ts';
import { bookLedger } from './ledger.ts';
import type { Workspace } from '../workspace.ts';

const NATIONAL = trackIndex('national_hashrate');
const NETWORK = trackIndex('network_hashrate');
const SHARE = trackIndex('national_share');
const DIFFICULTY = trackIndex('difficulty');
const INTERVAL = trackIndex('block_interval');
const HASHPRICE = trackIndex('hashprice');
const INCOME = trackIndex('national_income');
const ADVERSARY = trackIndex('adversary_share');
const STOPPED = trackIndex('stopped');
const DESTROYED = trackIndex('destroyed');
const BLOCKS = trackIndex('blocks');
const CAPACITY = trackIndex('national_capacity');
const INTACT = trackIndex('intact_share');

/** Step 10: the day's tracks and accumulators; diversions whose hours are over end (MODEL.md 4.10). */
export function record(w: Workspace, day: number): void {
  const { tracks, days } = w.recording;
  const home = w.regionRunning[HOME]!;
  const found = w.blocksToday * w.rewardBtc * w.coinPrice;
  // Where nothing runs at all there is nothing to share out, and no block comes within the horizon.
  const runs = w.publicHashrate > 0;
  const perEhs = runs ? found / w.publicHashrate : 0;
  tracks[NATIONAL * days + day] = home;
  tracks[NETWORK * days + day] = w.publicHashrate;
  tracks[SHARE * days + day] = runs ? home / w.publicHashrate : 0;
  tracks[DIFFICULTY * days + day] = w.difficulty;
  tracks[INTERVAL * days + day] = Math.min(
    days * SECONDS_PER_DAY,
    blockIntervalSeconds(w.difficultyToday, w.publicHashrate),
  );
  tracks[HASHPRICE * days + day] = w.hashprice;
  tracks[INCOME * days + day] = home * perEhs;
  tracks[ADVERSARY * days + day] = w.adversaryPeak;
  tracks[STOPPED * days + day] = stoppedAtHome(w);
  tracks[DESTROYED * days + day] = w.recording.destroyedEhs;
  tracks[BLOCKS * days + day] = w.blocksToday;
  tracks[CAPACITY * days + day] = w.nameplate[HOME]!;
  // The twin runs first: what it recorded of today is there, or, for itself, has just been set.
  const quiet = w.twin.tracks[NATIONAL * days + day]!;
  tracks[INTACT * days + day] = quiet > 0 ? home / quiet : 1;
  w.incomePerEhs = perEhs;
  bookLedger(w, day);
  if (w.now.diverts.length > 0) endDiverts(w);
}

/**
 * Adds the last day to the rows' sums; all others were added as the next day began (`bookAndRunRows`). Only home rows: who is hit is a
 * table of the nation's operators.
 */
export function closeBooks(w: Workspace): void {
  const { running, homeRows, incomePerEhs } = w;
  w.recording.deliveredEhs = w.delivered[HOME]!;
  w.recording.rowLost.set(w.lost);
  const { rowRunning, rowIncome } = w.recording;
  for (let r = 0; r < homeRows; r++) {
    const ehs = running[r]!;
    rowRunning[r] = rowRunning[r]! + ehs;
    rowIncome[r] = rowIncome[r]! + ehs * incomePerEhs;
  }
  // Where every day is told apart the books are empty: the days are the ledger.
  if (w.recording !== w.twin && !w.books.diary)
    closeLedger(w, w.twin.rowRunning, rowRunning, w.recording.ledger);
}

function stoppedAtHome(w: Workspace): number {
  if (!w.anyStopped) return 0;
  const { touched, soft, held, boardless } = w;
  const { region, count } = w.plan.rows;
  let sum = 0;
  for (let i = 0; i < touched.length; i++) {
    const r = touched[i]!;
    if (region[r] !== HOME) continue;
    sum += soft[r]! + held[r]! + boardless[r]!;
    for (let k = 0; k < w.now.diverts.length; k++) sum += w.diverted[k * count + r]!;
  }
  return sum;
}

/** When a diversion's hours are over, part of its machines roll back and the rest wait for a re-flash. */
function endDiverts(w: Workspace): void {
  const { count } = w.plan.rows;
  for (let k = 0; k < w.now.diverts.length; k++) {
    if (w.divertPart[k] === 0) continue;
    w.divertDays[k]! -= w.divertPart[k]!;
    if (w.divertDays[k]! > 0) continue;
    w.divertDays[k] = 0;
    const { letter } = w.now.diverts[k]!;
    const back = w.values[letter.rollback]!;
    for (const r of letter.rows) {
      const amount = w.diverted[k * count + r]!;
      w.diverted[k * count + r] = 0;
      w.healthy[r]! += amount * back;
      tag(w.books, HELD, r, w.now.diverts[k]!.event, w.held[r]!, amount * (1 - back));
      w.held[r]! += amount * (1 - back);
    }
  }
}
