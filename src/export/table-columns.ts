/** The columns of every table: name, type, unit, meaning. The data dictionary and the Parquet files tell the same. */
import { OPERATOR_MEASURES } from '../outcomes/operators.ts';
import { TRACKS } from '../kernel/tracks.ts';
import { hasWord, say, sayOf } from '../words/words.ts';
import type { Finished } from './finished.ts';
import { LEDGER_ROW_BY, LEDGER_ROW_CAUSES } from './ledger-csv.ts';
import { QUIET, TIMELINE_STATISTICS } from './timeline-csv.ts';
import type { Table } from './table-files.ts';

/** As a field of a Frictionless table schema. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
  readonly unit?: string;
  readonly grade?: string;
  readonly source?: string;
  /** Cells of a column that is not required may be empty. */
  readonly constraints?: { readonly enum: readonly (string | number)[] } | { readonly required: false };
}

/** In the order of the file's columns. */
export function columnsOf(table: Table, run: Finished): Column[] {
  switch (table) {
    case 'outcomes':
      return outcomeColumns(run);
    case 'parameters':
      return parameterColumns(run);
    case 'timeline':
      return timelineColumns(run);
    case 'ledger':
      return ledgerColumns(run);
    case 'places':
      return placeColumns(run);
    case 'operators':
      return operatorColumns(run);
    default:
      return table satisfies never;
  }
}

const REPLICATE = (): Column => ({
  name: 'replicate',
  type: 'integer',
  description: say('export.column.replicate'),
});

const armColumn = (names: readonly string[]): Column => ({
  name: 'arm',
  type: 'string',
  description: say('export.column.arm', { quiet: QUIET }),
  constraints: { enum: names },
});

const armIds = ({ info }: Finished): string[] => info.arms.map(({ id }) => id);

function outcomeColumns(run: Finished): Column[] {
  return [
    armColumn(armIds(run)),
    REPLICATE(),
    ...run.info.outcomes.flatMap(({ id, unit, hidden, absent, title, formula }): Column[] => {
      if (absent) return [];
      const description =
        title === undefined
          ? meaning('outcome', id)
          : say('export.outcome.defined', { title, formula: formula! });
      const value: Column = { name: id, type: 'number', unit, description };
      const flag: Column = {
        name: `${id}.censored`,
        type: 'integer',
        description: say(title === undefined ? 'export.column.censored' : 'export.column.unanswered', { id }),
        constraints: { enum: [0, 1] },
      };
      return hidden ? [value, flag] : [value];
    }),
  ];
}

function parameterColumns({ info }: Finished): Column[] {
  return [
    REPLICATE(),
    ...info.columns.map(({ draw, meaning, grade, source }): Column => ({
      name: draw.id,
      type: 'number',
      unit: draw.unit,
      description: meaning,
      grade: grade ?? say('export.typed'),
      ...(source ? { source } : {}),
    })),
  ];
}

function timelineColumns(run: Finished): Column[] {
  const tracks = TRACKS.map(({ id }) => id);
  return [
    armColumn([QUIET, ...armIds(run)]),
    { name: 'day', type: 'integer', unit: 'days', description: say('export.column.day') },
    {
      name: 'track',
      type: 'string',
      description: say('export.column.track', {
        tracks: tracks.map((id) => `${id}: ${meaning('track', id)}`).join('; '),
      }),
      constraints: { enum: tracks },
    },
    {
      name: 'statistic',
      type: 'string',
      description: say('export.column.statistic'),
      constraints: { enum: TIMELINE_STATISTICS },
    },
    { name: 'value', type: 'number', description: say('export.column.value') },
    { name: 'unit', type: 'string', description: say('export.column.unit') },
  ];
}

function operatorColumns(run: Finished): Column[] {
  return [
    armColumn(armIds(run)),
    { name: 'operator', type: 'string', description: say('export.column.operator') },
    ...measureColumns(),
  ];
}

function placeColumns(run: Finished): Column[] {
  return [
    armColumn(armIds(run)),
    {
      name: 'kind',
      type: 'string',
      description: say('export.column.place-kind'),
      constraints: { enum: ['grid', 'state'] },
    },
    { name: 'place', type: 'string', description: say('export.column.place') },
    ...measureColumns(),
  ];
}

function measureColumns(): Column[] {
  const measures = OPERATOR_MEASURES.map(({ id }) => id);
  return [
    {
      name: 'measure',
      type: 'string',
      description: say('export.column.measure', {
        measures: measures.map((id) => `${id}: ${meaning('operator', id)}`).join('; '),
      }),
      constraints: { enum: measures },
    },
    { name: 'mean', type: 'number', description: say('export.column.mean') },
    {
      name: 'standard_error',
      type: 'number',
      description: say('export.column.error'),
      constraints: { required: false },
    },
    { name: 'unit', type: 'string', description: say('export.column.unit') },
  ];
}

function ledgerColumns(run: Finished): Column[] {
  return [
    armColumn(armIds(run)),
    {
      name: 'by',
      type: 'string',
      description: say('export.column.by'),
      constraints: { enum: LEDGER_ROW_BY },
    },
    { name: 'name', type: 'string', description: say('export.column.name') },
    {
      name: 'cause',
      type: 'string',
      description: say('export.column.cause', {
        causes: LEDGER_ROW_CAUSES.map((id) => `${id}: ${sayOf(`ledger.cause.${id}`)}`).join('; '),
      }),
      constraints: { enum: LEDGER_ROW_CAUSES },
    },
    { name: 'event', type: 'string', description: say('export.column.event') },
    { name: 'mean', type: 'number', description: say('export.column.mean') },
    {
      name: 'standard_error',
      type: 'number',
      description: say('export.column.error'),
      constraints: { required: false },
    },
    {
      name: 'share',
      type: 'number',
      unit: '1',
      description: say('export.column.share'),
      constraints: { required: false },
    },
    { name: 'unit', type: 'string', description: say('export.column.unit') },
  ];
}

/** The sentence about it, else its title, else its id. */
function meaning(room: 'outcome' | 'operator' | 'track', id: string): string {
  const key = [`${room}.${id}.about`, `${room}.${id}.title`, `export.${room}.${id}`].find(hasWord);
  return key === undefined ? id : say(key);
}
