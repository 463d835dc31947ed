/** Section 4.4 of MODEL.md, last part: code that stays and works unseen. */
import { implantedShare } from './events.ts';
import type { ObserveLetter, OscillateLetter } from './inputs.ts';
import { letThrough } from './policies.ts';
import type { World } from './state.ts';
import { fired, standing, sum } from './state.ts';

export function presence(world: World, t: number): void {
  for (const { letter } of fired(world, 'observe')) {
    const national = sum(world.home.rows.map(standing));
    const seen = sum(
      Array.from(letter.rows)
        .map((row) => world.rows[row])
        .filter((row) => row.region.home)
        .map((row) => row.healthy * reached(world, letter, row.index, t)),
    );
    world.result.accessSiteDays += (seen / national) * world.at(letter.sites);
    world.result.accessPeak = Math.max(world.result.accessPeak, seen / national);
  }
  for (const { letter } of fired(world, 'oscillate')) {
    world.result.mwSwing.forEach((most, grid) => {
      const rows = Array.from(letter.rows)
        .map((row) => world.rows[row])
        .filter((row) => row.grid === grid);
      const mw = rows.map(
        (row) =>
          row.healthy *
          row.group.u *
          row.group.jPerTh *
          world.the('overhead') *
          reached(world, letter, row.index, t) *
          world.at(letter.swing),
      );
      world.result.mwSwing[grid] = Math.max(most, sum(mw));
    });
  }
}

function reached(world: World, letter: ObserveLetter | OscillateLetter, row: number, t: number): number {
  const implanted = letter.implantedBy === undefined ? 1 : implantedShare(world, letter.implantedBy, row);
  return world.at(letter.share) * implanted * (letter.remote ? letThrough(world, 'fence', t) : 1);
}
