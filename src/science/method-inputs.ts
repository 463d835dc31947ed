/** Units an input can be given in; `time` is any one unit of time that all rates and times of a method share. */
export type InputUnit =
  | '1'
  | 's'
  | 'day'
  | 'blocks'
  | 'hash/s'
  | 'EH/s'
  | 'BTC'
  | 'USD'
  | 'USD/PH/day'
  | 'J/TH'
  | 'MW'
  | 'MW s'
  | 'Hz'
  | 'points'
  | 'time'
  | '1/time';

/** One input of a method: its name, unit and the range in which the formula holds. */
export interface MethodInput {
  readonly name: string;
  readonly unit: InputUnit;
  readonly low: number;
  readonly high: number;
  /** The end itself does not belong to the range. */
  readonly aboveLow: boolean;
  readonly belowHigh: boolean;
  readonly whole: boolean;
  /** Takes any number of numbers, at least one; only the last input of a method may. */
  readonly list: boolean;
}

const PLAIN = { aboveLow: false, belowHigh: false, whole: false, list: false } as const;

/** From `low` to `high`, both included. */
export const between = (name: string, low: number, high: number, unit: InputUnit = '1'): MethodInput => ({
  ...PLAIN,
  name,
  unit,
  low,
  high,
});

/** A share or chance, 0 and 1 included. */
export const share = (name: string): MethodInput => between(name, 0, 1);

/** A share or chance, 0 and 1 excluded. */
export const innerShare = (name: string): MethodInput => ({
  ...share(name),
  aboveLow: true,
  belowHigh: true,
});

/** A share that may be 0 but not 1. */
export const shareBelowOne = (name: string): MethodInput => ({ ...share(name), belowHigh: true });

/** A share that may be 1 but not 0. */
export const shareAboveZero = (name: string): MethodInput => ({ ...share(name), aboveLow: true });

/** At least 0, without end; infinity counts where a formula has a limit. */
export const amount = (name: string, unit: InputUnit = '1'): MethodInput => between(name, 0, Infinity, unit);

/** Above 0 and finite. */
export const positive = (name: string, unit: InputUnit = '1'): MethodInput => ({
  ...amount(name, unit),
  aboveLow: true,
  belowHigh: true,
});

/** A whole number of at least `low`. */
export const count = (name: string, low = 0, high = Infinity, unit: InputUnit = '1'): MethodInput => ({
  ...between(name, low, high, unit),
  belowHigh: high === Infinity,
  whole: true,
});

/** Any finite number. */
export const anyNumber = (name: string, unit: InputUnit = '1'): MethodInput => ({
  ...between(name, -Infinity, Infinity, unit),
  aboveLow: true,
  belowHigh: true,
});

/** As many members of that kind as are given. */
export const listOf = (member: MethodInput): MethodInput => ({ ...member, list: true });

/** Whether a number lies in an input's range. */
export const fits = (input: MethodInput, value: number): boolean =>
  (input.aboveLow ? value > input.low : value >= input.low) &&
  (input.belowHigh ? value < input.high : value <= input.high) &&
  (!input.whole || Number.isInteger(value));

/** Whether the numbers, in order, are what the inputs ask for. */
export const allFit = (inputs: readonly MethodInput[], values: readonly number[]): boolean => {
  const openEnded = inputs.at(-1)?.list === true;
  const enough = openEnded ? values.length >= inputs.length : values.length === inputs.length;
  return enough && values.every((value, i) => fits(inputs[Math.min(i, inputs.length - 1)], value));
};
