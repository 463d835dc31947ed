/** A tiny generator of its own for random plans: a linear congruential one, seeded by a number. */
export interface Dice {
  /** Uniform between low and high. */
  readonly between: (low: number, high: number) => number;
  /** Whole number from low to high, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly chance: (p: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly shuffle: <T>(from: readonly T[]) => T[];
  /** The given number of elements, in their old order. */
  readonly some: <T>(from: readonly T[], count: number) => T[];
  /** Positive shares that add up to 1. */
  readonly split: (parts: number) => number[];
}

export function diceFrom(seed: number): Dice {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  const roll = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let warm = 0; warm < 8; warm++) roll();
  const between = (low: number, high: number): number => low + (high - low) * roll();
  const whole = (low: number, high: number): number => low + Math.floor(roll() * (high - low + 1));
  const shuffle = <T>(from: readonly T[]): T[] =>
    from
      .map((item) => ({ item, at: roll() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return {
    between,
    whole,
    shuffle,
    chance: (p) => roll() < p,
    pick: (from) => from[whole(0, from.length - 1)],
    some: (from, count) => {
      const chosen = new Set(shuffle(from.map((_, i) => i)).slice(0, count));
      return from.filter((_, i) => chosen.has(i));
    },
    split: (parts) => {
      const weights = Array.from({ length: parts }, () => between(0.3, 1));
      const total = weights.reduce((a, b) => a + b, 0);
      return weights.map((weight) => weight / total);
    },
  };
}
