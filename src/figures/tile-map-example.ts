/** Made-up places for the gallery. */
import { exampleMeta } from './example-values.ts';
import type { TileMapData } from './tile-map-data.ts';

const STATES = [
  ['TX', 'Texas', 40],
  ['GA', 'Georgia', 12],
  ['NY', 'New York', 7],
  ['OH', 'Ohio', 6],
  ['ND', 'North Dakota', 5],
  ['KY', 'Kentucky', 4.2],
  ['WA', 'Washington', 3],
  ['WY', 'Wyoming', 2.1],
  ['MT', 'Montana', 1],
  ['NH', 'New Hampshire', 0.6],
  ['ZZ', 'elsewhere', 19.1],
] as const;

const NATIONS = [
  ['US', 'United States', 38],
  ['RU', 'Russia', 15],
  ['CN', 'China', 14],
  ['PY', 'Paraguay', 4],
  ['AE', 'United Arab Emirates', 3.2],
  ['OM', 'Oman', 3],
  ['CA', 'Canada', 2.8],
  ['KZ', 'Kazakhstan', 2],
  ['ET', 'Ethiopia', 1.8],
  ['ID', 'Indonesia', 1.5],
  ['NO', 'Norway', 1.1],
  ['IR', 'Iran', 0.8],
] as const;

export function tileMapExample(kind: 'states' | 'nations'): TileMapData {
  const places = kind === 'states' ? STATES : NATIONS;
  return {
    kind,
    whole: kind === 'states' ? 'US hash rate' : 'the network’s hash rate',
    places: places.map(([code, title, value]) => ({ code, title, value })),
    meta: exampleMeta(),
  };
}
