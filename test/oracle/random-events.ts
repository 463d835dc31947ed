/** Random events for random plans: every letter of the alphabet and every trigger, in a random order of the arm. */
import type { Effect, EventPlan, Trigger } from '../../src/kernel/effects.ts';
import type { Dice } from './dice.ts';
import type { RowDraft, ToSlot } from './random-plan.ts';

export interface Things {
  readonly dice: Dice;
  readonly slot: ToSlot;
  readonly days: number;
  readonly rows: readonly RowDraft[];
  readonly suppliers: number;
}

/** An event before its place in the order is known; `index` gives the place of another. */
interface Draft {
  readonly name: string;
  readonly trigger: (index: (draft: Draft) => number) => Trigger;
  readonly effects: (index: (draft: Draft) => number) => Effect[];
}

const ENVIRONMENT = [
  'stock',
  'labour',
  'channel',
  'cap',
  'source',
  'audit',
  'watch',
  'fence',
  'ride-through',
  'fixes',
  'border',
  'capacity',
  'demand',
] as const;

type Add = (name: string, effects: Draft['effects'], trigger?: Draft['trigger']) => Draft;

/** 3 to 17 events in a random order: supply and other letters and, with `attacks`, what hits machines. */
export function randomEvents(things: Things, attacks: boolean): EventPlan[] {
  const drafts: Draft[] = [];
  const add: Add = (name, effects, trigger = anyTrigger(things, drafts)) => {
    const draft = { name, effects, trigger };
    drafts.push(draft);
    return draft;
  };
  if (attacks) addAttacks(things, add);
  addEnvironment(things, add);
  const order = things.dice.shuffle(drafts);
  const index = (draft: Draft): number => order.indexOf(draft);
  return order.map((draft, place) => ({
    id: `${String(place).padStart(2, '0')}-${draft.name}`,
    from: draft.name,
    trigger: draft.trigger(index),
    effects: draft.effects(index),
  }));
}

/** Hits, implants with their payloads, diversions, relocations. */
function addAttacks(things: Things, add: Add): void {
  const { dice } = things;
  add('hit', () => hits(things));
  for (let i = dice.whole(1, 2); i > 0; i--) {
    const rows = someRows(things);
    const implant = add('implant', () => [implantLetter(things, rows)]);
    add(
      'payload',
      (index) => [
        ...hits(things, rows, index(implant)),
        ...(dice.chance(0.4) ? [limitLetter(things, rows, index(implant))] : []),
        ...(dice.chance(0.4) ? [presenceLetter(things, rows, index(implant))] : []),
      ],
      payloadTrigger(things, implant),
    );
  }
  if (dice.chance(0.7)) add('divert', () => [divertLetter(things), ...hits(things)]);
  for (let i = dice.whole(0, 3); i > 0; i--) add('limit', () => [limitLetter(things), ...hits(things)]);
  if (dice.chance(0.4)) add('price', () => [priceLetter(things)]);
  if (dice.chance(0.5)) add('relocate', () => [relocateLetter(things)]);
  if (dice.chance(0.5)) add('hit', () => hits(things));
}

function addEnvironment(things: Things, add: Add): void {
  const { dice } = things;
  for (let i = dice.whole(1, 3); i > 0; i--) add('supply', () => [supplyLetter(things)]);
  for (let i = dice.whole(2, 12); i > 0; i--) {
    const kind = dice.pick(ENVIRONMENT);
    add(kind, () => [environmentLetter(things, kind)]);
  }
}

function anyTrigger({ dice, slot, days }: Things, earlier: readonly Draft[]): Draft['trigger'] {
  const day = dice.chance(0.3) ? dice.between(0, days * 0.6) : dice.whole(0, Math.floor(days * 0.6));
  const other = earlier.length > 0 ? dice.pick(earlier) : undefined;
  const kind = dice.whole(0, 19);
  if (kind === 0) return () => ({ kind: 'never' });
  if (other === undefined || kind < 13) return () => ({ kind: 'day', day: slot(day) });
  const wait = slot(dice.chance(0.3) ? 0 : dice.between(0, 30), 0, 40);
  return (index) => ({ kind: kind < 16 ? 'after' : 'detected', event: index(other), days: wait });
}

function payloadTrigger({ dice, slot, days }: Things, implant: Draft): Draft['trigger'] {
  const wait = slot(dice.chance(0.4) ? 0 : dice.between(0, 40), 0, 60);
  const day = slot(dice.between(days * 0.2, days * 0.8));
  const kind = dice.pick(['day', 'after', 'detected', 'detected'] as const);
  if (kind === 'day') return () => ({ kind, day });
  return (index) => ({ kind, event: index(implant), days: wait });
}

/** Rows that letters may hit: all but those that mix suppliers. */
function someRows({ dice, rows }: Things): number[] {
  const hittable = rows.flatMap((row, index) => (row.pool >= 0 ? [index] : []));
  return dice.some(hittable, dice.whole(1, hittable.length));
}

/** One to four letters whose shares mostly add up to at most 1. */
function hits(things: Things, within?: number[], implantedBy?: number): Effect[] {
  const { dice, slot } = things;
  const severity = dice.chance(0.15) ? 1.6 : dice.between(0.1, 0.95);
  return dice.split(dice.whole(1, 4)).map((part): Effect => {
    const rows = within ? dice.some(within, dice.whole(1, within.length)) : someRows(things);
    const share = severity * part;
    const hit = {
      rows: Int32Array.from(rows),
      share: slot(Math.min(1, share), 0, Math.min(1, share)),
      fixDays: slot(dice.between(0, 15), 0, 20),
      simultaneous: slot(dice.between(0.2, 1), 0, 1),
      remote: dice.chance(0.7),
      ...(implantedBy === undefined ? {} : { implantedBy }),
    };
    const kind = dice.whole(0, 9);
    if (kind < 3) return { kind: 'hold', release: 'reboot', ...hit };
    if (kind < 6) return { kind: 'hold', release: 'reflash', ...hit };
    if (kind < 8) return { kind: 'break', ...hit };
    if (kind < 9) return { kind: 'destroy', ...hit };
    return { ...divertLetter(things), ...hit };
  });
}

function divertLetter(things: Things): Extract<Effect, { kind: 'divert' }> {
  const { dice, slot } = things;
  return {
    kind: 'divert',
    rows: Int32Array.from(someRows(things)),
    share: slot(dice.between(0.05, 0.5), 0, 0.6),
    fixDays: slot(dice.between(0, 10), 0, 12),
    simultaneous: slot(0),
    hours: slot(dice.chance(0.3) ? 24 * dice.whole(1, 5) : dice.between(2, 200), 1, 240),
    rollback: slot(dice.between(0, 1), 0, 1),
    withheld: dice.chance(0.5),
  };
}

function relocateLetter({ dice, slot, rows }: Things): Effect {
  const order = dice.shuffle(rows.map((_, index) => index));
  const pairs = dice.whole(1, Math.floor(order.length / 2));
  const from = order.slice(0, pairs).sort((a, b) => a - b);
  return {
    kind: 'relocate',
    from: Int32Array.from(from),
    to: Int32Array.from(order.slice(pairs, 2 * pairs)),
    share: slot(dice.chance(0.2) ? 1 : dice.between(0.05, 0.8)),
    rampDays: slot(dice.between(0, 60), 0, 60),
    ...(dice.chance(0.5) ? { delayDays: slot(dice.chance(0.2) ? 0 : dice.between(2, 90), 0, 99) } : {}),
    ...(dice.chance(0.5) ? { arrives: slot(dice.between(0, 1), 0, 1) } : {}),
  };
}

function presenceLetter(things: Things, rows: number[], implantedBy: number): Effect {
  const { dice, slot } = things;
  const there = {
    rows: Int32Array.from(dice.some(rows, dice.whole(1, rows.length))),
    share: slot(dice.between(0.1, 1), 0, 1),
    remote: dice.chance(0.5),
    implantedBy,
  };
  return dice.chance(0.5)
    ? { kind: 'observe', ...there, sites: slot(dice.between(5, 300), 0, 400) }
    : { kind: 'oscillate', ...there, swing: slot(dice.between(0.1, 1), 0, 1) };
}

function limitLetter(things: Things, within?: number[], implantedBy?: number): Effect {
  const { dice, slot, days } = things;
  const rows = within ? dice.some(within, dice.whole(1, within.length)) : someRows(things);
  const limited = {
    rows: Int32Array.from(rows),
    share: slot(dice.chance(0.1) ? 1 : dice.between(0.05, 0.9), 0, 1),
    remote: dice.chance(0.5),
    rampDays: slot(dice.chance(0.5) ? 0 : dice.between(0, 30), 0, 40),
    days: slot(dice.between(0, days), 0, days),
    backDays: slot(dice.chance(0.5) ? 0 : dice.between(0, 60), 0, 90),
    ...(implantedBy === undefined ? {} : { implantedBy }),
  };
  return dice.chance(0.6)
    ? { kind: 'curtail', ...limited, simultaneous: slot(dice.between(0, 1), 0, 1) }
    : { kind: 'throttle', ...limited, loss: slot(dice.between(0.1, 0.9), 0, 1) };
}

function priceLetter({ dice, slot }: Things): Effect {
  return {
    kind: 'price',
    factor: slot(dice.between(0.3, 1.5), 0.2, 2),
    rampDays: slot(dice.chance(0.5) ? 0 : dice.between(0, 30), 0, 40),
    ...(dice.chance(0.7) ? { halfLifeDays: slot(dice.between(2, 200), 1, 300) } : {}),
  };
}

function supplyLetter({ dice, slot, days, suppliers }: Things): Effect {
  const all = Array.from({ length: suppliers }, (_, supplier) => supplier);
  const blocked = dice.some(all, dice.whole(1, suppliers - 1));
  const others = all.filter((supplier) => !blocked.includes(supplier));
  return {
    kind: 'supply',
    suppliers: Int32Array.from(blocked),
    regions: Int32Array.from(dice.pick([[0], [0], [0, 1], [1]])),
    stage: dice.pick(['orders', 'shipping', 'arrival'] as const),
    blocked: slot(dice.chance(0.3) ? 1 : dice.between(0.2, 1), 0, 1),
    rampDays: slot(dice.between(0, 40), 0, 60),
    days: slot(dice.between(10, days), 5, days),
    parts: dice.chance(0.5),
    acceptable: Int32Array.from(dice.some(others, dice.whole(0, others.length))),
  };
}

function implantLetter({ dice, slot }: Things, rows: number[]): Effect {
  return {
    kind: 'implant',
    rows: Int32Array.from(rows),
    reach: slot(dice.between(0.3, 0.95), 0.1, 1),
    p: slot(dice.between(0.003, 0.05), 0.001, 0.06),
    q: slot(dice.between(0.02, 0.4), 0, 0.5),
    hazardPerDay: slot(dice.between(0.002, 0.1), 0, 0.12),
    fixDays: slot(dice.chance(0.4) ? dice.between(0, 0.9) : dice.between(1, 14)),
    staged: dice.chance(0.6),
  };
}

function environmentLetter(things: Things, kind: (typeof ENVIRONMENT)[number]): Effect {
  const { dice, slot, suppliers, days } = things;
  const rampDays = slot(dice.between(0, 40), 0, 60);
  const length = slot(dice.between(10, days), 5, days);
  const some = Int32Array.from(
    dice.some(
      Array.from({ length: suppliers }, (_, s) => s),
      dice.whole(1, suppliers),
    ),
  );
  const supplier = dice.whole(0, suppliers - 1);
  switch (kind) {
    case 'stock':
      return {
        kind,
        machines: slot(dice.between(0, 0.1), 0, 0.1),
        boards: slot(dice.between(0, 0.1), 0, 0.1),
      };
    case 'labour':
      return { kind, techniciansPer1000: slot(dice.between(0.05, 1), 0, 1) };
    case 'channel':
      return {
        kind,
        holdDays: slot(dice.between(1, 30), 0, 40),
        ringShare: slot(dice.between(0.02, 0.25), 0, 0.3),
        ringDetection: slot(dice.between(0.1, 0.9), 0, 1),
        fixWait: slot(dice.between(0, 1), 0, 1),
      };
    case 'cap':
      return {
        kind,
        supplier,
        share: slot(dice.between(0.1, 0.6), 0, 1),
        rampDays: slot(dice.between(0, 90), 0, 99),
      };
    case 'source':
      return {
        kind,
        ...(dice.chance(0.4) ? { local: true as const } : {}),
        supplier,
        ehsPerDay: slot(dice.between(0.02, 0.3), 0, 0.4),
        delayDays: slot(dice.between(0, 60), 0, 90),
        rampDays: slot(dice.chance(0.2) ? dice.between(0, 0.9) : dice.between(1, 60)),
      };
    case 'audit':
      return {
        kind,
        shipped: dice.chance(0.4),
        chance: slot(dice.between(0.1, 0.9), 0, 1),
        delayDays: slot(dice.between(0, 20), 0, 30),
        fixWait: slot(dice.between(0, 1), 0, 1),
      };
    case 'watch':
      return {
        kind,
        hazardFactor: slot(dice.between(0.3, 4), 0.1, 5),
        rampDays,
        ...(dice.chance(0.5) ? { days: length } : {}),
      };
    case 'fence':
    case 'ride-through':
      return { kind, left: slot(dice.between(0, 1), 0, 1), rampDays };
    case 'fixes':
      return {
        kind,
        rows: Int32Array.from(someRows(things)),
        laterDays: slot(dice.between(0, 30), 0, 40),
        days: length,
      };
    case 'border':
      return {
        kind,
        suppliers: some,
        regions: Int32Array.from(dice.pick([[0], [0, 1]])),
        held: slot(dice.between(0.1, 1), 0, 1),
        release: slot(dice.between(0.01, 0.5), 0.005, 0.9),
        rampDays,
        days: length,
      };
    case 'capacity':
      return { kind, suppliers: some, lost: slot(dice.between(0.1, 1), 0, 1), rampDays, days: length };
    case 'demand':
      return {
        kind,
        suppliers: some,
        factor: slot(dice.between(0.1, 1), 0, 1.2),
        duty: slot(dice.between(0, 0.5), 0, 1),
        rampDays,
        days: length,
      };
  }
}
