import { number, optionalNumber, rangeOf, text, type Range, type Row } from './csv.ts';

/** One cost or effect of a lever; as a parameter it is `lever.<lever>.<item as a slug>`. */
export interface LeverCost {
  readonly lever: string;
  readonly item: string;
  readonly values: Range;
  readonly unit: string;
}

export const leverCost = (row: Row): LeverCost => ({
  lever: text(row, 'lever'),
  item: text(row, 'item'),
  values: rangeOf(row, 'low', 'mode', 'high'),
  unit: text(row, 'unit'),
});

/** A figure about something that happened: a shock to the chain, or a precedent of a threat. */
export interface Observation {
  /** The event; several rows tell of one. */
  readonly event: string;
  /** A day, a month or two of them with a slash between. */
  readonly date: string;
  readonly quantity: string;
  readonly low: number | undefined;
  readonly mode: number | undefined;
  readonly high: number | undefined;
  readonly unit: string;
  readonly basis: string;
  readonly source: string;
  readonly url: string;
  readonly note: string;
}

export const observation = (row: Row): Observation => ({
  event: text(row, 'name'),
  date: text(row, 'date'),
  quantity: text(row, 'quantity'),
  low: optionalNumber(row, 'low'),
  mode: optionalNumber(row, 'mode'),
  high: optionalNumber(row, 'high'),
  unit: text(row, 'unit'),
  basis: text(row, 'basis'),
  source: text(row, 'source'),
  url: text(row, 'url'),
  note: text(row, 'notes'),
});

/** 2,016 blocks at one difficulty. */
export interface DifficultyEpoch {
  readonly epoch: number;
  /** Height of its first block. */
  readonly startHeight: number;
  /** Time stamp of its first block, seconds since 1970. */
  readonly startUnix: number;
  /** As the header has it, such as 0x1701e605. */
  readonly nBits: number;
  readonly difficulty: number;
  /** Over the epoch before. */
  readonly changePct: number;
  /** From its first block to its last, 2,015 intervals, seconds. */
  readonly timespanSeconds: number;
  /** `block times`, or `implied by next nBits` with its error. */
  readonly timespanSource: string;
}

export const difficultyEpoch = (row: Row): DifficultyEpoch => ({
  epoch: number(row, 'epoch'),
  startHeight: number(row, 'start_height'),
  startUnix: number(row, 'start_unix'),
  nBits: number(row, 'nbits'),
  difficulty: number(row, 'difficulty'),
  changePct: number(row, 'change_pct'),
  timespanSeconds: number(row, 'consensus_timespan_s'),
  timespanSource: text(row, 'timespan_source'),
});
