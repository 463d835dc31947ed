import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nations, nationOf } from '../../src/evidence/nations/index.ts';
import { hasGrids, nationOperators } from '../../src/evidence/nations/nation.ts';
import { ownNation, withNation, type NationDocument } from '../../src/evidence/nations/own-nation.ts';
import { buildFleet } from '../../src/fleet/build-fleet.ts';
import { createContext } from '../../src/run/context.ts';
import { planInfo } from '../../src/run/plan-info.ts';
import { nationSchema } from '../../src/scenario/nation-schema.ts';
import { decodeLink, encodeLink } from '../../src/scenario/share-link.ts';
import { problemMessage } from '../../src/units/problem.ts';
import { hasWord } from '../../src/words/words.ts';
import '../../src/words/later.ts';
import { documentWith, evidence, fleet, scenarioOf } from '../helpers/scenarios.ts';

const total = (cohorts: readonly { readonly ehs: number }[]): number =>
  cohorts.reduce((sum, { ehs }) => sum + ehs, 0);

test('every file of a nation stands in the index, and the ten are there', () => {
  const files = readdirSync(new URL('../../src/evidence/nations', import.meta.url));
  const codes = files
    .filter((file) => /^[a-z]{2}\.ts$/u.test(file))
    .map((file) => file.slice(0, 2).toUpperCase());
  expect(nations.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  expect(codes.length).toBe(10);
});

describe.each(nations.map((nation) => [nation.code, nation] as const))('%s', (code, nation) => {
  const of = buildFleet(evidence, nation);
  const home = of.cohorts.filter(({ region }) => region === 'home');

  test('says what is known, and names three weakest numbers that exist', () => {
    for (const word of ['known', 'short', 'weak.0', 'weak.1', 'weak.2'])
      expect(hasWord(`nation.${code}.${word}`), word).toBe(true);
    expect(new Set(nation.weakest).size).toBe(3);
    expect(nation.weakest.filter((id) => !evidence.has(id))).toEqual([]);
  });

  test('holds its share of the network, its operators theirs, and the world the rest', () => {
    const share = evidence.parameter(nation.rows.share).si.mode;
    expect(total(home) / of.networkEhs).toBeCloseTo(share, 12);
    expect(total(of.cohorts)).toBeCloseTo(fleet.networkEhs, 6);
    for (const { id, ehs } of nationOperators(evidence, code))
      expect(total(home.filter(({ operator }) => operator === id)), id).toBeCloseTo(ehs, 9);
    expect(new Set(home.map((cohort) => cohort.nation))).toEqual(new Set([code]));
    expect(of.cohorts.some(({ region, nation: where }) => region === 'world' && where === code)).toBe(false);
  });

  test('meets every margin that is published of it', () => {
    const missed = of.margins.filter(({ target, reached }) => Math.abs(reached - target) > 1e-6 * target);
    expect(missed).toEqual([]);
  });

  test('runs, with grid outcomes only where grids are published', async () => {
    const context = await createContext(JSON.stringify(documentWith({ nation: code, days: 30 })));
    if (Array.isArray(context)) throw new Error(context.map(problemMessage).join('\n'));
    const info = planInfo(context, context.evidence);
    const absent = info.outcomes.filter((outcome) => outcome.absent).map(({ id }) => id);
    expect(absent.length > 0).toBe(!hasGrids(nation));
    expect(absent.includes('mw-at-once-ercot')).toBe(!hasGrids(nation));
    expect(info.limits.length > 0).toBe(hasGrids(nation));
  });
});

test('a nation whose machines nobody tells apart is the network in small', () => {
  const russia = buildFleet(evidence, nationOf('RU'));
  const home = russia.cohorts.filter(({ region }) => region === 'home');
  for (const vendor of ['bitmain', 'microbt', 'canaan'])
    expect(total(home.filter((cohort) => cohort.vendor === vendor)) / total(home)).toBeCloseTo(
      evidence.parameter(`vendor.${vendor}.share_global`).si.mode,
      6,
    );
});

const FILE: NationDocument = {
  format: 'hashfall-nation',
  version: 1,
  code: 'IR',
  name: 'Iran',
  known: 'A guess, for a test.',
  share: { low: 0.6, mode: 1.5, high: 3.7 },
  powerPrice: 0.02,
  vendors: { bitmain: 60, microbt: { low: 20, mode: 35, high: 45 }, canaan: 5 },
  stock: 70,
  operators: [{ id: 'state', name: 'State company', ehs: 4 }],
};

describe('a nation of one’s own', () => {
  test('its numbers become evidence that is graded judged, and its fleet is as it says', () => {
    const extended = withNation(evidence, FILE);
    expect(extended.parameter('nation.ir.share').grade).toBe('judged');
    expect(extended.parameter('nation.ir.power_price').si.mode).toBe(0.02);
    expect(evidence.parameter('nation.ir.power_price').si.mode).toBe(0.02);
    const of = buildFleet(extended, ownNation(FILE));
    const home = of.cohorts.filter(({ region }) => region === 'home');
    const share = (is: (cohort: (typeof home)[number]) => boolean) => total(home.filter(is)) / total(home);
    expect(of.operators.map(({ id, ehs }) => [id, ehs])).toEqual([
      ['state', 4],
      ['rest', of.homeEhs - 4],
    ]);
    expect(share(({ vendor }) => vendor === 'microbt')).toBeCloseTo(0.35, 6);
    const unnamed = home.filter(({ operator }) => operator === 'rest');
    expect(total(unnamed.filter(({ stock }) => stock === 1)) / total(unnamed)).toBeCloseTo(0.42, 6);
    expect(share(({ vendor }) => vendor === 'auradine')).toBe(0);
  });

  test('it travels in the scenario: text, canonical text, link; its rows may be assumed about', async () => {
    const document = documentWith({ nation: FILE, assumptions: { 'nation.ir.stock': 50 } });
    const scenario = await scenarioOf(document);
    expect(scenario.nation).toBe('IR');
    expect(scenario.ownNation).toEqual(FILE);
    const link = decodeLink(encodeLink(scenario.document));
    expect(link.ok && link.value['nation']).toEqual(FILE);
    const context = await createContext(JSON.stringify(document));
    expect(Array.isArray(context)).toBe(false);
  });

  test.each([
    ['nation.code', { code: 'US' }],
    ['nation.share', { share: { low: 3, mode: 2, high: 4 } }],
    ['nation.powerPrice', { powerPrice: -1 }],
    ['nation.vendors', { vendors: { microbt: 100 } }],
    ['nation.vendors.bitmian', { vendors: { bitmain: 50, bitmian: 50 } }],
    ['nation.operators[0].id', { operators: [{ id: 'rest', name: 'x', ehs: 1 }] }],
    ['nation.colour', { colour: 'red' }],
    ['nation.operators', { operators: [{ id: 'big', name: 'Big', ehs: 900 }] }],
  ])('what is wrong is told by its place: %s', async (path, change) => {
    const found = await createContext(JSON.stringify(documentWith({ nation: { ...FILE, ...change } })));
    expect(Array.isArray(found) && found.map((one) => one.path)).toContain(path);
  });

  test('the published schema is the code’s', () => {
    const text = readFileSync(new URL('../../public/schema/nation-1.json', import.meta.url), 'utf8');
    expect(JSON.parse(text)).toEqual(nationSchema());
  });
});

test('an unknown code is refused with the known ones', async () => {
  const found = await createContext(JSON.stringify(documentWith({ nation: 'KY' })));
  expect(Array.isArray(found) && found[0] && problemMessage(found[0])).toMatch(/^nation: expected .*KZ/u);
});
