/** Every field of every threat and lever moves the outcome it declares in the direction it declares. */
import { describe, expect, it } from 'vitest';
import type { Field, Json, JsonObject, Moves } from '../../src/evidence/field.ts';
import { leverKinds } from '../../src/levers/index.ts';
import { outcomes } from '../../src/outcomes/index.ts';
import { boundsOf } from '../../src/scenario/assumption-bounds.ts';
import { threatKinds } from '../../src/threats/index.ts';
import { convert } from '../../src/units/convert.ts';
import { hasWord } from '../../src/words/words.ts';
import { meanOutcomes } from '../helpers/mean-outcome.ts';
import { documentWith, evidence, type Document } from '../helpers/scenarios.ts';

const REPLICATES = 24;

interface Kind {
  readonly kind: string;
  readonly room: 'threat' | 'lever';
  readonly fields: readonly Field[];
  readonly example: JsonObject;
}

const kinds: readonly Kind[] = [
  ...threatKinds.map((kind) => ({ ...kind, room: 'threat' as const })),
  ...leverKinds.map((kind) => ({ ...kind, room: 'lever' as const })),
];

type MovingField = Extract<Field, { moves: Moves }>;
const isMoving = (field: Field): field is MovingField => 'moves' in field;

/** The kind's example with its threat or lever changed. */
function exampleWith({ room, example }: Kind, changes: Document): Document {
  const { levers = [], ...rest } = example as { levers?: readonly Document[]; threats: readonly Document[] };
  const [lever] = levers;
  const changed = (one: Document | undefined): Document[] => (one ? [{ ...one, ...changes }] : []);
  const threats = room === 'threat' ? [...changed(rest.threats[0]), ...rest.threats.slice(1)] : rest.threats;
  return documentWith({
    ...rest,
    threats,
    arms: [{ id: 'example', title: 'Example', levers: room === 'lever' ? changed(lever) : [] }],
  });
}

/** What must hold for the field to count. */
function conditions(kind: Kind, field: MovingField): Document {
  const known = (field.when ?? []).filter((when) => kind.fields.some((other) => other.id === when.field));
  return { ...Object.fromEntries(known.map((when) => [when.field, when.is.at(-1)])), ...field.moves.given };
}

function ends(field: MovingField): readonly [Json, Json] {
  if (field.moves.between) return field.moves.between;
  if (field.kind === 'flag') return [false, true];
  return field.kind === 'quantity' ? [field.min, field.max] : [field.options[0]!, field.options.at(-1)!];
}

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('%s', (_, kind) => {
  const moving = kind.fields.filter(isMoving);

  it.each(moving.map((field) => [field.id, field] as const))('%s moves its outcome', async (id, field) => {
    const { outcome, direction } = field.moves;
    const [low, high] = ends(field);
    const given = conditions(kind, field);
    const before = (await meanOutcomes(exampleWith(kind, { ...given, [id]: low }), REPLICATES))[outcome]!;
    const after = (await meanOutcomes(exampleWith(kind, { ...given, [id]: high }), REPLICATES))[outcome]!;
    const change = direction === 'up' ? after - before : before - after;
    expect(change).toBeGreaterThan(1e-6 * Math.max(Math.abs(before), Math.abs(after)));
  });

  it('declares outcomes that exist', () => {
    const known = outcomes.map((outcome) => outcome.id);
    for (const field of moving) expect(known).toContain(field.moves.outcome);
  });

  it('has words for itself, its fields and their options', () => {
    const words = [`${kind.room}.${kind.kind}.title`, `${kind.room}.${kind.kind}.about`];
    for (const field of kind.fields) {
      words.push(`${kind.room}.${kind.kind}.${field.id}.title`);
      if (field.kind === 'choice')
        for (const option of field.options) words.push(`${kind.room}.${kind.kind}.${field.id}.${option}`);
    }
    expect(words.filter((key) => !hasWord(key))).toEqual([]);
  });

  it('takes its defaults from evidence, whole ranges within the bounds', () => {
    for (const field of kind.fields) {
      if (field.kind !== 'quantity') continue;
      const { low, high } = defaultRange(field);
      expect(low, field.id).toBeGreaterThanOrEqual(field.min);
      expect(high, field.id).toBeLessThanOrEqual(field.max);
    }
  });
});

function defaultRange(field: Extract<Field, { kind: 'quantity' }>): { low: number; high: number } {
  if (typeof field.default === 'number') return { low: field.default, high: field.default };
  const { si } = evidence.parameter(field.default);
  const to = (value: number): number => convert(value, si.unit, field.unit) as number;
  return { low: to(si.low), high: to(si.high) };
}

describe('levers', () => {
  it.each(leverKinds.map((lever) => [lever.kind, lever] as const))(
    '%s does what it is for, at a cost',
    async (_, lever) => {
      const kind: Kind = { ...lever, room: 'lever' };
      const document = exampleWith(kind, {});
      const withLever = await meanOutcomes(document, REPLICATES);
      const without = await meanOutcomes(
        { ...document, arms: [{ id: 'none', title: 'None', levers: [] }] },
        REPLICATES,
      );
      const { outcome, direction } = lever.aims;
      const gain = (withLever[outcome]! - without[outcome]!) * (direction === 'up' ? 1 : -1);
      expect(gain).toBeGreaterThan(1e-6 * Math.abs(without[outcome]!));
      expect(withLever['lever-cost']).toBeGreaterThan(0);
    },
  );
});

it('bounds of assumptions hold what their rows say', () => {
  for (const row of evidence.parameters.values()) {
    const { min, max } = boundsOf(row);
    expect(row.low, row.id).toBeGreaterThanOrEqual(min);
    expect(row.high, row.id).toBeLessThanOrEqual(max);
  }
});
