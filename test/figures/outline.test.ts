import { describe, expect, it } from 'vitest';
import { NATION_CODES } from '../../src/figures/nation-numbers.ts';
import { centreOf, closedPath, holds, openPath, ringsOf } from '../../src/figures/outline.ts';
import { shapeMapExample } from '../../src/figures/shape-map-example.ts';
import { shapeMap, shapeMapText } from '../../src/figures/shape-map.ts';
import { loadShapes } from '../../src/figures/shapes-file.ts';
import { STATE_CODES } from '../../src/figures/state-numbers.ts';
import { STATE_TILES } from '../../src/figures/state-tiles.ts';
import { svgDocument, svgText } from '../../src/figures/svg-document.ts';

const SQUARE = 'M0,0L100,0L100,100L0,100L0,0Z';

describe('outlines', () => {
  it('are read, thinned and written', () => {
    const rings = ringsOf('M0,0L0.3,0L50,0.04L50,50L0,0ZM7,7L7.1,7L7,7Z');
    expect(rings[0]).toHaveLength(4);
    expect(closedPath(rings)).toBe('M0,0L50,0L50,50L0,0Z');
    expect(openPath(ringsOf('M0,0L5,5'))).toBe('M0,0L5,5');
  });

  it('have their middle in their largest ring', () => {
    expect(centreOf(ringsOf(`${SQUARE}M200,200L210,200L210,210L200,210L200,200Z`))).toEqual([50, 50]);
    expect(centreOf([])).toBeUndefined();
  });

  it('hold a box that is inside, and not one that touches a hole or a side', () => {
    const ring = ringsOf(`${SQUARE}M40,40L60,40L60,60L40,60L40,40Z`);
    expect(holds(ring, 5, 5, 30, 20)).toBe(true);
    expect(holds(ring, 30, 30, 70, 70)).toBe(false);
    expect(holds(ring, 80, 80, 120, 90)).toBe(false);
  });
});

describe('the atlases', () => {
  it('have an outline for every state that has a tile, and letters for every nation but two', async () => {
    const states = await loadShapes('states');
    const codes = states.topology.objects[states.object].geometries.map(({ id }) =>
      STATE_CODES.get(String(id)),
    );
    expect(codes.toSorted()).toEqual(Object.keys(STATE_TILES).toSorted());
    const nations = await loadShapes('nations');
    const nameless = nations.topology.objects[nations.object].geometries.filter(
      ({ id }) => !NATION_CODES.has(String(id)),
    );
    expect(nameless.map(({ properties }) => properties && 'name' in properties && properties.name)).toEqual([
      'N. Cyprus',
      'Somaliland',
      'Kosovo',
    ]);
    expect(new Set(NATION_CODES.values()).size).toBe(NATION_CODES.size);
  });
});

describe('a map of shapes', () => {
  it('steps through known places, largest first, and says what stands there', () => {
    const [data, atlas] = shapeMapExample('states');
    const picture = svgText(shapeMap(data, atlas, { document: svgDocument(), width: 836 }));
    const labels = [...picture.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) =>
      label.replaceAll('\u00a0', ' '),
    );
    expect(labels[0]).toBe('Texas 40 %: Grid One; Operator A, Operator B');
    expect(labels).toHaveLength(data.places.length - 1);
    expect(labels[1]).toBe('Georgia 12 %');
  });

  it('is tiles on a phone', () => {
    const [data, atlas] = shapeMapExample('states');
    const picture = svgText(shapeMap(data, atlas, { document: svgDocument(), width: 358 }));
    expect(picture).not.toContain('class="borders"');
  });

  it('tells what has no shape', () => {
    const [data] = shapeMapExample('nations');
    const more = [
      ...data.places,
      { code: 'BH', title: 'Bahrain', value: 2 },
      { code: 'ZZ', title: 'others', value: 9 },
    ];
    const { notes, title } = shapeMapText({ ...data, places: more });
    expect(notes[0].replaceAll('\u00a0', ' ')).toBe('In places not drawn: 11 %.');
    expect(title).toMatch(/^United States/);
  });
});
