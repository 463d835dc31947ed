/** Columns of the other tables as parameters, so that every number has an id, a range and a grade. */
import { number, optionalNumber, range, rangeOf, readRows, text, type Range, type Row } from './csv.ts';
import { gradeOfConfidence, weaker, type Grade } from './grade.ts';
import type { ParameterDraft } from './parameter.ts';
import type { TableName, TableTexts } from './tables.ts';

export function columnRows(texts: TableTexts): ParameterDraft[] {
  const from = (table: TableName, read: (row: Row) => ParameterDraft[]): ParameterDraft[] =>
    readRows(table, texts[table]).flatMap(read);
  return [
    ...from('countries.csv', nationRows),
    ...from('us_states.csv', stateRows),
    ...from('vendors.csv', vendorRows),
    ...from('firmware.csv', firmwareRows),
    ...from('operators.csv', operatorRows),
    ...from('pools.csv', poolRows),
  ];
}

function nationRows(row: Row): ParameterDraft[] {
  const of = `nation.${text(row, 'iso2').toLowerCase()}`;
  const name = text(row, 'country');
  return [
    draft(row, {
      id: `${of}.share`,
      title: `${name}: share of the network`,
      values: range(row, 'share_global_pct'),
      unit: '% of network',
      grade: confidenceOf(row),
    }),
    draft(row, {
      id: `${of}.power_price`,
      title: `${name}: miners' power price`,
      values: range(row, 'power_usd_kwh'),
      unit: 'USD/kWh',
      grade: 'judged',
      anchor: text(row, 'power_basis'),
    }),
  ];
}

function stateRows(row: Row): ParameterDraft[] {
  return [
    draft(row, {
      id: `state.${text(row, 'usps').toLowerCase()}.share_us`,
      title: `${text(row, 'state')}: share of US hash rate`,
      values: range(row, 'share_us_pct'),
      unit: '% of US hash rate',
      grade: confidenceOf(row),
    }),
  ];
}

/** Shares of the large vendors stand in parameters.csv too, with better sources: there they rule. */
function vendorRows(row: Row): ParameterDraft[] {
  const of = `vendor.${text(row, 'vendor_id')}`;
  const name = text(row, 'vendor');
  return [
    ...shareRows(row, of, name),
    draft(row, {
      id: `${of}.us_assembly`,
      title: `${name}: machines assembled in the US`,
      values: range(row, 'us_assembly_ehs_month'),
      unit: 'EH/s per month',
      grade: 'judged',
      anchor: text(row, 'us_assembly'),
    }),
  ];
}

const firmwareRows = (row: Row): ParameterDraft[] =>
  shareRows(row, `firmware.${text(row, 'firmware_id')}`, text(row, 'firmware'));

function shareRows(row: Row, of: string, name: string): ParameterDraft[] {
  return [
    draft(row, {
      id: `${of}.share_us`,
      title: `${name}: share of US hash rate`,
      values: range(row, 'share_us_pct'),
      unit: '% of US hash rate',
      grade: 'judged',
    }),
    draft(row, {
      id: `${of}.share_global`,
      title: `${name}: share of the network`,
      values: range(row, 'share_global_pct'),
      unit: '% of network',
      grade: 'judged',
    }),
  ];
}

/** Hosts own no machines and give none. */
function operatorRows(row: Row): ParameterDraft[] {
  if (optionalNumber(row, 'ehs_high') === 0) return [];
  const of = `operator.${text(row, 'operator_id')}`;
  const name = text(row, 'operator');
  const grade = confidenceOf(row);
  const at = number(row, 'us_ehs_mode');
  return [
    draft(row, {
      id: `${of}.ehs`,
      title: `${name}: hash rate`,
      values: range(row, 'ehs'),
      unit: 'EH/s',
      grade,
    }),
    draft(row, {
      id: `${of}.us_ehs`,
      title: `${name}: hash rate in the US`,
      values: { low: at, mode: at, high: at },
      unit: 'EH/s',
      grade: weaker(noteJudges(row, /US fraction analyst estimate/u), weaker(grade, 'derived')),
    }),
    draft(row, {
      id: `${of}.power_price`,
      title: `${name}: power price`,
      values: range(row, 'power_usd_kwh'),
      unit: 'USD/kWh',
      grade: weaker(noteJudges(row, /power price analyst estimate/u), grade),
    }),
  ];
}

function poolRows(row: Row): ParameterDraft[] {
  return [
    draft(row, {
      id: `pool.${text(row, 'slug')}.share`,
      title: `${text(row, 'pool')}: share of blocks`,
      values: rangeOf(row, 'share_pct_low', 'share_pct_q4_2025', 'share_pct_high'),
      unit: '% of blocks',
      grade: 'measured',
    }),
  ];
}

interface Column {
  readonly id: string;
  readonly title: string;
  readonly values: Range;
  readonly unit: string;
  readonly grade: Grade;
  /** Where the row's note is about something else. */
  readonly anchor?: string;
}

function draft(row: Row, column: Column): ParameterDraft {
  const [source, note] = [text(row, 'source'), text(row, 'note')];
  const said = column.anchor ?? (note === '' ? source : note);
  return {
    ...column,
    asOf: row.cells['as_of'] ?? '',
    source,
    url: text(row, 'url'),
    note,
    anchor: column.grade === 'judged' ? said : '',
    table: row.table,
  };
}

const confidenceOf = (row: Row): Grade => gradeOfConfidence(text(row, 'confidence'), text(row, 'source'));

const noteJudges = (row: Row, pattern: RegExp): Grade =>
  pattern.test(text(row, 'note')) ? 'judged' : 'measured';
