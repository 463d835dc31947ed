/** The JSON Schema of a nation's file: alone (public/schema/nation-1.json) and within a scenario's. */
import type { JsonObject } from '../evidence/field.ts';
import { NATION_FORMAT, NATION_VERSION } from '../evidence/nations/own-nation.ts';
import { say } from '../words/words.ts';

const above0 = (maximum: number): JsonObject => ({ type: 'number', exclusiveMinimum: 0, maximum });

const numberUpTo = (maximum: number, description: string): JsonObject => ({
  description,
  anyOf: [
    above0(maximum),
    {
      type: 'object',
      properties: { low: above0(maximum), mode: above0(maximum), high: above0(maximum) },
      required: ['low', 'mode', 'high'],
      additionalProperties: false,
    },
  ],
});

const text = (maxLength: number): JsonObject => ({ type: 'string', minLength: 1, maxLength });

export function nationShape(): JsonObject {
  return {
    type: 'object',
    properties: {
      format: { const: NATION_FORMAT },
      version: { const: NATION_VERSION },
      code: { type: 'string', pattern: '^[A-Z]{2}$', not: { const: 'US' } },
      name: text(80),
      known: text(4000),
      share: numberUpTo(95, say('nation.schema.share')),
      powerPrice: numberUpTo(1, say('nation.schema.power')),
      vendors: {
        type: 'object',
        properties: { bitmain: numberUpTo(100, say('nation.schema.vendors')) },
        required: ['bitmain'],
        additionalProperties: numberUpTo(100, say('nation.schema.vendors')),
      },
      stock: numberUpTo(100, say('nation.schema.stock')),
      operators: {
        type: 'array',
        maxItems: 50,
        items: {
          type: 'object',
          properties: {
            id: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 40 },
            name: text(80),
            ehs: numberUpTo(1000, say('nation.schema.ehs')),
          },
          required: ['id', 'name', 'ehs'],
          additionalProperties: false,
        },
      },
    },
    required: ['format', 'version', 'code', 'name', 'known', 'share', 'powerPrice'],
    additionalProperties: false,
  };
}

export const nationSchema = (): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Hashfall nation',
  ...nationShape(),
});
