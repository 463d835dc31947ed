/** Vendors, models, firmware and grids by the names that people and fleet tools write. */
import type { AsicModel } from '../../evidence/asic-rows.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { GRIDS } from '../cohort.ts';
import { IN_HOUSE } from '../channels.ts';
import { STOCK, UNKNOWN } from './own-fleet.ts';

export interface Recogniser {
  /** The model that a text names best; undefined where the table has none of its name. */
  model(text: string): AsicModel | undefined;
  /** Undefined where the text names no vendor. */
  vendor(text: string): string | undefined;
  /** Undefined where the text names no firmware; unknown where it says so. */
  firmware(text: string): string | undefined;
  grid(text: string): string | undefined;
  /** By a state's name or its two letters, alone or at the end of a place's name. */
  gridOfState(text: string): string | undefined;
}

export function createRecogniser(evidence: Evidence): Recogniser {
  const models = evidence.asicModels
    .map((model) => ({ model, name: modelName(model.model) }))
    .toSorted((a, b) => b.name.length - a.name.length);
  const states = new Map(
    evidence.usStates.flatMap(({ usps, name, interconnection }) => {
      const grid = gridOfText(interconnection);
      return grid === undefined || usps === 'ZZ'
        ? []
        : [usps, name].map((key) => [key.toLowerCase(), grid] as const);
    }),
  );
  const modelOf = remembered((text: string) => {
    const name = modelName(text);
    return models.find((one) => name.startsWith(one.name) || `a${name}`.startsWith(one.name))?.model;
  });
  return {
    model: modelOf,
    vendor: remembered(vendorOf),
    firmware: remembered(firmwareOf),
    grid: remembered(gridOfText),
    gridOfState: remembered((text) => stateOf(text, states)),
  };
}

/** Inventories say the same few hundred names over and over. */
function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const value = of(text);
    if (known.size < MOST_REMEMBERED) known.set(text, value);
    return value;
  };
}

const MOST_REMEMBERED = 10_000;

const BRANDS: readonly (readonly [RegExp, string])[] = [
  [/antminer|bitmain/u, 'bitmain'],
  [/whatsminer|microbt/u, 'microbt'],
  [/avalon|canaan/u, 'canaan'],
  [/sealminer|bitdeer/u, 'bitdeer'],
  [/teraflux|auradine|velaura/u, 'auradine'],
  [/\bproto\b|\bblock\b/u, 'proto'],
  [/innosilicon|ebang|ebit|strongu|epic|blockminer|bitaxe/u, 'other'],
];

const vendorOf = (text: string): string | undefined => firstOf(BRANDS, text.toLowerCase());

/** `Antminer S19j Pro+ (120T)` to `s19jpro+`. */
const modelName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\(.*$/u, '')
    .replace(
      /antminer|bitmain|whatsminer|microbt|avalon\s?miner|avalon|canaan|sealminer|bitdeer|teraflux|auradine/gu,
      '',
    )
    .replace(/[^a-z0-9+]/gu, '');

const SAYS_UNKNOWN = /^(?:|-+|\?+|n\/?a|none|null|unknown|other|tbd)$/u;

/** Others' firmware first: `VNish for Antminer` is not Bitmain's. */
const FIRMWARE: readonly (readonly [RegExp, string])[] = [
  [SAYS_UNKNOWN, UNKNOWN],
  [/vnish|anthill/u, 'vnish'],
  [/braiins|\bbos\b|bosminer/u, 'braiins'],
  [/lux/u, 'luxos'],
  [/marafw|\bmara\b/u, 'marafw'],
  [/\bepic\b|powerplay/u, 'epic'],
  [/hive|\bmsk|asicseer/u, 'hiveon'],
  [/in-?house|custom|proprietary|own/u, IN_HOUSE],
  [
    /stock|oem|official|original|factory|vendor|bitmain|antminer|btminer|whatsminer|microbt|avalon|canaan/u,
    STOCK,
  ],
];

const firmwareOf = (text: string): string | undefined => firstOf(FIRMWARE, text.trim().toLowerCase());

/** Grid operators by the interconnection they belong to. */
const GRID_NAMES: readonly (readonly [RegExp, (typeof GRIDS)[number]])[] = [
  [/ercot|^texas grid/u, 'ercot'],
  [/wecc|caiso|bpa|western|pacificorp|northwestern|psco/u, 'western'],
  [/eastern|pjm|miso|spp|nyiso|iso-?ne|tva|serc|southern|duke|santee|lg&e/u, 'eastern'],
];

function gridOfText(text: string): string | undefined {
  const low = text.trim().toLowerCase();
  return SAYS_UNKNOWN.test(low) ? UNKNOWN : firstOf(GRID_NAMES, low);
}

function stateOf(text: string, states: ReadonlyMap<string, string>): string | undefined {
  const low = text.trim().toLowerCase();
  if (SAYS_UNKNOWN.test(low)) return UNKNOWN;
  const last = /[\s,(/-]([a-z]{2})\)?$/u.exec(low)?.[1];
  return states.get(low) ?? (last === undefined ? undefined : states.get(last));
}

const firstOf = <T>(list: readonly (readonly [RegExp, T])[], text: string): T | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];
