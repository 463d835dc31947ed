/** An arm's effects sorted by letter, so that each step walks only its own. Built once a workspace. */
import type { Break, Destroy, Divert, Effect, Hold, Relocate } from './effects.ts';
import type {
  Audit,
  Border,
  Cap,
  Capacity,
  Channel,
  Demand,
  Fence,
  Fixes,
  Implant,
  Labour,
  RideThrough,
  Source,
  Stock,
  Supply,
  Watch,
} from './environment.ts';
import type { ArmPlan } from './plan.ts';
import type { Limit, Price } from './shocks.ts';
import type { Observe, Oscillate } from './presence.ts';

/** A letter and the index of the event it hangs on. */
export interface Placed<E extends Effect> {
  readonly event: number;
  readonly letter: E;
}

export type Hit = Hold | Break | Destroy | Divert;

export interface Letters {
  /** Hits by event index, in written order. */
  readonly hits: readonly (readonly Hit[])[];
  readonly diverts: readonly Placed<Divert>[];
  readonly relocates: readonly Placed<Relocate>[];
  readonly limits: readonly Placed<Limit>[];
  readonly prices: readonly Placed<Price>[];
  readonly observes: readonly Placed<Observe>[];
  readonly oscillates: readonly Placed<Oscillate>[];
  readonly supplies: readonly Placed<Supply>[];
  readonly stocks: readonly Placed<Stock>[];
  readonly labours: readonly Placed<Labour>[];
  readonly channels: readonly Placed<Channel>[];
  readonly audits: readonly Placed<Audit>[];
  readonly watches: readonly Placed<Watch>[];
  readonly fences: readonly Placed<Fence>[];
  readonly rideThroughs: readonly Placed<RideThrough>[];
  readonly fixes: readonly Placed<Fixes>[];
  readonly borders: readonly Placed<Border>[];
  readonly capacities: readonly Placed<Capacity>[];
  readonly demands: readonly Placed<Demand>[];
  readonly caps: readonly Placed<Cap>[];
  readonly sources: readonly Placed<Source>[];
  /** Implant letter by event index; an event has at most one. */
  readonly implants: readonly (Implant | undefined)[];
}

export function lettersOf(arm: ArmPlan): Letters {
  const placed = arm.events.flatMap((event, index) =>
    event.effects.map((letter) => ({ event: index, letter })),
  );
  const of = <K extends Effect['kind']>(kind: K): Placed<Extract<Effect, { kind: K }>>[] =>
    placed.filter((entry): entry is Placed<Extract<Effect, { kind: K }>> => entry.letter.kind === kind);
  return {
    hits: arm.events.map((event) => event.effects.filter(isHit)),
    diverts: of('divert'),
    relocates: of('relocate'),
    limits: placed.filter(isLimit),
    prices: of('price'),
    observes: of('observe'),
    oscillates: of('oscillate'),
    supplies: of('supply'),
    stocks: of('stock'),
    labours: of('labour'),
    channels: of('channel'),
    audits: of('audit'),
    watches: of('watch'),
    fences: of('fence'),
    rideThroughs: of('ride-through'),
    fixes: of('fixes'),
    borders: of('border'),
    capacities: of('capacity'),
    demands: of('demand'),
    caps: of('cap'),
    sources: of('source'),
    implants: arm.events.map((event) => event.effects.find((letter) => letter.kind === 'implant')),
  };
}

const isLimit = (entry: Placed<Effect>): entry is Placed<Limit> =>
  entry.letter.kind === 'curtail' || entry.letter.kind === 'throttle';

export function isHit(letter: Effect): letter is Hit {
  return (
    letter.kind === 'hold' || letter.kind === 'break' || letter.kind === 'destroy' || letter.kind === 'divert'
  );
}

/** Rows that any hit of any arm touches, ascending: only these can be stopped. */
export function touchedRows(arms: readonly ArmPlan[]): Int32Array {
  const rows = new Set<number>();
  for (const arm of arms)
    for (const event of arm.events)
      for (const letter of event.effects) if (isHit(letter)) for (const row of letter.rows) rows.add(row);
  return Int32Array.from([...rows].sort((a, b) => a - b));
}

/** Rows that a curtailment or a throttle of any arm touches, ascending. */
export function limitedRows(arms: readonly ArmPlan[]): Int32Array {
  const rows = new Set(
    arms.flatMap((arm) => lettersOf(arm).limits.flatMap(({ letter }) => Array.from(letter.rows))),
  );
  return Int32Array.from([...rows].sort((a, b) => a - b));
}
