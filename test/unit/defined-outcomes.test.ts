/** Outcomes that a scenario defines: columns like the others, from the same futures. */
import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../src/formula/parse-formula.ts';
import { formulaNames } from '../../src/scenario/formula-names.ts';
import { formulaNameOf, type DefinedOutcome } from '../../src/outcomes/defined.ts';
import { outcomesCsv } from '../../src/export/outcomes-csv.ts';
import { parametersCsv } from '../../src/export/parameters-csv.ts';
import { outcomes } from '../../src/outcomes/index.ts';
import { createInline } from '../../src/run/inline.ts';
import type { RunResult } from '../../src/run/runner.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { assumptionBounds } from '../../src/scenario/assumption-bounds.ts';
import { decodeLink, encodeLink } from '../../src/scenario/share-link.ts';
import type { ScenarioDocument } from '../../src/scenario/types.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { isProblem, problemMessage } from '../../src/units/problem.ts';
import { documentWith, evidence, planOf, shippedText, type Document } from '../helpers/scenarios.ts';

const OWN = [
  { id: 'bad-year', title: 'A bad year', unit: '', better: 'lower', formula: 'lost_ehs_days > 1000 ? 1 : 0' },
  {
    id: 'power-bill',
    title: 'Power not bought',
    unit: 'million USD',
    better: 'lower',
    formula: 'lost_ehs_days * 17 J/TH * econ.power_price_us',
  },
  {
    id: 'per-day',
    title: 'Loss a day under half',
    unit: 'EH/s',
    better: 'lower',
    formula: 'lost_ehs_days / days_below_50',
  },
  {
    id: 'half-regain',
    title: 'Weeks to half',
    unit: 'weeks',
    better: 'lower',
    formula: 'days_to_regain_50',
  },
];

const price = 'econ.power_price_us';
const shipped = JSON.parse(shippedText('us-bricking')) as Document;
const withOwn = (own: readonly object[]): Document => ({
  ...shipped,
  replicates: 40,
  outcomes: own,
});

const run = async (document: Document): Promise<RunResult> => {
  const runner = createInline(16);
  const scenario = JSON.stringify(document);
  const info = await runner.prepare(scenario);
  if (Array.isArray(info)) throw new Error(info.map(problemMessage).join('\n'));
  return runner.run({ scenario, seed: info.seed, replicates: info.replicates });
};

const columnsOf = (result: RunResult): Map<string, string[]> => {
  const [head, ...rows] = [...outcomesCsv(result as never)].join('').trimEnd().split('\n');
  const cells = rows.map((row) => row.split(','));
  return new Map(head!.split(',').map((name, c) => [name, cells.map((row) => row[c]!)]));
};

const plain = await run({ ...shipped, replicates: 40 });
const result = await run(withOwn(OWN));

describe('the columns of defined outcomes', () => {
  const columns = columnsOf(result);
  const at = (name: string): number[] => columns.get(name)!.map(Number);

  it('stand behind those of the registry, whose cells do not move', () => {
    const before = columnsOf(plain);
    for (const [name, cells] of before) expect(columns.get(name), name).toEqual(cells);
    expect([...columns.keys()].slice(before.size)).toEqual(OWN.flatMap(({ id }) => [id, `${id}.censored`]));
  });

  it('hold what the formula says of each future', () => {
    const lost = at('lost-ehs-days');
    expect(at('bad-year')).toEqual(lost.map((value) => (value > 1000 ? 1 : 0)));
    at('half-regain').forEach((weeks, i) => expect(weeks * 7).toBeCloseTo(at('days-to-regain-50')[i]!, 9));
  });

  it('draw what they name of the evidence, and the same as parameters.csv says', () => {
    const text = [...parametersCsv(result.info.columns, result.job.seed, 40)].join('').trimEnd().split('\n');
    const column = text[0]!.split(',').indexOf(price);
    const drawn = text.slice(1).map((row) => Number(row.split(',')[column]));
    const lost = at('lost-ehs-days');
    // EH/s-days at 17 J/TH: 17 MW a day and EH/s, 24 h of it.
    at('power-bill').forEach((bill, i) => {
      const wanted = (lost[i]! * 17 * 24_000 * drawn[i % 40]!) / 1e6;
      expect(bill).toBeCloseTo(wanted, 6);
    });
  });

  it('record 0 and a mark where a formula gives no number or its input has no answer', () => {
    const [below, hidden] = [at('days-below-50'), at('per-day.censored')];
    expect(below.some((days) => days === 0)).toBe(true);
    below.forEach((days, i) => {
      expect(hidden[i]).toBe(days === 0 ? 1 : 0);
      if (days === 0) expect(at('per-day')[i]).toBe(0);
    });
    expect(at('half-regain.censored')).toEqual(at('days-to-regain-50.censored'));
  });

  it('are summarised under their title and formula', () => {
    const info = {
      scenario: { id: 'a', title: 'a' },
      seed: 's',
      engine: '0',
      data: '0',
      operators: result.info.operators,
      limits: [],
    };
    const summary = summarise(result.accumulator, { ...info, arms: result.info.arms }, { tracks: [] });
    expect(Object.keys(summary.arms[0]!.outcomes)).toEqual([...outcomes, ...OWN].map(({ id }) => id));
    const told = summary.arms[0]!.outcomes['bad-year']!;
    expect(told).toMatchObject({ title: 'A bad year', formula: OWN[0]!.formula, better: 'lower', unit: '' });
    expect(told.mean).toBeGreaterThan(0);
    expect(summary.arms[0]!.outcomes['lost-ehs-days']).not.toHaveProperty('formula');
  });
});

describe('a document with outcomes of its own', () => {
  const rows = assumptionBounds(evidence);
  const problems = async (outcome: object, more: readonly object[] = []): Promise<string[]> => {
    const read = await parseScenario(JSON.stringify(documentWith({ outcomes: [outcome, ...more] })), rows);
    return read.ok ? [] : read.error.map(problemMessage);
  };

  it.each<[string, object, string]>([
    [
      'an unknown name',
      { formula: 'lost + 1' },
      'outcomes[0].formula: expected a name that is known here (did you mean lost_ehs_days?), got "lost" at character 1',
    ],
    ['a misspelt name', { formula: 'lost_ehs_day' }, '(did you mean lost_ehs_days?)'],
    ['an id with hyphens', { formula: 'lost-ehs-days' }, 'got "lost" at character 1'],
    [
      'a unit that is another',
      { unit: 'days', formula: 'lost_ehs_days' },
      'outcomes[0].formula: expected a result in days',
    ],
    ['a taken id', { id: 'lost-ehs-days' }, 'outcomes[0].id: expected a name that no other outcome has'],
    ['an id that is a number', { id: '90' }, 'outcomes[0].id: expected a name that starts with a letter'],
    ['a title that is none', { title: ' ' }, 'outcomes[0].title: expected a text'],
    ['a direction that is none', { better: 'up' }, 'outcomes[0].better: expected one of higher, lower'],
    ['a unit that is none', { unit: 3 }, 'outcomes[0].unit: expected a unit of at most 40 characters'],
    ['a formula that is none', { formula: 3 }, 'outcomes[0].formula: expected a text of 1 to 500 characters'],
    [
      'a key that is none',
      { shade: 1 },
      'outcomes[0].shade: expected one of id, title, unit, better, formula',
    ],
    [
      'code',
      { formula: 'constructor.constructor("return 1")()' },
      'outcomes[0].formula: expected numbers, names',
    ],
  ])('%s is a problem at its place', async (_, change, message) => {
    expect((await problems({ ...OWN[0], ...change })).join('\n')).toContain(message);
  });

  it("can name every row of the evidence, in the model's unit", () => {
    const names = formulaNames(rows);
    const refused = [...evidence.parameters.values()].filter(({ id, si }) =>
      isProblem(parseFormula(formulaNameOf(id), names, si.unit)),
    );
    expect(refused.map(({ id }) => id)).toEqual([]);
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
  });

  it('holds an outcome against a published limit', async () => {
    const over = {
      ...OWN[0],
      formula: 'mw_at_once_ercot > ercot.largest_safe_simultaneous_loss',
    };
    const plan = await planOf(documentWith({ outcomes: [over] }));
    const [{ evaluate, inputs }] = plan.defined as [DefinedOutcome];
    expect(inputs).toHaveLength(2);
    expect([evaluate([2_700, 2_600]), evaluate([2_500, 2_600])]).toEqual([1, 0]);
  });

  it('lists each twice-used id', async () => {
    expect(await problems(OWN[0]!, [OWN[0]!])).toEqual([
      'outcomes[1].id: expected a name that no other outcome has, got "bad-year"',
    ]);
  });

  it('goes through a link unchanged', () => {
    const document = documentWith({ outcomes: OWN }) as unknown as ScenarioDocument;
    const back = decodeLink(encodeLink(document));
    expect(back).toMatchObject({ ok: true, value: { outcomes: OWN } });
  });
});
