/** Readings to try panels with: a shipped scenario, its precomputed summary, and made-up facts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RivalRuns } from '../../src/analysis/rivals.ts';
import type { RunFacts } from '../../src/analysis/run-facts.ts';
import type { ConcentrationFacts, World } from '../../src/analysis/types.ts';
import type { Reading } from '../../src/figures/panel.ts';
import { concentration as metricsOf } from '../../src/science/concentration.ts';
import { CONCENTRATION_AXES, type ConcentrationTable } from '../../src/fleet/concentration.ts';
import { comparePaired } from '../../src/summary/compare.ts';
import { OUTCOME_PERCENTS } from '../../src/summary/types.ts';

const root = join(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** `id`: of a shipped scenario. */
export function readingOf(id: string, facts?: RunFacts): Reading {
  const document = json(`scenarios/${id}.json`);
  const summary = json(`public/precomputed/${id}.json`);
  return { summary, document, nation: 'US', ...(facts ? { facts } : {}) };
}

function table(axis: ConcentrationTable['axis'], sizes: Record<string, number>): ConcentrationFacts {
  const { hhi, top1, top3, effectiveBySquares, nakamoto } = metricsOf(Object.values(sizes));
  const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const rows = Object.entries(sizes).map(([name, size]) => ({ name, share: size / all }));
  const scope = axis === 'pool' || axis === 'pool-group' ? 'blocks' : 'home';
  const known = { axis, scope, rows, hhi, top1, top3, nakamoto } as const;
  const names = { selected: {}, unknown: ['unknown'], many: ['rest'] };
  return { ...known, ...names, effectiveNumber: effectiveBySquares };
}

const KNOWN = { low: 0.1, high: 0.5, grade: 'reported', source: 'A table of places' } as const;

const ANCHOR = { title: 'Stored energy of a grid', grade: 'judged' } as const;

const NONE_TARGETED = Object.fromEntries(
  CONCENTRATION_AXES.map((axis) => [axis, []]),
) as unknown as RunFacts['fleet']['targeted'];

function regretRow(world: World, arms: number, open: boolean) {
  const regret = Array.from({ length: arms }, (_, arm) => (world === 'mildest' ? arm : arms - 1 - arm) * 10);
  const best = regret.indexOf(0);
  return {
    world,
    title: `${world} half of futures`,
    futures: 200,
    regret,
    error: regret.map(() => 1),
    best,
    open,
  };
}

const madeUpRegret = (arms: number) => ({
  about: 'A world is a half of the futures.',
  worlds: [regretRow('mildest', arms, false), regretRow('hardest', arms, true)],
  worst: regretRow('all', arms, false),
});

/** Made-up facts for a summary with `arms` arms over `days` days. */
export function madeUpFacts(arms: number, days: number): RunFacts {
  const byDay = (arm: number, level: number) =>
    Array.from({ length: days }, (_, day) => (day < 30 ? 0 : level / 100 / (1 + arm + (day - 30) / 40)));
  const values = (arm: number) =>
    Float64Array.from({ length: 400 }, (_, i) => 500 - 60 * arm + ((i * 37) % 101));
  const others = Array.from({ length: arms - 1 }, (_, i) => i + 1);
  const influence = [
    { meaning: 'share of machines that obey', grade: 'judged', share: 0.6 },
    { meaning: 'days of work a machine takes', grade: 'reported', share: 0.4 },
  ] as const;
  const ranked = influence.map((one, i) => ({ ...one, column: `x${i}`, source: 'a report', rho: 0.5 }));
  return {
    influence: { 'trough-national-pct': ranked, 'lost-ehs-days': ranked },
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
      unit: 'EH/s-days',
      better: 'lower',
      comparison: comparePaired(values(0), values(b), 'lower'),
    })),
    ...(arms < 2 ? {} : { regret: madeUpRegret(arms) }),
    futures: 400,
    costEffect: Array.from({ length: arms }, (_, arm) => ({
      arm,
      cost: { low: 8 * arm, middle: 10 * arm, high: 14 * arm },
      effect: { low: 30 * arm, middle: 60 * arm, high: 80 * arm },
    })),
    money: [],
    grid: {
      response: Array.from({ length: arms }, () => ({
        futures: 400,
        seconds: [0, 1, 2, 4, 8, 12, 20],
        byPercent: OUTCOME_PERCENTS.map((percent) =>
          [0, 1, 1.2, 1, 0.8, 0.7, 0.7].map((part) => (part * percent) / 300),
        ),
      })),
      anchors: { rate: [ANCHOR], response: [ANCHOR], peak: [ANCHOR], swing: [ANCHOR], oscillation: [ANCHOR] },
    },
    places: Array.from({ length: arms }, (_, arm) =>
      (
        [
          ['grid', 'ercot', 'ERCOT'],
          ['grid', 'eastern', 'Eastern'],
          ['state', 'TX', 'Texas'],
        ] as const
      ).map(([kind, id, title], p) => ({
        kind,
        id,
        title,
        many: false,
        measures: Array.from({ length: 7 }, (__, m) => {
          const mean = (p + 1) * (m + 1) * (arm + 1);
          return { mean, low: 0.9 * mean, high: 1.1 * mean };
        }),
      })),
    ),
    operators: Array.from({ length: arms }, (_, arm) =>
      ['MARA', 'Riot', 'all others'].map((title, i) => ({
        id: title,
        title,
        many: i === 2,
        measures: [1, 2, 3, 4, 5, 6, 7].map((value) => {
          const mean = (value * (3 - i)) / (arm + 1);
          return { mean, low: mean * 0.9, high: mean * 1.1 };
        }),
      })),
    ),
    fleet: {
      nation: 'US',
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
      targeted: { ...NONE_TARGETED, vendor: ['bitmain'], channel: ['stock-bitmain'] },
      states: [
        { code: 'TX', title: 'Texas', share: 0.4, ...KNOWN, detail: 'ERCOT' },
        { code: 'GA', title: 'Georgia', share: 0.1, ...KNOWN },
      ],
      nations: [
        { code: 'US', title: 'United States', share: 0.4, ...KNOWN },
        { code: 'RU', title: 'Russia', share: 0.15, ...KNOWN },
      ],
      flows: [
        { stops: ['bitmain', 'stock-bitmain', 'mara', 'ercot'], weight: 60, targeted: true },
        { stops: ['microbt', 'stock-microbt', 'rest', 'eastern'], weight: 40, targeted: false },
      ],
      sources: [{ title: 'A table', grade: 'reported' }],
    },
  };
}

/** Made-up runs under rival sources: the summary's own outcomes, once a source. */
export function madeUpRivals({ arms, replicates }: Reading['summary']): RivalRuns {
  const outcomes = arms[0]!.outcomes as RivalRuns['runs'][number]['outcomes'];
  const run = (option: string, chosen: boolean) => ({
    rival: 'share',
    option,
    title: 'Share of the network',
    by: `by ${option}`,
    chosen,
    source: 'a report',
    grade: 'reported' as const,
    outcomes,
  });
  return { futures: Math.min(replicates, 256), runs: [run('a map', true), run('a survey', false)] };
}
