import { describe, expect, it } from 'vitest';
import { fleetFacts } from '../../../src/analysis/fleet-facts.ts';
import { FLOW_COLUMNS } from '../../../src/analysis/types.ts';
import type { ThreatDocument } from '../../../src/scenario/types.ts';
import { evidence, fleet } from '../../helpers/scenarios.ts';

const ground = { evidence, fleet };
const factsOf = (...threats: ThreatDocument[]) => fleetFacts(ground, { threats });
const bricking = (target: ThreatDocument[string]): ThreatDocument => ({
  id: 'brick',
  kind: 'bricking',
  at: { day: 30 },
  target,
});
const facts = factsOf(bricking({ vendor: ['bitmain'], nation: ['US'] }));
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const tableOf = (of: typeof facts, axis: string, scope: string) =>
  of.concentration.find((table) => table.axis === axis && table.scope === scope)!;

describe('shares', () => {
  it('add up to 1 in every table and on both maps', () => {
    for (const { rows } of facts.concentration) expect(sum(rows.map(({ share }) => share))).toBeCloseTo(1, 9);
    expect(sum(facts.states.map(({ share }) => share))).toBeCloseTo(1, 9);
    expect(sum(facts.nations.map(({ share }) => share))).toBeCloseTo(1, 9);
  });
  it('are those that the tables publish', () => {
    for (const { name, share } of tableOf(facts, 'vendor', 'home').rows)
      expect(share).toBeCloseTo(evidence.parameter(`vendor.${name}.share_us`).si.mode, 9);
    for (const { name, share } of tableOf(facts, 'grid', 'home').rows)
      expect(share).toBeCloseTo(evidence.parameter(`us.interconnection_share.${name}`).si.mode, 9);
    expect(facts.states.find(({ code }) => code === 'TX')!.share).toBeCloseTo(0.38, 3);
    expect(facts.nations[0]).toMatchObject({ code: 'US', share: 0.3775, grade: 'reported' });
  });
  it('give each index by its definition, the operators by a bound', () => {
    for (const { axis, rows, hhi, effectiveNumber } of facts.concentration) {
      const squares = sum(rows.map(({ share }) => share * share));
      expect(effectiveNumber).toBeCloseTo(10_000 / hhi, 6);
      if (axis === 'operator') expect(hhi).toBeLessThan(squares * 10_000);
      else expect(hhi).toBeCloseTo(squares * 10_000, 6);
    }
  });
});

describe('titles', () => {
  it('every name has one, but pools and chip makers', () => {
    const named = facts.concentration.filter(({ axis }) => !['pool', 'pool-group', 'foundry'].includes(axis));
    const names = named.flatMap(({ rows }) => rows.map(({ name }) => name));
    expect(names.filter((name) => !facts.titles[name])).toEqual([]);
    expect(facts.titles).toMatchObject({
      ercot: 'ERCOT',
      CN: 'China',
      auradine: 'Auradine',
      rest: 'all others',
    });
    expect(facts.titles['stock-bitmain']).toBe('Bitmain stock');
  });
  it('the unknown and the many are told apart from names', () => {
    expect(tableOf(facts, 'operator', 'home').many).toEqual(['rest']);
    expect(tableOf(facts, 'pool', 'blocks').unknown).toEqual(['Unknown / unattributed']);
    expect(tableOf(facts, 'vendor', 'home').many).toEqual(['other']);
  });
});

describe('flows', () => {
  it('carry all of the nation’s hash rate, and column by column the tables’ shares', () => {
    expect(sum(facts.flows.map(({ weight }) => weight))).toBeCloseTo(fleet.homeEhs, 6);
    FLOW_COLUMNS.forEach((axis, column) => {
      for (const { name, share } of tableOf(facts, axis, 'home').rows) {
        const through = facts.flows.filter(({ stops }) => stops[column] === name);
        expect(sum(through.map(({ weight }) => weight)) / fleet.homeEhs).toBeCloseTo(share, 9);
      }
    });
    const keys = facts.flows.map(({ stops, targeted }) => `${stops.join(' ')} ${targeted}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('a maker alone is reached through its own channel', () => {
    const hit = facts.flows.filter(({ targeted }) => targeted);
    expect(new Set(hit.map(({ stops }) => `${stops[0]} ${stops[1]}`))).toEqual(
      new Set(['bitmain stock-bitmain']),
    );
    expect(hit).toHaveLength(facts.flows.filter(({ stops }) => stops[1] === 'stock-bitmain').length);
  });
});

describe('targets', () => {
  it('names what is named, and what is hit as a whole', () => {
    expect(facts.targeted).toMatchObject({ vendor: ['bitmain'], channel: ['stock-bitmain'], nation: ['US'] });
    expect([facts.targeted.operator, facts.targeted.grid, facts.targeted.pool]).toEqual([[], [], []]);
    const { selected } = tableOf(facts, 'channel', 'home');
    expect([selected['stock-bitmain'], selected['vnish']]).toEqual([1, 0]);
    expect(tableOf(facts, 'vendor', 'home').selected['bitmain']).toBeCloseTo(36 / 79.5, 2);
    expect(tableOf(facts, 'pool', 'blocks').selected).toEqual({});
  });
  it('all axes given must hold, names on one are alternatives, a name may stand alone', () => {
    const narrow = factsOf(bricking({ channel: 'vnish', grid: ['ercot', 'western'] }));
    for (const { stops, targeted } of narrow.flows)
      expect(targeted).toBe(stops[1] === 'vnish' && stops[3] !== 'eastern');
    expect(narrow.targeted).toMatchObject({ channel: ['vnish'], grid: ['ercot', 'western'], vendor: [] });
  });
  it('a jurisdiction stands for its makers; a class splits a path', () => {
    const foreign = factsOf(bricking({ jurisdiction: ['CN'], class: ['g5'] }));
    expect(foreign.targeted).toMatchObject({
      jurisdiction: ['CN'],
      vendor: ['bitmain', 'canaan', 'microbt'],
    });
    const split = foreign.flows.filter(({ stops }) => stops.join() === 'bitmain,stock-bitmain,iren,ercot');
    expect(split.map(({ targeted }) => targeted).sort()).toEqual([false, true]);
  });
  it('stopped goods are all of a maker’s, whatever they run', () => {
    const cut = { id: 'cut', kind: 'supply-cutoff', at: { day: 1 }, target: { vendor: 'microbt' } };
    const goods = factsOf(cut, bricking({ vendor: 'bitmain' }));
    for (const { stops, targeted } of goods.flows)
      expect(targeted).toBe(stops[0] === 'microbt' || stops[1] === 'stock-bitmain');
  });
  it('no threat aims at nothing, a threat without a target at everything', () => {
    expect(factsOf().flows.some(({ targeted }) => targeted)).toBe(false);
    const everything = factsOf({ id: 'brick', kind: 'bricking', at: { day: 1 } });
    expect(everything.flows.every(({ targeted }) => targeted)).toBe(true);
  });
});
