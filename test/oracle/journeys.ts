/** Section 4.4 of MODEL.md: machines on their way from one row to another. */
import type { RelocateLetter } from './inputs.ts';
import { addFor } from './marks.ts';
import type { Row, World } from './state.ts';

type Stock = 'healthy' | 'faulty';

export function depart(world: World, letter: RelocateLetter, to: Row, stock: Stock, ehs: number): void {
  const journeys = world.journeys.get(letter) ?? [];
  world.journeys.set(letter, journeys);
  journeys.push({ to, stock, stages: [ehs, 0, 0] });
}

export function arrive(to: Row, stock: Stock, ehs: number): void {
  to[stock] += ehs;
  to.movedIn += ehs;
}

/** A day of every journey on a letter: a machine makes a Poisson number of jumps, and has arrived after its third. */
export function travel(world: World, letter: RelocateLetter): void {
  for (const journey of world.journeys.get(letter) ?? []) {
    const rate = 3 / world.at(letter.delayDays!);
    // Without a journey every machine makes more than three jumps at once.
    const jumps = (n: number, ways: number): number =>
      rate === Infinity ? 0 : (rate ** n / ways) * Math.exp(-rate);
    const [none, once, twice] = [jumps(0, 1), jumps(1, 1), jumps(2, 2)];
    const [a, b, c] = journey.stages;
    journey.stages = [a * none, a * once + b * none, a * twice + b * once + c * none];
    const there = a * (1 - none - once - twice) + b * (1 - none - once) + c * (1 - none);
    arrive(journey.to, journey.stock, there);
    if (journey.stock === 'healthy' && letter.abroad && journey.to.region.home)
      addFor(world.marks.away, letter, journey.to, -there);
  }
}
