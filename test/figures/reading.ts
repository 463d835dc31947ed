/** Readings to try panels with: a shipped scenario, its precomputed summary, and made-up facts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PanelFacts } from '../../src/figures/panel-facts.ts';
import type { Reading } from '../../src/figures/panel.ts';
import { concentration as metricsOf } from '../../src/science/concentration.ts';
import type { ConcentrationTable } from '../../src/fleet/concentration.ts';
import { comparePaired } from '../../src/summary/compare.ts';

const root = join(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** `id`: of a shipped scenario. */
export function readingOf(id: string, facts?: PanelFacts): Reading {
  const document = json(`scenarios/${id}.json`);
  const summary = json(`public/precomputed/${id}.json`);
  return { summary, document, nation: 'US', ...(facts ? { facts } : {}) };
}

function table(axis: ConcentrationTable['axis'], sizes: Record<string, number>): ConcentrationTable {
  const { hhi, top1, top3, effectiveBySquares, nakamoto } = metricsOf(Object.values(sizes));
  const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const rows = Object.entries(sizes).map(([name, size]) => ({ name, share: size / all }));
  const scope = axis === 'pool' || axis === 'pool-group' ? 'blocks' : 'home';
  return { axis, scope, rows, hhi, top1, top3, effectiveNumber: effectiveBySquares, nakamoto };
}

/** Made-up facts for a summary with `arms` arms over `days` days. */
export function madeUpFacts(arms: number, days: number): PanelFacts {
  const byDay = (arm: number, level: number) =>
    Array.from({ length: days }, (_, day) => (day < 30 ? 0 : level / 100 / (1 + arm + (day - 30) / 40)));
  const values = (arm: number) =>
    Float64Array.from({ length: 400 }, (_, i) => 500 - 60 * arm + ((i * 37) % 101));
  const others = Array.from({ length: arms - 1 }, (_, i) => i + 1);
  const influence = [
    { meaning: 'share of machines that obey', grade: 'judged', source: 'judged', share: 0.6 },
    { meaning: 'days of work a machine takes', grade: 'reported', source: 'a report', share: 0.4 },
  ] as const;
  return {
    influence: { 'trough-national-pct': influence, 'lost-ehs-days': influence },
    evidence: {
      'trough-national-pct': { measured: 0.1, reported: 0.3, derived: 0, judged: 0.6 },
      'income-lost': { measured: 0, reported: 0, derived: 0, judged: 0 },
    },
    recovery: Array.from({ length: arms }, (_, arm) =>
      ([50, 75, 90] as const).map((level) => ({ arm, level, byDay: byDay(arm, level) })),
    ).flat(),
    comparisons: others.map((b) => ({
      a: 0,
      b,
      outcome: 'lost-ehs-days',
      comparison: comparePaired(values(0), values(b), 'lower'),
    })),
    regret: {
      worlds: ['Everything at once', 'Nothing happens'].map((title, world) => ({
        title,
        regret: Array.from({ length: arms }, (_, arm) => (world === 0 ? arms - 1 - arm : arm) * 10),
      })),
    },
    fleet: {
      concentration: [
        table('vendor', { bitmain: 80, microbt: 14, canaan: 6 }),
        table('channel', { 'stock-bitmain': 50, 'stock-microbt': 14, unknown: 36 }),
        table('jurisdiction', { CN: 94, US: 6 }),
        table('operator', { mara: 20, riot: 10, rest: 70 }),
        table('grid', { ercot: 40, eastern: 55, western: 5 }),
        table('pool', { one: 40, two: 35, three: 25 }),
        table('pool-group', { one: 65, two: 35 }),
      ],
      titles: { bitmain: 'Bitmain', microbt: 'MicroBT', canaan: 'Canaan', CN: 'China' },
      targeted: { vendor: ['bitmain'], channel: ['stock-bitmain'] },
      states: [
        { code: 'TX', title: 'Texas', share: 0.4, detail: 'ERCOT; Riot, MARA' },
        { code: 'GA', title: 'Georgia', share: 0.1 },
      ],
      nations: [
        { code: 'US', title: 'United States', share: 0.4 },
        { code: 'RU', title: 'Russia', share: 0.15 },
      ],
      flows: [
        { stops: ['bitmain', 'stock-bitmain', 'mara', 'ercot'], weight: 60, targeted: true },
        { stops: ['microbt', 'stock-microbt', 'rest', 'eastern'], weight: 40, targeted: false },
      ],
      sources: [{ title: 'A table', grade: 'reported' }],
    },
  };
}
