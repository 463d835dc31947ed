import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chosenOption, rivals, withRivals } from '../../src/evidence/rivals/index.ts';
import { buildFleet } from '../../src/fleet/build-fleet.ts';
import { createContext } from '../../src/run/context.ts';
import { groundOf } from '../../src/run/ground.ts';
import { problemMessage } from '../../src/units/problem.ts';
import { hasWord } from '../../src/words/words.ts';
import '../../src/words/later.ts';
import { documentWith, evidence, fleet, scenarioOf } from '../helpers/scenarios.ts';

test('every switch stands in the index', () => {
  const files = readdirSync(new URL('../../src/evidence/rivals', import.meta.url));
  expect(files.filter((file) => !['index.ts', 'rival.ts', 'scaled-row.ts'].includes(file)).length).toBe(
    rivals.length,
  );
});

describe.each(rivals.map((rival) => [rival.id, rival] as const))('%s', (id, rival) => {
  test('has words, and options that rest on a row each; the first changes nothing', () => {
    expect(hasWord(`rival.${id}.title`)).toBe(true);
    expect(hasWord(`rival.${id}.short`)).toBe(true);
    expect(rival.options.length).toBeGreaterThan(1);
    for (const option of rival.options) {
      expect(hasWord(`rival.${id}.${option.id}`), option.id).toBe(true);
      expect(evidence.has(option.row), option.row).toBe(true);
    }
    expect(rival.options[0].apply(evidence)).toBe(evidence);
    expect(chosenOption(rival, { [id]: 'no such' })).toBe(rival.options[0]);
  });

  test.each(rival.options.slice(1).map((option) => [option.id, option] as const))(
    '%s: a fleet that meets its margins, and a scenario that runs',
    async (option, { apply }) => {
      const changed = buildFleet(apply(evidence));
      const missed = changed.margins.filter(
        ({ target, reached }) => Math.abs(reached - target) > 1e-6 * target,
      );
      expect(missed).toEqual([]);
      const context = await createContext(
        JSON.stringify(documentWith({ days: 20, rivals: { [id]: option } })),
      );
      expect(Array.isArray(context)).toBe(false);
    },
  );
});

const homeOf = (of: typeof fleet) => of.cohorts.filter(({ region }) => region === 'home');
const total = (cohorts: readonly { readonly ehs: number }[]): number =>
  cohorts.reduce((sum, { ehs }) => sum + ehs, 0);

test.each([
  ['map', 37.75],
  ['blocks', 36],
  ['survey', 75.4],
])('by %s the United States hold %d % of the network', (share, percent) => {
  const of = buildFleet(withRivals(evidence, { share }, 'US'));
  expect((100 * total(homeOf(of))) / total(of.cohorts)).toBeCloseTo(percent, 9);
});

test.each([
  ['operators', 56.3],
  ['sample', 44.4],
])('by %s makers’ own firmware runs on %d % of US hash rate', (stock, percent) => {
  const home = homeOf(buildFleet(withRivals(evidence, { stock }, 'US')));
  expect((100 * total(home.filter(({ channelKind }) => channelKind === 'stock'))) / total(home)).toBeCloseTo(
    percent,
    6,
  );
});

test('a source speaks with its own grade', () => {
  const row = withRivals(evidence, { share: 'survey' }, 'US').parameter('us.share_of_network');
  expect(row.source).toBe(evidence.parameter('us.share_of_network_ccaf').source);
  expect(row.title).toBe(evidence.parameter('us.share_of_network').title);
});

test('who counts as one jurisdiction moves makers, not machines', async () => {
  const shareUnder = async (choice: string): Promise<number> => {
    const found = await groundOf({ nation: 'US', rivals: { jurisdiction: choice } });
    const home = homeOf(found.ok ? found.value.fleet : fleet);
    return total(home.filter(({ jurisdiction }) => jurisdiction === 'CN')) / total(home);
  };
  const [seat, works, origin] = [
    await shareUnder('seat'),
    await shareUnder('works'),
    await shareUnder('origin'),
  ];
  expect(seat).toBeLessThan(works);
  expect(works).toBeLessThan(origin);
});

test('a switch about the United States says nothing of another nation', async () => {
  const found = await groundOf({ nation: 'KZ', rivals: { share: 'survey' } });
  const plain = await groundOf({ nation: 'KZ' });
  expect(found.ok && plain.ok && found.value.fleet).toEqual(plain.ok && plain.value.fleet);
});

test('what is wrong is told by its place', async () => {
  const found = await createContext(
    JSON.stringify(documentWith({ rivals: { share: 'guess', colour: 'red' } })),
  );
  expect(Array.isArray(found) && found.map(problemMessage)).toEqual([
    expect.stringMatching(/^rivals\.colour: expected one of share, stock, jurisdiction/u),
    expect.stringMatching(/^rivals\.share: expected one of map, blocks, survey/u),
  ]);
  expect((await scenarioOf(documentWith({ rivals: { share: 'survey' } }))).rivals).toEqual({
    share: 'survey',
  });
});
