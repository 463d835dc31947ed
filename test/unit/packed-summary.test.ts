import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Summary } from '../../src/summary/types.ts';
import { packSummary, unpackSummary } from '../../src/ui/packed-summary.ts';

const summary = JSON.parse(readFileSync('public/precomputed/us-bricking.json', 'utf8')) as Summary;

it('comes out of its array as it went in, also after crossing to another thread', () => {
  const packed = packSummary(summary);
  const crossed = structuredClone(packed, { transfer: [packed.series.buffer] });
  expect(packed.series.length).toBe(0);
  expect(JSON.parse(JSON.stringify(unpackSummary(crossed)))).toEqual(summary);
});
