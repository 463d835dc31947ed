/** Section 4.4 of MODEL.md: what stands idle or runs slow. */
import { implantedShare } from './events.ts';
import type { CurtailLetter, ThrottleLetter } from './inputs.ts';
import { letThrough } from './policies.ts';
import type { Happening, Row, World } from './state.ts';
import { clamp, ramp } from './state.ts';

type LimitLetter = CurtailLetter | ThrottleLetter;

const limitsOf = (event: Happening): LimitLetter[] =>
  event.letters.filter((letter): letter is LimitLetter => 'backDays' in letter);

/** Sets what each row may run today. */
export function limits(world: World, t: number): void {
  for (const event of world.events) if (event.firedDay === t) begin(world, event, t);
  for (const row of world.rows) {
    row.left = 1;
    for (const event of world.events)
      for (const letter of limitsOf(event)) row.left *= 1 - shareOn(world, event, letter, row, t);
  }
  for (const event of world.events.filter(({ firedDay }) => firedDay <= t))
    for (const letter of limitsOf(event)) countHit(world, event, letter, t);
}

function begin(world: World, event: Happening, t: number): void {
  for (const letter of limitsOf(event))
    world.limiting.set(letter, {
      letThrough: letter.remote ? letThrough(world, 'fence', t) : 1,
      highest: 0,
    });
}

/** Share of the row that a letter takes on day t. */
export function shareOn(world: World, event: Happening, letter: LimitLetter, row: Row, t: number): number {
  if (event.firedDay > t || !Array.from(letter.rows).includes(row.index)) return 0;
  const loss = letter.kind === 'throttle' ? world.at(letter.loss) : 1;
  return reached(world, event, letter, row.index, t) * fence(world, letter, row) * loss;
}

const fence = (world: World, letter: LimitLetter, row: Row): number =>
  row.region.home ? world.limiting.get(letter)!.letThrough : 1;

/** Share of machines under the limit, were there no fence. */
function reached(world: World, event: Happening, letter: LimitLetter, row: number, t: number): number {
  const daysOver = t - event.firedDay + 1 - world.at(letter.days);
  const kept = daysOver <= 0 ? 1 : clamp(1 - daysOver / Math.max(1, world.at(letter.backDays)), 0, 1);
  const implanted = letter.implantedBy === undefined ? 1 : implantedShare(world, letter.implantedBy, row);
  return world.at(letter.share) * implanted * kept * ramp(t, event.firedDay, world.at(letter.rampDays));
}

function countHit(world: World, event: Happening, letter: LimitLetter, t: number): void {
  const state = world.limiting.get(letter)!;
  const now = reached(world, event, letter, letter.rows[0], t);
  for (const index of Array.from(letter.rows)) {
    const row = world.rows[index];
    row.hit += row.healthy * Math.max(0, now - state.highest) * fence(world, letter, row);
  }
  state.highest = Math.max(state.highest, now);
}

/** MW on each grid that an event's curtailments drop within seconds on the day it fires, of what older and earlier ones left. */
export function curtailed(world: World, event: Happening, t: number): number[] {
  return world.result.mwAtOnce.map((_, grid) => {
    let mw = 0;
    for (const row of world.rows.filter((one) => one.grid === grid)) {
      let running = row.healthy * row.group.u;
      for (const other of world.events.filter(({ firedDay }) => firedDay < t))
        for (const letter of limitsOf(other)) running *= 1 - shareOn(world, other, letter, row, t);
      for (const other of world.events.filter(({ firedDay }) => firedDay === t))
        for (const letter of limitsOf(other)) {
          const share = shareOn(world, other, letter, row, t);
          if (other === event && letter.kind === 'curtail')
            mw += running * share * world.at(letter.simultaneous) * row.group.jPerTh;
          running *= 1 - share;
        }
    }
    return mw * world.the('overhead') * letThrough(world, 'ride-through', t);
  });
}
