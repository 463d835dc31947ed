/**
 * The model's units: what the tables write is turned into these once, when the tables are read. Which unit a number gets
 * follows from its dimension; texts that the converter cannot read as they are stand in `readings`.
 */
import type { Range } from './csv.ts';
import { convert } from '../units/convert.ts';
import { parseUnit } from '../units/unit.ts';

/** Model unit by dimension of the table's unit (see src/units/unit.ts). */
const modelUnits: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'share',
    'days',
    'per day',
    'per epoch',
    'EH/s',
    'EH/s per day',
    'J/TH',
    'MW',
    'MW s',
    'MW per Hz',
    'Hz',
    'USD',
    'USD per day',
    'USD/kWh',
    'USD/TH',
    'USD/PH/day',
    'USD per MW',
    'USD per EH/s/day',
    'USD per machine',
    'USD per board',
    'USD per site',
    'USD/BTC',
    'BTC',
    'T',
    'HHI',
    'machines',
    'machines per MW',
    'boards',
    'technicians',
    'technician days',
    'staff per MW',
    'sites',
    'blocks',
    'events',
    'states',
  ].map((unit) => [dimensionOf(unit), unit]),
);

interface Reading {
  /** The text in the converter's words. */
  readonly read?: string;
  /** Numbers in that unit for one of the table's. */
  readonly times?: number;
  /** Model unit, where the dimension alone would name another. */
  readonly as?: string;
}

const readings: Readonly<Record<string, Reading>> = {
  ratio: { as: 'ratio' },
  count: { read: 'sites' },
  'pairs of futures': { read: 'ratio', as: 'ratio' },
  'events since 2023': { read: 'events' },
  // "of ..." says of what, and hides the rate.
  '% of machines per year': { read: '% per year' },
  '% of organisations per year': { read: '% per year' },
  '% of value per year': { read: '% per year' },
  '% of fleet per year': { read: '% per year' },
  '% of world machines per day': { read: '% per day' },
  // A volatility grows with the root of time, so it stays one a year.
  '% per year': { read: '%' },
  'sd of log price': { read: 'share' },
  '% over imported, before duty': { read: '%' },
  '% peak to Dec/Nov': { read: '%' },
  '% better J/TH': { read: '%' },
  'days after trough': { read: 'days' },
  'days after 2025-12-31': { read: 'days' },
  's to near zero': { read: 's' },
  'M USD per flight': { read: 'M USD' },
  'EH/s per charter': { read: 'EH/s' },
  'USD per firmware release': { read: 'USD' },
  'USD once': { read: 'USD' },
  'USD per site once': { read: 'USD per site' },
  'USD per MW once': { read: 'USD per MW' },
  'USD per day loaded': { read: 'USD per day' },
  'USD per MW and year': { as: 'USD per MW and day' },
  'USD per MW and day': { as: 'USD per MW and day' },
  'M USD per EH/s a month': { read: 'M USD per EH/s/month' },
  'full-time jobs per MW': { read: 'staff per MW' },
  'per 1,000 machines': { read: 'technicians' },
  'repairs per scrapped machine': { read: 'ratio', as: 'ratio' },
  'MW per 0.1 Hz': { read: 'MW per Hz', times: 10 },
  'GW.s': { read: 'GW s' },
};

/** A number in the model's unit. */
export interface ModelRange extends Range {
  readonly unit: string;
}

/** The range in the model's unit; throws on a unit text that nobody has explained, which is a bug in a table. */
export function inModelUnit(values: Range, unitText: string): ModelRange {
  const { read = unitText, times = 1, as } = readings[unitText] ?? {};
  const unit = as ?? modelUnits[dimensionOf(read)];
  if (unit === undefined) throw new Error(`unit: expected one with a model unit, got ${unitText}`);
  const to = (value: number): number => convertKnown(value * times, read, unit);
  return { low: to(values.low), mode: to(values.mode), high: to(values.high), unit };
}

function convertKnown(value: number, from: string, to: string): number {
  const converted = convert(value, from, to);
  if (typeof converted !== 'number') throw new Error(`unit: expected ${to}, got ${from}`);
  return converted;
}

function dimensionOf(unitText: string): string {
  const unit = parseUnit(unitText);
  if (unit === undefined) throw new Error(`unit: expected one the converter knows, got ${unitText}`);
  return unit.dimension;
}
