import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { leverKinds } from '../../src/levers/index.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { threatKinds } from '../../src/threats/index.ts';
import { documentWith, shippedIds, shippedText, type Document } from '../helpers/scenarios.ts';

const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(scenarioSchema());

const at = { day: 30 };
const target = { vendor: ['bitmain'] };

describe('the JSON Schema of scenarios', () => {
  it('is what stands in public/schema: refresh it by `node scripts/schema.mjs`', () => {
    const published = readFileSync(new URL('../../public/schema/scenario-1.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(scenarioSchema())));
  });

  it.each(shippedIds)('accepts %s', (id) => {
    accepts(JSON.parse(shippedText(id)));
    expect(accepts.errors).toBeNull();
  });

  it('accepts the example of every threat and lever', () => {
    for (const { example } of [...threatKinds, ...leverKinds]) {
      const { levers = [], ...rest } = example as Document;
      accepts(documentWith({ ...rest, arms: [{ id: 'a', title: 'A', levers }] }));
      expect(accepts.errors).toBeNull();
    }
  });

  const brick = { id: 'brick', kind: 'bricking', at, target };
  it.each<[string, Document]>([
    ['another format', { format: 'x' }],
    ['another version', { version: 2 }],
    ['an unknown key', { extra: 1 }],
    ['half a day', { days: 0.5 }],
    ['too many replicates', { replicates: 1e7 }],
    ['no arm', { arms: [] }],
    ['an unknown kind', { threats: [{ ...brick, kind: 'bricks' }] }],
    ['a field of another kind', { threats: [{ ...brick, leakage: 0.5 }] }],
    ['a share of 1.4', { threats: [{ ...brick, reachable: 1.4 }] }],
    ['a negative duration', { threats: [{ ...brick, fixDays: -1 }] }],
    ['a choice that is none', { threats: [{ ...brick, route: 'pull' }] }],
    ['no trigger', { threats: [{ ...brick, at: undefined }] }],
    ['an id in capitals', { threats: [{ ...brick, id: 'Brick' }] }],
    ['half a range', { threats: [{ ...brick, fixDays: { low: 1, high: 2 } }] }],
    ['an unknown lever', { arms: [{ id: 'a', title: 'A', levers: [{ kind: 'prayer' }] }] }],
  ])('refuses %s', (_, changes) => {
    expect(accepts(JSON.parse(JSON.stringify(documentWith({ threats: [brick] }))))).toBe(true);
    expect(accepts(JSON.parse(JSON.stringify(documentWith(changes))))).toBe(false);
  });
});

const kindFiles = (folder: string): string[] =>
  readdirSync(new URL(`../../src/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.replace('.ts', ''))
    .sort();

describe('registries', () => {
  it('hold every file of src/threats and of src/levers, in order of name', () => {
    expect(threatKinds.map(({ kind }) => kind)).toEqual(kindFiles('threats'));
    expect(leverKinds.map(({ kind }) => kind)).toEqual(kindFiles('levers'));
  });
});
