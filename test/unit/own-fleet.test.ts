import { beforeAll, describe, expect, test } from 'vitest';
import { INVENTORY_TEMPLATE, findColumns } from '../../src/fleet/own/columns.ts';
import { atLine, createInventoryReader, type Inventory } from '../../src/fleet/own/inventory.ts';
import { ownEhs, ownShares, type OwnClass } from '../../src/fleet/own/own-fleet.ts';
import { roomForOwn, withOwn } from '../../src/fleet/own/with-own.ts';
import { runReplicate } from '../../src/kernel/replicate.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { createContext } from '../../src/run/context.ts';
import { groundOf } from '../../src/run/ground.ts';
import { attachFleet } from '../../src/scenario/attach-fleet.ts';
import { canonical } from '../../src/scenario/canonical.ts';
import { classesHash } from '../../src/scenario/read/read-fleet.ts';
import { encodeLink } from '../../src/scenario/share-link.ts';
import { problemMessage } from '../../src/units/problem.ts';
import { documentWith, evidence, fleet, scenarioOf } from '../helpers/scenarios.ts';
import '../../src/words/later.ts';

function read(text: string, piece = text.length): Inventory {
  const reader = createInventoryReader(evidence);
  for (let i = 0; i < text.length; i += piece) reader.push(text.slice(i, i + piece));
  const found = reader.end();
  if (!found.ok) throw new Error(found.error.map(problemMessage).join('\n'));
  return found.value;
}

const classOf = (line: string): OwnClass =>
  read(`model,vendor,hashrate,power,firmware,count,state\n${line}\n`).classes[0]!;

describe('an inventory is read', () => {
  test('the template is understood as a whole', () => {
    const { lines, refusedLines, strange, classes } = read(INVENTORY_TEMPLATE);
    expect([lines, refusedLines, strange]).toEqual([5, 0, []]);
    expect(ownEhs(classes)).toBeCloseTo(
      (1200 * 104 + 800 * 200 + 600 * 186 + 150 * 185 + 400 * 140) / 1e6,
      12,
    );
  });

  test('columns go by the names of fleet tools, whatever their capitals and units', () => {
    const found = findColumns(['Miner Type', 'Hashrate (TH/s)', 'FW', 'Qty', 'Power [kW]', 'Location']);
    expect(Object.fromEntries(Object.entries(found).map(([column, { header }]) => [column, header]))).toEqual(
      {
        model: 'Miner Type',
        hashrate: 'Hashrate (TH/s)',
        power: 'Power [kW]',
        firmware: 'FW',
        count: 'Qty',
        site: 'Location',
      },
    );
    expect(findColumns(['hashrate_ghs']).hashrate?.unit).toBe('G');
  });

  test.each([
    ['Antminer S19j Pro+,,120,,VNish 1.2.6,2,TX', ['bitmain', 'vnish', 'ercot', 'g2', 2, 240]],
    ['S21 XP,,270,,stock,1,Georgia', ['bitmain', 'stock', 'eastern', 'g5', 1, 270]],
    ['WhatsMiner M30S++ VH40,,0.112 PH/s,,btminer,1,WA', ['microbt', 'stock', 'western', 'g2', 1, 112]],
    ['Avalonminer 1246,,90TH/s,,,1,', ['canaan', 'unknown', 'unknown', 'g2', 1, 90]],
    [',MicroBT,100,2000,unknown,10,n/a', ['microbt', 'unknown', 'unknown', 'g3', 10, 1000]],
    ['Antminer S21,,,,LuxOS,3,TX', ['bitmain', 'luxos', 'ercot', 'g4', 3, 600]],
    ['secret box,,100,,home brew,1,', ['unknown', 'unknown', 'unknown', 'unknown', 1, 100]],
  ])('%s', (line, [vendor, firmware, grid, generation, machines, ths]) => {
    expect(classOf(line)).toEqual({ vendor, firmware, grid, generation, machines, ths });
  });

  test('what does not parse is listed with its line and why, and nothing else is lost', () => {
    const { lines, refused, refusedLines } = read(
      'model,hashrate,count\n"Antminer\nS21",200,1\nAntminer S21,lots,1\nAntminer S21,200,-3\n\nmystery,,1\nAntminer S19,95,1,2,3\n',
    );
    expect(lines).toBe(1);
    expect(refusedLines).toBe(4);
    expect(refused.map((one) => problemMessage(atLine(one)))).toEqual([
      'line 4, hashrate: expected a hash rate a machine above 0 and up to 5000 TH/s, got "lots"',
      'line 5, count: expected a whole number from 1 to 10000000, got "-3"',
      'line 7, hashrate: expected a hash rate, or a model that the table of machines knows, got "mystery"',
      'line 8: expected at most 3 cells, as many as the first line names, got 5',
    ]);
  });

  test('names that no table knows are told, and count as unknown', () => {
    const { strange } = read('model,firmware,count\nAntminer S21,Zork,7\nAntminer S21,Zork,2\n');
    expect(strange).toEqual([{ column: 'firmware', text: 'Zork', machines: 9 }]);
  });

  test('a file without columns that mean anything is refused', () => {
    const reader = createInventoryReader(evidence);
    reader.push('colour,shape\nred,round\n');
    expect(reader.end().ok).toBe(false);
  });

  test('pieces of any length and lines in any order give the same classes', () => {
    const lines = Array.from(
      { length: 500 },
      (_, i) => `Antminer S${i % 2 ? 19 : 21},${100 + (i % 7) / 3},"a, ""b""\n${i}",TX`,
    );
    const text = ['model,hashrate,note,state', ...lines].join('\r\n');
    const turned = ['model,hashrate,note,state', ...lines.toReversed()].join('\n');
    const whole = read(text);
    expect(whole.lines).toBe(500);
    for (const piece of [1, 7, 1000]) expect(read(text, piece)).toEqual(whole);
    expect(classesHash(read(turned).classes)).toBe(classesHash(whole.classes));
  });

  test('100,000 lines come to a handful of classes', () => {
    const line = (i: number): string => `Antminer S19j Pro,${95 + (i % 10)},stock,${i % 3 ? 'TX' : 'GA'}`;
    const text = ['Model,TH/s,Firmware,State', ...Array.from({ length: 100_000 }, (_, i) => line(i))].join(
      '\n',
    );
    const { lines, classes } = read(text, 1 << 16);
    expect([lines, classes.length]).toEqual([100_000, 2]);
  });
});

describe('an own fleet in the nation', () => {
  let classes: readonly OwnClass[];
  beforeAll(() => {
    classes = read(INVENTORY_TEMPLATE.replace(/,(\d+),TX/gu, ',$100,TX')).classes;
  });

  const home = (of: typeof fleet) => of.cohorts.filter(({ region }) => region === 'home');
  const total = (cohorts: readonly { readonly ehs: number }[]): number =>
    cohorts.reduce((sum, { ehs }) => sum + ehs, 0);

  test('it is an operator, the rest shrinks by as much, and nobody else changes size', () => {
    const own = withOwn(fleet, classes);
    const sizes = Object.fromEntries(own.operators.map(({ id, ehs }) => [id, ehs]));
    const before = Object.fromEntries(fleet.operators.map(({ id, ehs }) => [id, ehs]));
    expect(sizes).toEqual({ ...before, own: ownEhs(classes), rest: before['rest']! - ownEhs(classes) });
    for (const [id, ehs] of Object.entries(sizes))
      expect(total(home(own).filter(({ operator }) => operator === id))).toBeCloseTo(ehs, 6);
    expect(total(home(own))).toBeCloseTo(fleet.homeEhs, 6);
  });

  test('every published margin is met as before', () => {
    const reached = withOwn(fleet, classes).margins.filter(({ region }) => region === 'home');
    expect(reached.length).toBeGreaterThan(fleet.margins.filter(({ region }) => region === 'home').length);
    for (const { margin, name, target, reached: share } of reached)
      expect(Math.abs(share - target), `${margin} ${name}`).toBeLessThan(1e-6);
  });

  test('its own shares are the inventory’s, and what is unknown is spread over what may be', () => {
    const own = home(withOwn(fleet, classes)).filter(({ operator }) => operator === 'own');
    const microbt = ownShares(classes, 'vendor').find(({ name }) => name === 'microbt')!.share;
    expect(total(own.filter(({ vendor }) => vendor === 'microbt')) / total(own)).toBeCloseTo(microbt, 9);
    const unsaid = own.filter(({ vendor, generation }) => vendor === 'bitmain' && generation === 3);
    expect(new Set(unsaid.map(({ grid }) => grid))).toEqual(new Set(['ercot', 'eastern', 'western']));
    expect(new Set(unsaid.map(({ channelKind }) => channelKind)).size).toBeGreaterThan(1);
  });

  test('more of something than the nation is said to have is kept, and the margins say so', () => {
    const proto: OwnClass = {
      vendor: 'proto',
      firmware: 'stock',
      grid: 'ercot',
      generation: 'g5',
      machines: 6000,
      ths: 5e6,
    };
    const own = withOwn(fleet, [proto]);
    expect(total(home(own).filter(({ vendor }) => vendor === 'proto'))).toBeGreaterThanOrEqual(5);
    expect(total(home(own))).toBeCloseTo(fleet.homeEhs, 6);
    const line = own.margins.find(
      ({ region, margin, name }) => region === 'home' && margin === 'vendor' && name === 'proto',
    )!;
    expect(line.reached).toBeGreaterThan(line.target);
  });

  test('a fleet larger than what is left for it is refused with the room there is', async () => {
    const huge: OwnClass[] = [
      { vendor: 'bitmain', firmware: 'stock', grid: 'ercot', generation: 'g4', machines: 1, ths: 1e9 },
    ];
    const found = await groundOf({ nation: 'US', fleet: { sha256: classesHash(huge), classes: huge } });
    expect(!found.ok && found.error.map(problemMessage)).toEqual([
      `fleet: expected less than ${roomForOwn(fleet).toFixed(1)} EH/s: what the named operators leave of the nation’s hash rate, got 1000`,
    ]);
  });

  test('a scenario runs with its classes; its document, link and canonical text hold the hash only', async () => {
    const attached = attachFleet(JSON.stringify(documentWith({})), classes);
    const text = attached.ok ? attached.value : '';
    const context = await createContext(text);
    if (Array.isArray(context)) throw new Error(context.map(problemMessage).join('\n'));
    expect(context.plan.operators.map(({ id }) => id).slice(-2)).toEqual(['own', 'rest']);
    const { document } = await scenarioOf(text);
    expect(document.fleet).toEqual({ sha256: classesHash(classes) });
    expect(canonical(context.scenario)).not.toContain('classes');
    expect(encodeLink(document)).toBe(encodeLink({ ...document, fleet: { sha256: classesHash(classes) } }));
    const alone = await createContext(JSON.stringify(document));
    expect(Array.isArray(alone) && alone.map(problemMessage)).toEqual([
      `fleet: expected the inventory whose classes have the hash ${classesHash(classes)}, got none`,
    ]);
  });

  test('it was counted: in every future it is as large as the inventory says, whatever is drawn of the nation', async () => {
    const newest: OwnClass = {
      vendor: 'bitmain',
      firmware: 'stock',
      grid: 'ercot',
      generation: 'g6',
      machines: 9,
      ths: 5e5,
    };
    const attached = attachFleet(JSON.stringify(documentWith({ days: 5 })), [...classes, newest]);
    const context = await createContext(attached.ok ? attached.value : '');
    if (Array.isArray(context)) throw new Error(context.map(problemMessage).join('\n'));
    const { plan, workspace } = context;
    const own = plan.operators.findIndex(({ id }) => id === 'own');
    const mine = Array.from({ length: plan.members.count }, (_, m) => m).filter(
      (m) => plan.members.operator[m] === own,
    );
    for (const replicate of [0, 1, 2]) {
      runReplicate(workspace, keyFromSeed('counted'), replicate);
      const ehs = mine.reduce((sum, m) => sum + workspace.memberEhs[m]!, 0);
      expect(ehs).toBeCloseTo(ownEhs(classes) + 0.5, 9);
    }
  });

  test('classes that are not those of the hash are refused, and another fleet than the named one', async () => {
    const document = documentWith({ fleet: { sha256: '0'.repeat(64), classes } });
    const found = await createContext(JSON.stringify(document));
    expect(Array.isArray(found) && found[0]?.path).toBe('fleet.classes');
    const other = attachFleet(JSON.stringify(documentWith({ fleet: { sha256: '0'.repeat(64) } })), classes);
    expect(!other.ok && other.error[0]?.path).toBe('fleet');
  });
});
