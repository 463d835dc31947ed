import { describe, expect, it } from 'vitest';
import { concentrationText } from '../../src/figures/concentration-text.ts';
import { concentrationExample, poolsExample } from '../../src/figures/concentration-example.ts';
import { bestBuy, paretoFront } from '../../src/figures/cost-effect-data.ts';
import { costEffectExample } from '../../src/figures/cost-effect-example.ts';
import { costEffectTable, costEffectText } from '../../src/figures/cost-effect-text.ts';
import { countOf, futuresIn, futuresOf, futuresShort } from '../../src/figures/counts.ts';
import { differenceBins } from '../../src/figures/difference-bins.ts';
import { differenceOf, sideCounts } from '../../src/figures/difference-data.ts';
import { differenceExample } from '../../src/figures/difference-example.ts';
import { differenceText } from '../../src/figures/difference-text.ts';
import { beyond, ordered } from '../../src/figures/distribution-data.ts';
import { distributionExample } from '../../src/figures/distribution-example.ts';
import { beyondWords, distributionTable, distributionText } from '../../src/figures/distribution-text.ts';
import { evidenceTable, evidenceText } from '../../src/figures/evidence.ts';
import { evidenceExample } from '../../src/figures/evidence-example.ts';
import { exampleMeta } from '../../src/figures/example-values.ts';
import { flowsExample } from '../../src/figures/flows-example.ts';
import { foldedPaths, stopShares } from '../../src/figures/flows-data.ts';
import { flowsText } from '../../src/figures/flows-text.ts';
import { gaugesExample } from '../../src/figures/gauges-example.ts';
import { gaugesTable, gaugesText } from '../../src/figures/gauges-text.ts';
import { moneyExample } from '../../src/figures/money-example.ts';
import { moneyTable, moneyText } from '../../src/figures/money.ts';
import { networkExample } from '../../src/figures/network-example.ts';
import { networkTable, networkText } from '../../src/figures/network-text.ts';
import { operatorsExample } from '../../src/figures/operators-example.ts';
import { operatorsTable, operatorsText } from '../../src/figures/operators-text.ts';
import { type RecoveryData, returnOf } from '../../src/figures/recovery-data.ts';
import { recoveryExample } from '../../src/figures/recovery-example.ts';
import { inSentence } from '../../src/figures/sentence.ts';
import { recoveryTable, recoveryText } from '../../src/figures/recovery-text.ts';
import { percentileOf, summarySpread } from '../../src/figures/spread.ts';
import { classOf, fewestOverHalf } from '../../src/figures/tile-map-data.ts';
import { tileMapExample } from '../../src/figures/tile-map-example.ts';
import { tileMapTable, tileMapText } from '../../src/figures/tile-map-text.ts';
import { comparePaired } from '../../src/summary/compare.ts';

/** Words with plain spaces, to be read in a test. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('counts in words', () => {
  it('says hundreds, rare ones, none and all', () => {
    expect(futuresIn(1632, 10_000)).toBe('16 in 100 futures');
    expect(futuresIn(40, 10_000)).toBe('1 in 250 futures');
    expect(futuresIn(0, 10_000)).toBe('none of 10,000 futures');
    expect(futuresOf(10_000, 10_000)).toBe('all 10,000 futures');
    expect(futuresOf(9975, 10_000)).toBe('all but 1 of 400 futures');
    expect(countOf(84, 100)).toBe('84 of 100');
  });

  it('says a share by the shortest count near it', () => {
    expect(futuresShort(833, 10_000)).toBe('1 in 12 futures');
    expect(futuresShort(3700, 10_000)).toBe('4 in 10 futures');
    expect(futuresShort(9800, 10_000)).toBe('98 in 100 futures');
  });
});

describe('a distribution against a line', () => {
  const values = Float64Array.from({ length: 12_000 }, (_, i) => (i * 7919) % 12_000);
  const data = { ...distributionExample('loss'), values, tolerance: 10_999 };

  it('counts those strictly beyond it, with Wilson’s interval', () => {
    const { hits, of, low, high } = beyond(ordered(data), data.tolerance);
    expect([hits, of]).toEqual([1000, 12_000]);
    expect(low).toBeCloseTo(0.07852, 4);
    expect(high).toBeCloseTo(0.08842, 4);
    expect(beyondWords(data, beyond(ordered(data), data.tolerance))).toBe(
      '1 in 12 futures lose more than this',
    );
  });

  it('counts the other way where more is better', () => {
    const { hits } = beyond(ordered({ ...data, better: 'higher' }), 1200);
    expect(hits).toBe(1200);
  });

  it('counts by percentiles as it does by futures', () => {
    const percentiles = Float64Array.from({ length: 101 }, (_, p) => (p / 100) * 11_999);
    const told = beyond(ordered({ ...data, values: percentiles, futures: 12_000 }), data.tolerance);
    expect(told.of).toBe(12_000);
    expect(Math.abs(told.hits - 1000)).toBeLessThan(3);
  });

  it('titles and tables say so', () => {
    expect(plain(distributionText(data).title)).toBe(
      'In 1 of 12 futures US hash rate falls by more than 11,000 %',
    );
    const none = { ...data, tolerance: 20_000 };
    expect(distributionText(none).narration).toContain('fewer than 1 in 4,000');
    const table = distributionTable(data);
    expect(table.rows.map(([, share]) => Number(share))).toEqual(
      table.rows.map(([, share]) => Number(share)).toSorted((a, b) => b - a),
    );
  });
});

describe('bullet bars', () => {
  it('name the grid whose limit is passed, and say none with its bound', () => {
    expect(gaugesText(gaugesExample(700)).title).toBe(
      'In 7 of 100 futures ERCOT is asked to absorb more at once than its limit',
    );
    const never = gaugesText(gaugesExample(0));
    expect(never.title).toBe(
      'In none of 10,000 futures is ERCOT asked to absorb more at once than its limit',
    );
    expect(plain(never.notes[0])).toBe('In the middle future 700 MW are left to the limit.');
    expect(plain(never.notes[1])).toBe('None means, with 95 % confidence, fewer than 1 in 3,300.');
  });

  it('name the largest without a limit', () => {
    const { grids, ...rest } = gaugesExample(1);
    const open = { ...rest, grids: grids.filter(({ limit }) => !limit) };
    expect(plain(gaugesText(open).title)).toBe('Eastern loses most at once: 1,050 MW in the middle future');
  });

  it('name the largest bill and the least certain', () => {
    expect(moneyText(moneyExample()).title).toBe('Income lost is the largest bill, and the least certain');
    const [income, repair, levers] = moneyExample().bills;
    const sure = { ...income, spread: { ...levers.spread, middle: 300 } };
    expect(moneyText({ bills: [sure, repair], meta: exampleMeta() }).title).toBe(
      'Income lost is the largest bill; Repair and replacement the least certain',
    );
  });

  it('never name the many as the hardest hit', () => {
    expect(plain(operatorsText(operatorsExample('spread')).title)).toBe(
      'Operator 1 is hit hardest: 17 EH/s in the middle future',
    );
    expect(operatorsTable(operatorsExample('mean')).rows.at(-1)?.[0]).toBe('all others');
  });

  it('have tables with a cell for each column', () => {
    for (const table of [gaugesTable(gaugesExample(1)), moneyTable(moneyExample())]) {
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    }
  });

  it('take an outcome’s quantiles as summarised', () => {
    const spread = summarySpread({ quantiles: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, 10);
    expect(spread).toEqual({ middle: 50, low: { 50: 40, 80: 30, 95: 10 }, high: { 50: 60, 80: 70, 95: 90 } });
  });
});

describe('recovery', () => {
  const flat = (share: number): RecoveryData => {
    const base = recoveryExample(1);
    const below = new Float64Array(base.days).fill(share);
    return { ...base, arms: [{ ...base.arms[0], below: { 50: below, 75: below, 90: below } }] };
  };

  it('tells when fewer than half are below for good, or why not', () => {
    const data = recoveryExample(3);
    const back = returnOf(data, data.arms[0]);
    expect(back.kind === 'back' && data.arms[0].below[90][data.onset + back.days]).toBeLessThan(0.5);
    expect(back.kind === 'back' && data.arms[0].below[90][data.onset + back.days - 1]).toBeGreaterThanOrEqual(
      0.5,
    );
    expect(returnOf(flat(0.3), flat(0.3).arms[0]).kind).toBe('never-below');
    expect(returnOf(flat(0.6), flat(0.6).arms[0]).kind).toBe('still-below');
  });

  it('titles it', () => {
    expect(plain(recoveryText(recoveryExample(3)).title)).toBe(
      'Half of futures are back above 90 % in 40 days; with B, in 14; with C, in 26',
    );
    expect(plain(recoveryText(flat(0.6)).title)).toBe('Half of futures are still below 90 % after 180 days');
    expect(recoveryTable(recoveryExample(3)).rows[0]).toEqual(['0', '95', '58', '90']);
  });
});

describe('the network', () => {
  it('says how slow and how soon it is answered', () => {
    expect(plain(networkText(networkExample()).title)).toBe(
      'Blocks slow to 11 min 6 s in the middle future; nine tenths of the delay are gone by day 57',
    );
    const even = { ...networkExample(), days: 28, events: [] };
    expect(networkText(even).title).toContain('Blocks keep their pace');
    expect(networkText({ ...networkExample(), days: 50 }).title).toContain('stay slow to the end');
  });

  it('has a row an epoch', () => {
    expect(networkTable(networkExample()).rows).toHaveLength(13);
  });
});

describe('the fleet’s figures', () => {
  it('set who made machines beside whose code they run', () => {
    expect(plain(concentrationText(concentrationExample('bars')).title)).toBe(
      'Maker One made the machines behind 78 % of US hash rate; Maker One stock code runs on 36 %',
    );
    expect(plain(concentrationText(poolsExample()).title)).toBe('Pool 1 finds 30 % of blocks');
    expect(plain(concentrationText(poolsExample()).notes[0])).toContain(
      'HHI 1,634 of 10,000; 3 hold over half',
    );
  });

  it('fold small stops and keep the whole', () => {
    const paths = foldedPaths(flowsExample(true));
    expect(paths.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect([...stopShares(paths, 0).keys()]).toEqual(expect.arrayContaining(['Maker One', 'others']));
    expect(plain(flowsText(flowsExample(true)).title)).toBe(
      '36 % of US hash rate stand on the targeted path; ERCOT leans on it most, with 41 % of its own',
    );
  });

  it('class shares by their lower end, and count the fewest over half', () => {
    expect([0, 0.5, 1, 3, 8, 20, 40].map(classOf)).toEqual([0, 1, 2, 3, 4, 5, 5]);
    expect(fewestOverHalf(tileMapExample('states'))).toBe(2);
    expect(plain(tileMapText(tileMapExample('states')).notes[0])).toBe('In places not drawn: 19 %.');
    expect(tileMapTable(tileMapExample('nations')).rows).toHaveLength(12);
  });
});

describe('comparisons', () => {
  it('turn a paired comparison so that above zero is better', () => {
    const a = Float64Array.from({ length: 400 }, (_, i) => 100 + (i % 7));
    const b = a.map((value, i) => value - 10 + (i % 3));
    const arm = { letter: 'B', hue: 'B', title: 'b' } as const;
    const facts = { name: 'x', unit: '', first: arm, second: { ...arm, letter: 'A' }, meta: exampleMeta() };
    const lower = differenceOf(comparePaired(a, b, 'lower'), { ...facts, better: 'lower' });
    expect(lower.verdict).toBe('first');
    expect(lower.mean).toBeGreaterThan(0);
    expect(lower.values[0]).toBeGreaterThan(0);
    const higher = differenceOf(comparePaired(a, b, 'higher'), { ...facts, better: 'higher' });
    expect(higher.verdict).toBe('second');
    expect(higher.mean).toBeCloseTo(-lower.mean, 12);
    expect(higher.interval![0]).toBeLessThan(higher.interval![1]);
  });

  it('keep futures that are the same out of the bars', () => {
    for (const form of ['clear', 'open', 'ties'] as const) {
      const data = differenceExample(form);
      const { bins } = differenceBins(data, 24);
      const drawn = bins.reduce((sum, { share }) => sum + share, 0);
      const percentileStep = data.percentiles ? 0.011 : 1e-12;
      expect(Math.abs(drawn - 1 + data.counts.same / data.counts.of)).toBeLessThanOrEqual(percentileStep);
      expect(bins.some(({ low, high }) => low < 0 && high > 0)).toBe(false);
    }
  });

  it('name no winner where none can be told', () => {
    expect(differenceText(differenceExample('open')).title).toBe(
      'B against C: not distinguishable yet - run more',
    );
    expect(differenceText(differenceExample('open')).notes.join(' ')).toMatch(/About [\d,]+ more futures/);
    expect(differenceText(differenceExample('clear')).title).toMatch(
      /^B is better than C in \d+ of 100 futures/,
    );
  });

  it('add up to a hundred', () => {
    const { counts } = differenceExample('open');
    const even = {
      ...differenceExample('open'),
      counts: { ...counts, first: 105, second: 95, same: 0, of: 200 },
    };
    expect(sideCounts(even)).toEqual({ first: '53 of 100', second: '47 of 100' });
  });

  it('find the arms that no other beats', () => {
    const { arms } = costEffectExample('five');
    const front = paretoFront(arms);
    expect(front.map(({ letter }) => letter)).toEqual(['A', 'B', 'B + C']);
    expect(bestBuy(front).best?.letter).toBe('B');
    expect(costEffectText(costEffectExample('five')).title).toBe(
      'B does most for each million USD; B + C is the next step; C and D cost more and do less',
    );
    expect(costEffectTable(costEffectExample('five')).rows[1][1]).toBe('$38\u00a0m');
  });
});

describe('evidence', () => {
  it('says how much is judged', () => {
    expect(plain(evidenceText(evidenceExample('judged')).title)).toBe(
      '62 % of this answer rests on judgement',
    );
    expect(evidenceText(evidenceExample('measured')).title).toBe('None of this answer rests on judgement');
    expect(evidenceTable(evidenceExample('measured')).rows.map(([grade]) => grade)).toEqual([
      'Derived',
      'Reported',
      'Measured',
    ]);
  });
});

describe('names inside a sentence', () => {
  it('are small, abbreviations are not', () => {
    expect(inSentence('Difficulty')).toBe('difficulty');
    expect(inSentence('US hash rate')).toBe('US hash rate');
    expect(inSentence('The adversary’s share')).toBe('the adversary’s share');
    expect(inSentence('')).toBe('');
  });
});

describe('a network whose pace swings of itself', () => {
  it('is not said to have lost its delay', () => {
    const data = networkExample();
    const middle = data.interval.middle;
    const swinging = Float64Array.from(middle, (value, day) => value + (day < 20 ? 0.2 : 0));
    const text = networkText({ ...data, interval: { ...data.interval, middle: swinging } });
    expect(text.title).toMatch(/in the middle future, on day 30$/);
    expect(networkText(data).title).toMatch(/nine tenths/);
  });
});

describe('percentiles', () => {
  it('place a value between two of them, and ties on the asked side', () => {
    const percentiles = Float64Array.from({ length: 101 }, (_, p) => (p < 40 ? 0 : p - 40));
    expect(percentileOf(percentiles, 0, false)).toBe(0);
    expect(percentileOf(percentiles, 0, true)).toBeCloseTo(0.4, 12);
    expect(percentileOf(percentiles, 10.5, true)).toBeCloseTo(0.505, 12);
    expect(percentileOf(percentiles, 1000, true)).toBe(1);
  });
});
