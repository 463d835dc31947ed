/**
 * What threats and levers lower to, and what they are handed to do it. Drafts speak of members of the fleet and of
 * events by id; the compiler turns both into indices of rows and events (src/scenario/compile.ts).
 */
import type { Field, FieldIds } from '../evidence/field.ts';
import type { Effect, Slot } from '../kernel/effects.ts';

/** Members of the fleet by index, ascending. */
export type MemberSet = readonly number[];

/** What a predicate over members may ask. */
export interface MemberFacts {
  readonly nation: string;
  readonly grid: string;
  readonly operator: string;
  readonly vendor: string;
  /** g0..g6. */
  readonly generation: string;
  readonly channel: string;
  /** Jurisdiction of its vendor. */
  readonly jurisdiction: string;
  /** On its own vendor's channel. */
  readonly stock: boolean;
}

export interface SupplierFacts {
  readonly index: number;
  readonly vendor: string;
  readonly jurisdiction: string;
  /** Who makes its chips: the first name its row gives. */
  readonly foundry: string;
}

/** An effect letter whose rows are still members and whose events are still ids. */
export type EffectDraft = Drafted<Effect>;
type Drafted<E> = E extends Effect
  ? {
      readonly [K in keyof E]: K extends 'rows' | 'from' | 'to'
        ? MemberSet
        : K extends 'implantedBy'
          ? string
          : E[K];
    }
  : never;

export type TriggerDraft =
  | { readonly kind: 'day'; readonly day: Slot }
  | { readonly kind: 'after'; readonly event: string; readonly days: Slot }
  | { readonly kind: 'detected'; readonly event: string; readonly days: Slot }
  /** Waits for another threat, whose events are not known here. */
  | { readonly kind: 'after-threat' | 'detected-threat'; readonly threat: string; readonly days: Slot }
  | { readonly kind: 'never' };

export interface EventDraft {
  /** Threat id, `threat id/payload`, or lever kind. */
  readonly id: string;
  readonly trigger: TriggerDraft;
  readonly effects: readonly EffectDraft[];
  /**
   * How people come to know of the threat, set on one of its events: `implant` when planted code is found, `overt` when
   * the event cannot be missed once it happens.
   */
  readonly notice?: 'implant' | 'overt';
}

export interface LeverDraft {
  readonly effects: readonly EffectDraft[];
  /** USD over the horizon. */
  readonly cost: Slot;
  /** USD for each EH/s bought elsewhere. */
  readonly costPerDisplacedEhs?: Slot;
}

/** Hands out slots; constants are folded, equal expressions share a slot. */
export interface SlotMaker {
  /** The evidence row as drawn for the whole scenario, in `unit`. */
  evidence(id: string, unit: string): Slot;
  constant(value: number): Slot;
  mul(a: Slot, b: Slot): Slot;
  add(a: Slot, b: Slot): Slot;
  sub(a: Slot, b: Slot): Slot;
  div(a: Slot, b: Slot): Slot;
  min(a: Slot, b: Slot): Slot;
  max(a: Slot, b: Slot): Slot;
  complement(a: Slot): Slot;
  decay(days: Slot): Slot;
}

/** What one threat or lever is lowered with: its own fields, the fleet, and slots. */
export interface LowerContext<F extends Field = Field> extends SlotMaker {
  /** Threat id or lever kind. */
  readonly id: string;
  /** A quantity's slot, drawn from the field's own stream, in the field's unit. */
  param(field: FieldIds<F, 'quantity'>): Slot;
  choice(field: FieldIds<F, 'choice'>): string;
  flag(field: FieldIds<F, 'flag'>): boolean;
  names(field: FieldIds<F, 'set'>): readonly string[];
  trigger(field: FieldIds<F, 'trigger'>): TriggerDraft;
  /**
   * Members the target selects. A vendor or a jurisdiction alone selects the machines on that vendor's own channel, since
   * a vendor's share is not its channel's share; a channel selects that channel's machines.
   */
  members(field: FieldIds<F, 'target'>): MemberSet;
  /** Suppliers a target selects by vendor and jurisdiction, ascending. */
  suppliers(field: FieldIds<F, 'target'>): readonly number[];
  /** Regions a target selects by nation: home, and the world unless only the home nation is named. */
  regions(field: FieldIds<F, 'target'>): readonly number[];
  facts(member: number): MemberFacts;
  /** Where each of these home members would go abroad: the largest member there of its class, or of the class nearest to it. */
  abroad(members: MemberSet): MemberSet;
  readonly allSuppliers: readonly SupplierFacts[];
  /** Nation under study, as in `MemberFacts.nation`. */
  readonly homeNation: string;
}

/** What a lever is lowered with besides: the size of what it is bought for. */
export interface LeverContext<F extends Field = Field> extends LowerContext<F> {
  /** Horizon. */
  readonly days: Slot;
  /** The home nation's running hash rate at the start, EH/s. */
  readonly homeEhs: Slot;
  /** Its power at the site, MW. */
  readonly homeMw: Slot;
  /** Its machines. */
  readonly homeMachines: Slot;
  /** Share of the home nation's running hash rate at the modes that the members make up. */
  shareOfHome(members: MemberSet): number;
  /** Share of the home nation's running hash rate at the modes on machines of these vendors, whatever runs on them. */
  shareOfVendors(vendors: readonly string[]): number;
  /** The one supplier a set field names. */
  supplier(field: FieldIds<F, 'set'>): number;
  /** Home members on their own vendor's channel, of the vendors a set field names, and the empty member on an independent channel for each. */
  moveToIndependent(field: FieldIds<F, 'set'>): { readonly from: MemberSet; readonly to: MemberSet };
}
