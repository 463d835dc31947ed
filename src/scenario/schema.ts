/** The JSON Schema of a scenario file (2020-12), made from the same field lists as everything else. */
import type { Field, Json, JsonObject, QuantityField } from '../evidence/field.ts';
import { rivals } from '../evidence/rivals/index.ts';
import type { Rival } from '../evidence/rivals/rival.ts';
import { LONGEST_FORMULA } from '../formula/parser.ts';
import { leverKinds } from '../levers/index.ts';
import { threatKinds } from '../threats/index.ts';
import { sayOf } from '../words/words.ts';
import { nationShape } from './nation-schema.ts';
import { NATION_CODES } from './read/read-nation.ts';
import {
  DEPENDENCE_FAMILIES,
  FORMAT,
  SAMPLINGS,
  scenarioDefaults,
  scenarioLimits,
  VERSION,
} from './types.ts';

const { idLength, textLength, seedLength, unitLength, days, replicates } = scenarioLimits;

const text = (maxLength: number): JsonObject => ({ type: 'string', minLength: 1, maxLength });
const texts: JsonObject = { type: 'array', items: text(textLength), maxItems: 100 };
const ref = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });

/** What published files and editors check a scenario against. The reader (`parseScenario`) checks more: names, chains, ranges in texts. */
export function scenarioSchema(): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Hashfall scenario',
    ...closed(frame(), ['format', 'version', 'id', 'title', 'summary', 'threats', 'arms']),
    $defs: definitions(),
  };
}

function frame(): Readonly<Record<string, JsonObject>> {
  return {
    format: { const: FORMAT },
    version: { const: VERSION },
    id: ref('id'),
    title: text(textLength),
    summary: text(textLength),
    sources: texts,
    nation: { anyOf: [{ enum: NATION_CODES }, nationShape()], default: scenarioDefaults.nation },
    rivals: closed(Object.fromEntries(rivals.map(({ id, options }) => [id, rivalSchema(id, options)])), []),
    fleet: closed({ sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } }, ['sha256']),
    days: { type: 'integer', minimum: 1, maximum: days, default: scenarioDefaults.days },
    seed: { ...text(seedLength), default: scenarioDefaults.seed },
    replicates: { type: 'integer', minimum: 1, maximum: replicates, default: scenarioDefaults.replicates },
    luck: closed(
      { blocks: { type: 'boolean', default: true }, price: { type: 'boolean', default: true } },
      [],
    ),
    sampling: { enum: SAMPLINGS, default: scenarioDefaults.sampling },
    dependence: { type: 'array', items: ref('dependence'), maxItems: scenarioLimits.dependence },
    assumptions: { type: 'object', additionalProperties: ref('quantity') },
    outcomes: { type: 'array', items: ref('outcome'), maxItems: scenarioLimits.outcomes },
    threats: { type: 'array', items: ref('threat'), maxItems: scenarioLimits.threats },
    arms: { type: 'array', items: ref('arm'), minItems: 1, maxItems: scenarioLimits.arms },
    tryThis: texts,
  };
}

const rivalSchema = (id: string, options: Rival['options']): JsonObject => ({
  title: sayOf(`rival.${id}.title`),
  enum: options.map((option) => option.id),
  default: options[0].id,
});

function definitions(): Readonly<Record<string, JsonObject>> {
  return {
    id: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: idLength },
    names: {
      anyOf: [text(80), { type: 'array', items: text(80), minItems: 1, maxItems: 200 }],
    },
    range: closed(
      { low: { type: 'number' }, mode: { type: 'number' }, high: { type: 'number' }, unit: text(40) },
      ['low', 'mode', 'high'],
    ),
    quantity: { anyOf: [{ type: 'number' }, text(500), ref('range')] },
    trigger: {
      anyOf: [
        closed({ day: ref('quantity') }, ['day']),
        closed({ after: ref('id'), days: ref('quantity') }, ['after']),
        closed({ detected: ref('id'), days: ref('quantity') }, ['detected']),
      ],
    },
    dependence: closed(
      {
        id: ref('id'),
        inputs: {
          type: 'array',
          items: text(textLength),
          minItems: 2,
          maxItems: scenarioLimits.dependentInputs,
        },
        family: { enum: DEPENDENCE_FAMILIES },
        rho: { type: 'number', minimum: 0, maximum: 1 },
        df: { type: 'integer', minimum: 1, maximum: scenarioLimits.freedom },
      },
      ['id', 'inputs', 'family', 'rho'],
    ),
    outcome: closed(
      {
        id: ref('id'),
        title: text(textLength),
        unit: { type: 'string', maxLength: unitLength },
        better: { enum: ['higher', 'lower'] },
        formula: { description: sayOf('scenario.outcome.formula'), ...text(LONGEST_FORMULA) },
      },
      ['id', 'title', 'unit', 'better', 'formula'],
    ),
    arm: closed(
      {
        id: ref('id'),
        title: text(textLength),
        levers: { type: 'array', items: ref('lever'), maxItems: leverKinds.length },
      },
      ['id', 'title'],
    ),
    threat: { oneOf: threatKinds.map(({ kind }) => ref(`threat-${kind}`)) },
    lever: { oneOf: leverKinds.map(({ kind }) => ref(`lever-${kind}`)) },
    ...Object.fromEntries(
      threatKinds.map(({ kind, fields }) => [`threat-${kind}`, threatSchema(kind, fields)]),
    ),
    ...Object.fromEntries(leverKinds.map(({ kind, fields }) => [`lever-${kind}`, leverSchema(kind, fields)])),
  };
}

function threatSchema(kind: string, fields: readonly Field[]): JsonObject {
  const triggers = fields.filter((field) => field.kind === 'trigger').map((field) => field.id);
  const properties = { id: ref('id'), kind: { const: kind }, ...fieldSchemas(`threat.${kind}`, fields) };
  return described(`threat.${kind}`, closed(properties, ['id', 'kind', ...triggers]));
}

function leverSchema(kind: string, fields: readonly Field[]): JsonObject {
  const properties = { kind: { const: kind }, ...fieldSchemas(`lever.${kind}`, fields) };
  return described(`lever.${kind}`, closed(properties, ['kind']));
}

const described = (words: string, schema: JsonObject): JsonObject => ({
  title: sayOf(`${words}.title`),
  description: sayOf(`${words}.about`),
  ...schema,
});

/** An object with these keys and no others. */
const closed = (
  properties: Readonly<Record<string, JsonObject>>,
  required: readonly string[],
): JsonObject => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
});

function fieldSchemas(words: string, fields: readonly Field[]): Record<string, JsonObject> {
  const entries = fields.map((field) => [
    field.id,
    { title: sayOf(`${words}.${field.id}.title`), ...fieldSchema(field) },
  ]);
  return Object.fromEntries(entries) as Record<string, JsonObject>;
}

function fieldSchema(field: Field): JsonObject {
  switch (field.kind) {
    case 'quantity':
      return quantitySchema(field);
    case 'choice':
      return { enum: field.options, default: field.default };
    case 'flag':
      return { type: 'boolean', default: field.default };
    case 'target':
      return closed(Object.fromEntries(field.axes.map((axis) => [axis, ref('names')])), []);
    case 'trigger':
      return ref('trigger');
    case 'set':
      return { ...ref('names'), default: field.default };
    default:
      return field satisfies never;
  }
}

/** A default from evidence is a row's id, so it stands in the description only. */
function quantitySchema({ unit, min, max, default: standard }: QuantityField): JsonObject {
  const about: Record<string, Json> =
    typeof standard === 'number'
      ? { description: unit, default: standard }
      : { description: `${unit}; ${standard}` };
  return { ...about, anyOf: [{ type: 'number', minimum: min, maximum: max }, text(500), ref('range')] };
}
