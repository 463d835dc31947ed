/** Columns of an inventory by the names that fleet tools give them; capitals, blanks and signs do not count. */

export const INVENTORY_COLUMNS = [
  'model',
  'vendor',
  'hashrate',
  'totalHashrate',
  'power',
  'efficiency',
  'firmware',
  'count',
  'grid',
  'state',
  'site',
] as const;
export type InventoryColumn = (typeof INVENTORY_COLUMNS)[number];

/** In the order they are tried: of two columns that mean the same, the first that stands in the file counts. */
const NAMES: Readonly<Record<InventoryColumn, readonly string[]>> = {
  model: [
    'model',
    'minertype',
    'miner',
    'minermodel',
    'type',
    'device',
    'devicemodel',
    'machine',
    'asic',
    'product',
  ],
  vendor: ['vendor', 'manufacturer', 'make', 'maker', 'brand'],
  hashrate: [
    'hashrate',
    'ratedhashrate',
    'expectedhashrate',
    'nominalhashrate',
    'idealhashrate',
    'nameplatehashrate',
    'averagehashrate',
    'avghashrate',
    'hashrate24h',
    'hashrateavg',
    'ths',
    'hash',
  ],
  totalHashrate: ['totalhashrate', 'hashratetotal', 'fleethashrate'],
  power: ['power', 'watts', 'wattage', 'powerdraw', 'powerconsumption', 'consumption', 'ratedpower'],
  efficiency: ['efficiency', 'jth', 'wth', 'powerefficiency'],
  firmware: [
    'firmware',
    'firmwaretype',
    'firmwarename',
    'fw',
    'os',
    'software',
    'firmwareversion',
    'version',
  ],
  count: ['count', 'quantity', 'qty', 'units', 'machines', 'number', 'miners'],
  grid: ['grid', 'interconnection', 'iso', 'rto', 'gridoperator', 'market', 'loadzone'],
  state: ['state', 'usstate', 'province', 'region', 'stateprovince'],
  site: [
    'site',
    'location',
    'sitename',
    'facility',
    'farm',
    'farmname',
    'building',
    'container',
    'workergroup',
    'group',
  ],
};

/** What a header says its numbers are in: `Hashrate (TH/s)`, `hashrate_ghs`. */
export type HeaderUnit = 'H' | 'M' | 'G' | 'T' | 'P' | 'kW' | undefined;

export interface FoundColumn {
  /** Header as the file has it. */
  readonly header: string;
  readonly unit: HeaderUnit;
}

export type FoundColumns = Readonly<Partial<Record<InventoryColumn, FoundColumn>>>;

/** Which header stands for which column. */
export function findColumns(headers: readonly string[]): FoundColumns {
  const plain = headers.map((header) => ({ header, ...withoutUnit(header) }));
  const found: Partial<Record<InventoryColumn, FoundColumn>> = {};
  for (const column of INVENTORY_COLUMNS) {
    for (const name of NAMES[column]) {
      const hit = plain.find((one) => one.name === name);
      if (hit) {
        found[column] = { header: hit.header, unit: hit.unit };
        break;
      }
    }
  }
  return found;
}

const UNITS: readonly (readonly [RegExp, Exclude<HeaderUnit, undefined>])[] = [
  [/\(?\bph\/?s?\)?$/u, 'P'],
  [/\(?\bth\/?s?\)?$/u, 'T'],
  [/\(?\bgh\/?s?\)?$/u, 'G'],
  [/\(?\bmh\/?s?\)?$/u, 'M'],
  [/\(?\bh\/s\)?$/u, 'H'],
  [/\(?\bkw\)?$/u, 'kW'],
  [/\(?\b(?:w|watts?|j\/th|w\/th)\)?$/u, undefined as never],
];

function withoutUnit(header: string): { readonly name: string; readonly unit: HeaderUnit } {
  const text = header
    .replace(/([a-z]{2})([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .replace(/[_\-.[\]]+/gu, ' ')
    .trim();
  for (const [pattern, unit] of UNITS) {
    const rest = text.replace(pattern, '').trim();
    if (rest !== text && rest !== '') return { name: letters(rest), unit };
  }
  return { name: letters(text), unit: undefined };
}

const letters = (text: string): string => text.replace(/[^a-z0-9]/gu, '');

/** An inventory to begin with: one line of each kind a fleet has. */
export const INVENTORY_TEMPLATE = [
  'model,vendor,hashrate_ths,power_w,firmware,count,state,site',
  'Antminer S19j Pro,Bitmain,104,3068,stock,1200,TX,North hall',
  'Antminer S21,Bitmain,200,3500,LuxOS,800,TX,South hall',
  'Whatsminer M60S,MicroBT,186,3441,stock,600,GA,Barn 2',
  'Avalon A1566,Canaan,185,3420,stock,150,WA,',
  'Antminer S19 XP,Bitmain,140,3010,unknown,400,unknown,hosted',
  '',
].join('\n');
