/** A nation that a user describes: its file, and the evidence rows it becomes. */
import type { Range } from '../csv.ts';
import type { Evidence } from '../evidence.ts';
import { extended } from '../extend.ts';
import { makeParameter, type Parameter } from '../parameter.ts';
import type { Country } from '../rows.ts';
import { say } from '../../words/words.ts';
import { likeTheNetwork, type Nation } from './nation.ts';

export const NATION_FORMAT = 'hashfall-nation';
export const NATION_VERSION = 1;

/** A number, or minimum, mode and maximum of a modified PERT. */
export type NationNumber = number | Range;

/** The file. */
export interface NationDocument {
  readonly format: typeof NATION_FORMAT;
  readonly version: typeof NATION_VERSION;
  /** Two capitals, as ISO has them. */
  readonly code: string;
  readonly name: string;
  /** What is known, in a sentence or two. */
  readonly known: string;
  /** Share of the network, %. */
  readonly share: NationNumber;
  /** Miners' power price, USD/kWh. */
  readonly powerPrice: NationNumber;
  /** Share of the nation's hash rate by maker, %; absent: the network's. */
  readonly vendors?: Readonly<Record<string, NationNumber>>;
  /** Of the open maker's machines, share on its own firmware, %; absent: the network's. */
  readonly stock?: NationNumber;
  readonly operators?: readonly NationOperatorDocument[];
}

export interface NationOperatorDocument {
  readonly id: string;
  readonly name: string;
  /** EH/s in the nation. */
  readonly ehs: NationNumber;
}

const stemOf = ({ code }: NationDocument): string => `nation.${code.toLowerCase()}`;

/** The nation of a file. Its weakest numbers are its own, which nobody has checked. */
export function ownNation(document: NationDocument): Nation {
  const of = stemOf(document);
  const like = likeTheNetwork(document.code, [
    `${of}.share`,
    `${of}.power_price`,
    document.stock === undefined ? 'firmware.antminer_on_stock_given_bitmain' : `${of}.stock`,
  ]);
  const { vendors, stock } = document;
  return {
    ...like,
    rows: {
      ...like.rows,
      ...(vendors ? { vendor: (id) => (Object.hasOwn(vendors, id) ? `${of}.vendor.${id}` : undefined) } : {}),
      ...(stock === undefined ? {} : { stock: `${of}.stock` }),
      ...((vendors ?? stock) ? { firmware: undefined } : {}),
    },
  };
}

/** The evidence with a file's rows, which rule over the tables' of the same nation. */
export function withNation(evidence: Evidence, document: NationDocument): Evidence {
  const of = `${stemOf(document)}.`;
  const others = evidence.countries.filter(({ iso2 }) => iso2 !== document.code);
  return {
    ...extended(evidence, nationRows(document), (id) => id.startsWith(of)),
    countries: [...others, countryOf(document)],
  };
}

/** The file's numbers as evidence: graded judged, since nobody else has seen them. */
export function nationRows(document: NationDocument): Parameter[] {
  const { name, share, powerPrice, vendors = {}, stock, operators = [] } = document;
  const of = stemOf(document);
  const row = (id: string, title: string, value: NationNumber, unit: string): Parameter =>
    makeParameter({
      id: `${of}.${id}`,
      title,
      values: rangeOf(value),
      unit,
      asOf: '',
      grade: 'judged',
      source: '',
      url: '',
      note: '',
      anchor: say('nation.row.anchor'),
      table: say('nation.row.table'),
    });
  return [
    row('share', say('nation.row.share', { name }), share, '% of network'),
    row('power_price', say('nation.row.power', { name }), powerPrice, 'USD/kWh'),
    ...Object.entries(vendors).map(([id, value]) =>
      row(`vendor.${id}`, say('nation.row.vendor', { name, id }), value, '% of hash rate'),
    ),
    ...(stock === undefined
      ? []
      : [row('stock', say('nation.row.stock', { name }), stock, '% of hash rate')]),
    ...operators.map(({ id, name: operator, ehs }) =>
      row(`operator.${id}`, say('nation.row.operator', { name, operator }), ehs, 'EH/s'),
    ),
  ];
}

export const rangeOf = (value: NationNumber): Range =>
  typeof value === 'number' ? { low: value, mode: value, high: value } : value;

const countryOf = ({ code, name, share, powerPrice, known }: NationDocument): Country => ({
  name,
  iso2: code,
  sharePct: rangeOf(share),
  powerUsdPerKwh: rangeOf(powerPrice),
  confidence: 'low',
  source: say('nation.row.anchor'),
  url: '',
  note: known,
});
