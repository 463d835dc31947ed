import { describe, expect, it } from 'vitest';
import { parseScenario, parseScenarioNow } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { canonical } from '../../src/scenario/canonical.ts';
import { problemMessage } from '../../src/units/problem.ts';

const rows = new Map([
  ['reach.reachable', { unit: 'share', min: 0, max: 1 }],
  ['us.share_of_network', { unit: '%', min: 0, max: 100 }],
]);

const base = {
  format: 'hashfall-scenario',
  version: 1,
  id: 'test',
  title: 'A test',
  summary: 'What if.',
  threats: [
    { id: 'brick', kind: 'bricking', at: { day: 30 }, target: { vendor: ['bitmain'], nation: ['US'] } },
  ] as Record<string, unknown>[],
  arms: [{ id: 'as-is', title: 'As things are', levers: [] as Record<string, unknown>[] }],
};

/** The base document with changes, as text. */
const text = (changes: Record<string, unknown>): string => JSON.stringify({ ...base, ...changes });
const withThreat = (changes: Record<string, unknown>): string =>
  text({ threats: [{ ...base.threats[0], ...changes }] });

const waits = (id: string, after: string) => ({ ...base.threats[0], id, at: { after, days: 1 } });

async function problemsOf(document: string): Promise<string[]> {
  const result = await parseScenario(document, rows);
  return result.ok ? [] : result.error.map(problemMessage);
}

async function scenarioOf(document: string): Promise<Scenario> {
  const result = await parseScenario(document, rows);
  if (!result.ok) throw new Error(result.error.map(problemMessage).join('\n'));
  return result.value;
}

// First: the parser for formulas stays loaded once it is.
describe('reading at once', () => {
  it('reads numbers and ranges without the formula parser, and asks for it where a formula is typed', () => {
    expect(parseScenarioNow(withThreat({ reachable: '30 .. 70 %' }), rows)).toMatchObject({ ok: true });
    expect(parseScenarioNow(withThreat({ reachable: 'pert(0.1, 0.2, 0.3)' }), rows)).toBe('wants-parser');
  });
});

describe('a scenario that is right', () => {
  it('takes the defaults of the frame', async () => {
    const scenario = await scenarioOf(text({}));
    expect(scenario).toMatchObject({ nation: 'US', days: 365, seed: 'hashfall', replicates: 10_000 });
    expect(scenario.luck).toEqual({ blocks: true, price: true });
  });

  it('reads numbers, ranges and formulas in the unit of the field', async () => {
    const quantities = {
      reachable: '30 .. 50 .. 70 %',
      exists: 1,
      accepted: 'uniform(0.1, 0.2)',
      fixDays: '2 weeks',
    };
    const { values } = (await scenarioOf(withThreat(quantities))).threats[0]!;
    expect(values['reachable']).toMatchObject({
      distribution: { kind: 'pert', low: 0.3, mode: 0.5, high: 0.7 },
    });
    expect(values['exists']).toMatchObject({ distribution: { kind: 'constant', value: 1 } });
    expect(values['accepted']).toMatchObject({ distribution: { kind: 'uniform', low: 0.1, high: 0.2 } });
    expect(values['fixDays']).toMatchObject({ distribution: { kind: 'constant', value: 14 } });
  });

  it('reads three numbers in a unit of their own', async () => {
    const { values } = (
      await scenarioOf(withThreat({ fixDays: { low: 1, mode: 2, high: 3, unit: 'weeks' } }))
    ).threats[0]!;
    expect(values['fixDays']).toMatchObject({ distribution: { kind: 'pert', low: 7, mode: 14, high: 21 } });
  });

  it('reads an assumption in the unit of its evidence row', async () => {
    const scenario = await scenarioOf(text({ assumptions: { 'us.share_of_network': '30 .. 40 %' } }));
    expect(scenario.assumptions['us.share_of_network']).toEqual({
      kind: 'pert',
      low: 30,
      mode: 35,
      high: 40,
    });
  });

  it('takes one name for a list of one, and forgets order and repeats', async () => {
    const { values } = (
      await scenarioOf(withThreat({ target: { vendor: ['microbt', 'bitmain', 'bitmain'], nation: 'US' } }))
    ).threats[0]!;
    expect(values['target']).toEqual({
      kind: 'target',
      target: { vendor: ['bitmain', 'microbt'], nation: ['US'] },
    });
  });
});

describe('text that is no scenario', () => {
  const cases: [string, string, RegExp][] = [
    ['nothing', '', /^line 1, column 1: expected a value/u],
    [
      'a comma too many',
      '{\n  "id": 1,\n}',
      /^line 3, column 1: expected a text in double quotes, got "\}"$/u,
    ],
    [
      'an open list',
      '[1, 2',
      /^line 1, column 6: expected a comma or the closing bracket \], got the end of the file$/u,
    ],
    ['something after the end', '{} {}', /^line 1, column 4: expected the end of the file, got "\{"$/u],
    ['single quotes', "{'id': 1}", /^line 1, column 2: expected a text in double quotes, got "'"$/u],
    ['NaN', '{"days": NaN}', /^line 1, column 10: expected a value.*got "N"$/u],
    ['Infinity', '{"days": -Infinity}', /^line 1, column 10: expected a value.*got "-"$/u],
    [
      'a number without end',
      '{"days": 1e999}',
      /^line 1, column 10: expected a number that is not too large, got 1e999$/u,
    ],
    [
      'a key twice',
      '{"id": 1, "id": 2}',
      /^line 1, column 11: expected a key that is written once, got "id"$/u,
    ],
    [
      '__proto__',
      '{"__proto__": {"days": 1}}',
      /^line 1, column 2: expected a key that is not part of every object/u,
    ],
    [
      'constructor',
      '{"arms": [{"constructor": 1}]}',
      /column 12: expected a key that is not part of every object/u,
    ],
    ['a list', '[]', /^expected an object, got an empty list$/u],
    ['a text', '"hello"', /^expected an object, got "hello"$/u],
  ];
  it.each(cases)('%s', async (_, document, message) => {
    const problems = await problemsOf(document);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  it('very deep nesting is refused, not followed', async () => {
    expect(await problemsOf('['.repeat(100_000))).toEqual([
      expect.stringMatching(/^line 1, column \d+: expected at most 24 levels of nesting/u),
    ]);
  });

  it('more than a million characters are refused unread', async () => {
    expect(await problemsOf(`"${'x'.repeat(1_000_001)}"`)).toEqual([
      'expected a file of at most 1000000 characters, got 1000003',
    ]);
  });

  it('a text of nearly a million characters is read', async () => {
    expect(await problemsOf(text({ summary: 'x'.repeat(990_000) }))).toEqual([
      expect.stringMatching(/^summary: expected a text of 1 to 4000 characters/u),
    ]);
  });
});

describe('a document that is wrong', () => {
  const cases: [string, string, string | RegExp][] = [
    [
      'another format',
      text({ format: 'hashfall' }),
      /^format: expected one of hashfall-scenario.*got "hashfall"$/u,
    ],
    [
      'a version to come',
      text({ version: 2 }),
      'version: expected a version this program can read (1), got 2',
    ],
    ['no version', text({ version: undefined }), /^version: expected a version.*got undefined$/u],
    [
      'a misspelt key',
      text({ replicate: 5 }),
      /^replicate: expected one of .*did you mean replicates\?\), got "replicate"$/u,
    ],
    [
      'an unknown kind',
      withThreat({ kind: 'brickin' }),
      /^threats\[0\]\.kind: expected one of bricking.*did you mean bricking\?\), got "brickin"$/u,
    ],
    [
      'a misspelt field',
      withThreat({ reachble: 0.5 }),
      /^threats\[0\]\.reachble: .*did you mean reachable\?\)/u,
    ],
    [
      'a share of 1.4',
      withThreat({ reachable: 1.4 }),
      'threats[0].reachable: expected a share between 0 and 1, got 1.4',
    ],
    [
      'a range past 1',
      withThreat({ reachable: '0.5 .. 1.2' }),
      'threats[0].reachable: expected a share between 0 and 1, got "0.5 .. 1.2"',
    ],
    [
      'a negative duration',
      withThreat({ fixDays: -3 }),
      'threats[0].fixDays: expected a value between 0 and 730 days, got -3',
    ],
    [
      'a range that falls',
      withThreat({ fixDays: { low: 3, mode: 2, high: 1 } }),
      /^threats\[0\]\.fixDays: expected low, mode, high in ascending order/u,
    ],
    [
      'a unit of another kind',
      withThreat({ fixDays: '3 MW' }),
      /^threats\[0\]\.fixDays: expected a unit that converts to days, got "MW"$/u,
    ],
    [
      'a quantity that is a list',
      withThreat({ fixDays: [1, 2] }),
      /^threats\[0\]\.fixDays: expected a number in days/u,
    ],
    [
      'a choice that is none',
      withThreat({ route: 'pull' }),
      /^threats\[0\]\.route: expected one of push, worm, operator-install, shipped/u,
    ],
    [
      'an axis that is none',
      withThreat({ target: { vendors: ['bitmain'] } }),
      /^threats\[0\]\.target\.vendors: .*did you mean vendor\?/u,
    ],
    [
      'no name on an axis',
      withThreat({ target: { vendor: [] } }),
      /^threats\[0\]\.target\.vendor: expected at least one name/u,
    ],
    ['no trigger', withThreat({ at: undefined }), /^threats\[0\]\.at: expected an object, got undefined$/u],
    [
      'two triggers',
      withThreat({ at: { day: 3, after: 'brick' } }),
      /^threats\[0\]\.at: expected a day such as/u,
    ],
    [
      'a day before the start',
      withThreat({ at: { day: -1 } }),
      'threats[0].at.day: expected a value between 0 and 1461 days, got -1',
    ],
    [
      'a wait for nobody',
      withThreat({ at: { after: 'brik', days: 3 } }),
      /^threats\[0\]\.at\.after: .*did you mean brick\?\), got "brik"$/u,
    ],
    [
      'a wait for itself',
      withThreat({ at: { after: 'brick', days: 3 } }),
      /^threats\[0\]\.at\.after: expected a threat that does not wait, itself or through others, for this one, got "brick"$/u,
    ],
    [
      'a threat called like a lever',
      withThreat({ id: 'spares' }),
      'threats[0].id: expected a name that no lever has, got "spares"',
    ],
    [
      'an id in capitals',
      withThreat({ id: 'Brick' }),
      /^threats\[0\]\.id: expected a name of at most 40 small letters/u,
    ],
    [
      'a fraction of a day',
      text({ days: 10.5 }),
      'days: expected a whole number between 1 and 1461, got 10.5',
    ],
    ['no days', text({ days: 0 }), 'days: expected a whole number between 1 and 1461, got 0'],
    ['too many days', text({ days: 1462 }), 'days: expected a whole number between 1 and 1461, got 1462'],
    ['days as text', text({ days: '365' }), 'days: expected a whole number between 1 and 1461, got "365"'],
    [
      'no replicates',
      text({ replicates: 0 }),
      'replicates: expected a whole number between 1 and 1000000, got 0',
    ],
    [
      'too many replicates',
      text({ replicates: 1e7 }),
      'replicates: expected a whole number between 1 and 1000000, got 10000000',
    ],
    ['an empty seed', text({ seed: '' }), /^seed: expected a text of 1 to 200 characters, got nothing$/u],
    ['a long seed', text({ seed: 'x'.repeat(201) }), /^seed: expected a text of 1 to 200 characters/u],
    ['another nation', text({ nation: 'FR' }), /^nation: expected one of US/u],
    [
      'an unknown assumption',
      text({ assumptions: { 'reach.reachabel': 0.5 } }),
      /^assumptions\.reach\.reachabel: .*did you mean reach\.reachable\?/u,
    ],
    [
      "an assumption past its row's bounds",
      text({ assumptions: { 'us.share_of_network': 140 } }),
      'assumptions.us.share_of_network: expected a value between 0 and 100 %, got 140',
    ],
    ['no arm', text({ arms: [] }), 'arms: expected at least one arm, got an empty list'],
    [
      'an unknown lever',
      text({ arms: [{ id: 'a', title: 'A', levers: [{ kind: 'spare' }] }] }),
      /^arms\[0\]\.levers\[0\]\.kind: .*did you mean spares\?/u,
    ],
    [
      'a lever twice',
      text({ arms: [{ id: 'a', title: 'A', levers: [{ kind: 'spares' }, { kind: 'spares' }] }] }),
      'arms[0].levers[1].kind: expected each lever once in an arm, got "spares"',
    ],
    [
      'two arms of one name',
      text({ arms: [base.arms[0], base.arms[0]] }),
      'arms[1].id: expected a name that is not used twice, got "as-is"',
    ],
    [
      'two threats of one name',
      text({ threats: [base.threats[0], base.threats[0]] }),
      'threats[1].id: expected a name that is not used twice, got "brick"',
    ],
    [
      'luck that is no flag',
      text({ luck: { blocks: 'yes' } }),
      'luck.blocks: expected true or false, got "yes"',
    ],
  ];
  it.each(cases)('%s', async (_, document, message) => {
    const problems = await problemsOf(document);
    expect(problems).toHaveLength(1);
    if (typeof message === 'string') expect(problems[0]).toBe(message);
    else expect(problems[0]).toMatch(message);
  });

  it('a circle of three threats is refused at each of them', async () => {
    const problems = await problemsOf(text({ threats: [waits('a', 'b'), waits('b', 'c'), waits('c', 'a')] }));
    expect(problems.map((line) => line.split(':')[0])).toEqual([
      'threats[0].at.after',
      'threats[1].at.after',
      'threats[2].at.after',
    ]);
  });

  it('all problems are listed at once', async () => {
    const threat = { ...base.threats[0], reachable: 2, route: 'pull', extra: 1 };
    const problems = await problemsOf(text({ days: 0, seed: '', threats: [threat], arms: [{}] }));
    expect(problems.map((line) => line.split(':')[0]).sort()).toEqual([
      'arms[0].id',
      'arms[0].title',
      'days',
      'seed',
      'threats[0].extra',
      'threats[0].reachable',
      'threats[0].route',
    ]);
  });
});

describe('the canonical text', () => {
  const threats = [
    { ...base.threats[0], target: { vendor: ['bitmain', 'canaan'], nation: ['US'] } },
    {
      kind: 'supply-cutoff',
      id: 'cutoff',
      at: { day: 3 },
      target: { vendor: ['microbt', 'bitmain'], nation: ['US'] },
    },
  ];
  const levers = [{ kind: 'spares', boards: 0.2 }, { kind: 'reflash-teams' }];

  it('does not depend on the order of threats, of levers, of names or of keys', async () => {
    const one = text({ threats, arms: [{ id: 'a', title: 'A', levers }] });
    const other = JSON.stringify({
      arms: [{ levers: levers.toReversed(), title: 'A', id: 'a' }],
      threats: threats.toReversed().map((threat) => ({
        ...Object.fromEntries(Object.entries(threat).toReversed()),
        target: { nation: ['US'], vendor: threat.target.vendor.toReversed() },
      })),
      summary: base.summary,
      title: base.title,
      id: base.id,
      version: 1,
      format: base.format,
    });
    expect(canonical(await scenarioOf(other))).toBe(canonical(await scenarioOf(one)));
  });

  it('keeps the order of arms, and sees every number', async () => {
    const arms = [base.arms[0], { id: 'b', title: 'B', levers: [] }];
    const one = canonical(await scenarioOf(text({ arms })));
    expect(canonical(await scenarioOf(text({ arms: arms.toReversed() })))).not.toBe(one);
    expect(canonical(await scenarioOf(text({ arms, days: 364 })))).not.toBe(one);
  });
});
