/** What is drawn is named in words wherever a result speaks of it. */
import { beforeAll, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { createContext, loadGround } from '../../src/run/context.ts';
import { planInfo } from '../../src/run/plan-info.ts';
import { shippedIds, shippedText } from '../../src/run/shipped.ts';

let evidence: Evidence;
beforeAll(async () => {
  ({ evidence } = await loadGround());
});

it.each(shippedIds)('%s: no drawn number shows an id', async (id) => {
  const context = await createContext(shippedText(id)!);
  if (Array.isArray(context)) throw new Error(id);
  const { columns } = planInfo(context, evidence);
  const ids = columns.filter(
    ({ draw, meaning }) => meaning === draw.id || /[a-z]_[a-z]|[a-z]\.[a-z]/u.test(meaning),
  );
  expect(ids.map(({ draw }) => draw.id)).toEqual([]);
  expect(columns.length).toBeGreaterThan(30);
});
