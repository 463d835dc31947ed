/** The tables column by column, some tens of thousands of rows at a time: the cells of the CSV files as typed arrays. */
import { compileDraws, fillValues } from '../kernel/values.ts';
import { TRACKS } from '../kernel/tracks.ts';
import { OPERATOR_MEASURES } from '../outcomes/operators.ts';
import { placesOf } from '../summary/places.ts';
import { keyFromSeed } from '../random/streams.ts';
import type { TrackSummary } from '../summary/types.ts';
import { summaryOf, type Finished } from './finished.ts';
import { ledgerRows } from './ledger-csv.ts';
import { QUIET, statistics, TIMELINE_STATISTICS } from './timeline-csv.ts';
import type { Table } from './table-files.ts';

/** Texts; whole numbers; numbers; numbers some of which are not known. */
export type ColumnData = string[] | Int32Array | Float64Array | (number | null)[];

/** One array a column, all of one length. */
export type Block = readonly ColumnData[];

const MOST_ROWS = 65_536;

/** At least one block, which may be empty. */
export function tableBlocks(table: Table, run: Finished): Generator<Block> {
  switch (table) {
    case 'outcomes':
      return outcomeBlocks(run);
    case 'parameters':
      return parameterBlocks(run);
    case 'timeline':
      return timelineBlocks(run);
    case 'ledger':
      return ledgerBlocks(run);
    case 'places':
      return placeBlocks(run);
    case 'operators':
      return operatorBlocks(run);
    default:
      return table satisfies never;
  }
}

function* outcomeBlocks({ info, accumulator }: Finished): Generator<Block> {
  const first = accumulator.shape.start ?? 0;
  for (const [a, arm] of info.arms.entries())
    for (const [from, to] of pieces(accumulator.count)) {
      const values = info.outcomes.flatMap(({ absent }, o): ColumnData[] => {
        if (absent) return [];
        const flags = accumulator.censored(a, o);
        const column = accumulator.outcome(a, o).slice(from, to);
        return flags ? [column, Int32Array.from(flags.subarray(from, to))] : [column];
      });
      yield [same(to - from, arm.id), counted(to - from, first + from), ...values];
    }
}

function* parameterBlocks({ info, job }: Finished): Generator<Block> {
  const draws = info.columns.map(({ draw }) => draw);
  const key = keyFromSeed(job.seed);
  const tables = compileDraws(draws);
  const values = new Float64Array(draws.length);
  for (const [from, to] of pieces(job.replicates)) {
    const columns = draws.map(() => new Float64Array(to - from));
    for (let i = 0; i < to - from; i++) {
      fillValues(values, draws, tables, key, from + i);
      for (let c = 0; c < columns.length; c++) columns[c]![i] = values[c]!;
    }
    yield [counted(to - from, from), ...columns];
  }
}

/** A block an arm. */
function* timelineBlocks(run: Finished): Generator<Block> {
  const { twin, arms, days } = summaryOf(run);
  const perDay = TRACKS.length * TIMELINE_STATISTICS.length;
  for (const { id, tracks } of [{ id: QUIET, tracks: twin.tracks }, ...arms]) {
    const values = new Float64Array(days * perDay);
    let row = 0;
    for (let day = 0; day < days; day++)
      for (const track of TRACKS)
        for (const value of statistics(tracks[track.id] as TrackSummary, day)) values[row++] = value;
    const byRow = <T>(cell: (row: number) => T): T[] => Array.from(values, (_, r) => cell(r));
    const track = (r: number) => TRACKS[Math.floor((r % perDay) / TIMELINE_STATISTICS.length)]!;
    yield [
      same(values.length, id),
      Int32Array.from(values, (_, r) => Math.floor(r / perDay)),
      byRow((r) => track(r).id),
      byRow((r) => TIMELINE_STATISTICS[r % TIMELINE_STATISTICS.length]!),
      values,
      byRow((r) => track(r).unit),
    ];
  }
}

/** A block in all: operators are few. */
function* operatorBlocks(run: Finished): Generator<Block> {
  const rows = summaryOf(run, { tracks: [] }).arms.flatMap((arm) =>
    arm.operators.flatMap(({ id, mean, standardError }) =>
      OPERATOR_MEASURES.map((measure, m) => ({
        arm: arm.id,
        operator: id,
        measure,
        mean: mean[m]!,
        error: standardError[m] ?? null,
      })),
    ),
  );
  yield [
    rows.map(({ arm }) => arm),
    rows.map(({ operator }) => operator),
    rows.map(({ measure }) => measure.id),
    Float64Array.from(rows, ({ mean }) => mean),
    rows.map(({ error }) => error),
    rows.map(({ measure }) => measure.unit),
  ];
}

/** A block in all: places are few. */
function* placeBlocks(run: Finished): Generator<Block> {
  const rows = summaryOf(run, { tracks: [] }).arms.flatMap((arm) =>
    placesOf(arm, run.info.states).flatMap(({ kind, id, mean, standardError }) =>
      OPERATOR_MEASURES.map((measure, m) => ({
        arm: arm.id,
        kind,
        place: id,
        measure,
        mean: mean[m]!,
        error: standardError[m] ?? null,
      })),
    ),
  );
  yield [
    rows.map(({ arm }) => arm),
    rows.map(({ kind }) => kind),
    rows.map(({ place }) => place),
    rows.map(({ measure }) => measure.id),
    Float64Array.from(rows, ({ mean }) => mean),
    rows.map(({ error }) => error),
    rows.map(({ measure }) => measure.unit),
  ];
}

/** A block in all. */
function* ledgerBlocks(run: Finished): Generator<Block> {
  const rows = summaryOf(run, { tracks: [] }).arms.flatMap(ledgerRows);
  yield [
    rows.map(({ arm }) => arm),
    rows.map(({ by }) => by),
    rows.map(({ name }) => name),
    rows.map(({ cause }) => cause),
    rows.map(({ event }) => event),
    Float64Array.from(rows, ({ mean }) => mean),
    rows.map(({ error }) => error),
    rows.map(({ share }) => share),
    rows.map(({ unit }) => unit),
  ];
}

/** Stretches of at most MOST_ROWS rows. */
function* pieces(rows: number): Generator<readonly [number, number]> {
  for (let from = 0; from < rows; from += MOST_ROWS) yield [from, Math.min(rows, from + MOST_ROWS)];
}

const same = (rows: number, text: string): string[] => Array.from<string>({ length: rows }).fill(text);

const counted = (rows: number, first: number): Int32Array =>
  Int32Array.from({ length: rows }, (_, i) => first + i);
