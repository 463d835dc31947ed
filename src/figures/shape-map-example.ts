/** Made-up places on the outlines of the atlases, for the gallery. */
import nations from 'world-atlas/countries-110m.json' with { type: 'json' };
import states from 'us-atlas/states-albers-10m.json' with { type: 'json' };
import type { Shapes } from './shapes-file.ts';
import type { TileMapData } from './tile-map-data.ts';
import { tileMapExample } from './tile-map-example.ts';

const ATLASES = {
  states: { topology: states, object: 'states' },
  nations: { topology: nations, object: 'countries' },
} as const;

export function shapeMapExample(kind: TileMapData['kind']): [TileMapData, Shapes] {
  const data = tileMapExample(kind);
  const places = data.places.map((place) =>
    place.code === 'TX' ? { ...place, detail: 'Grid One; Operator A, Operator B' } : place,
  );
  return [{ ...data, places }, { kind, ...ATLASES[kind] } as unknown as Shapes];
}
