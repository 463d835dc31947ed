/** Outlines of the states and the nations: read from the atlases when a map is first asked for. */
import type { mesh } from 'topojson-client';
import type { TileMapData } from './tile-map-data.ts';

type Topology = Parameters<typeof mesh>[0];
type Collection = Extract<Topology['objects'][string], { type: 'GeometryCollection' }>;

/** An atlas and the name of the object in it whose parts are the places. */
export interface Shapes {
  readonly kind: TileMapData['kind'];
  readonly topology: Omit<Topology, 'objects'> & { readonly objects: { [name: string]: Collection } };
  readonly object: string;
}

/** `states`: us-atlas, Census Bureau outlines, already projected (Albers); `nations`: world-atlas, Natural Earth at 1:110 million. */
export async function loadShapes(kind: TileMapData['kind']): Promise<Shapes> {
  const topology =
    kind === 'states'
      ? await import('us-atlas/states-albers-10m.json', { with: { type: 'json' } })
      : await import('world-atlas/countries-110m.json', { with: { type: 'json' } });
  const object = kind === 'states' ? 'states' : 'countries';
  return { kind, topology: topology.default as unknown as Shapes['topology'], object };
}
