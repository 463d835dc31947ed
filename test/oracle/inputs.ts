/**
 * What the oracle is given: the shape of a plan, spelled out again so that nothing of src is needed to read it. A slot is an
 * index into the replicate's values.
 */
type Slot = number;

export interface HitLetter {
  readonly rows: ArrayLike<number>;
  readonly share: Slot;
  readonly implantedBy?: number;
  readonly fixDays: Slot;
  readonly simultaneous: Slot;
  readonly remote?: boolean;
}
export interface HoldLetter extends HitLetter {
  readonly kind: 'hold';
  readonly release: 'reboot' | 'reflash';
}
export interface BreakLetter extends HitLetter {
  readonly kind: 'break';
}
export interface DestroyLetter extends HitLetter {
  readonly kind: 'destroy';
}
export interface DivertLetter extends HitLetter {
  readonly kind: 'divert';
  readonly hours: Slot;
  readonly rollback: Slot;
  readonly withheld: boolean;
}
export interface RelocateLetter {
  readonly kind: 'relocate';
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly share: Slot;
  readonly rampDays: Slot;
  readonly delayDays?: Slot;
  readonly arrives?: Slot;
  readonly abroad?: boolean;
}
interface LimitedLetter {
  readonly rows: ArrayLike<number>;
  readonly share: Slot;
  readonly implantedBy?: number;
  readonly remote?: boolean;
  readonly rampDays: Slot;
  readonly days: Slot;
  readonly backDays: Slot;
}
export interface CurtailLetter extends LimitedLetter {
  readonly kind: 'curtail';
  readonly simultaneous: Slot;
}
export interface ThrottleLetter extends LimitedLetter {
  readonly kind: 'throttle';
  readonly loss: Slot;
}
export interface PriceLetter {
  readonly kind: 'price';
  readonly factor: Slot;
  readonly rampDays: Slot;
  readonly halfLifeDays?: Slot;
}
export type Stage = 'orders' | 'shipping' | 'arrival';
export interface SupplyLetter {
  readonly kind: 'supply';
  readonly suppliers: ArrayLike<number>;
  readonly regions: ArrayLike<number>;
  readonly stage: Stage;
  readonly blocked: Slot;
  readonly rampDays: Slot;
  readonly days: Slot;
  readonly parts: boolean;
  readonly acceptable: ArrayLike<number>;
}
export interface StockLetter {
  readonly kind: 'stock';
  readonly machines: Slot;
  readonly boards: Slot;
}
export interface LabourLetter {
  readonly kind: 'labour';
  readonly techniciansPer1000: Slot;
}
export interface ChannelLetter {
  readonly kind: 'channel';
  readonly holdDays: Slot;
  readonly ringShare: Slot;
  readonly ringDetection: Slot;
  readonly fixWait: Slot;
}
export interface AuditLetter {
  readonly kind: 'audit';
  readonly shipped: boolean;
  readonly chance: Slot;
  readonly delayDays: Slot;
  readonly fixWait: Slot;
}
export interface WatchLetter {
  readonly kind: 'watch';
  readonly hazardFactor: Slot;
  readonly rampDays: Slot;
  readonly days?: Slot;
}
export interface FenceLetter {
  readonly kind: 'fence';
  readonly left: Slot;
  readonly rampDays: Slot;
}
export interface RideThroughLetter {
  readonly kind: 'ride-through';
  readonly left: Slot;
  readonly rampDays: Slot;
}
export interface FixesLetter {
  readonly kind: 'fixes';
  readonly rows: ArrayLike<number>;
  readonly laterDays: Slot;
  readonly days: Slot;
}
export interface BorderLetter {
  readonly kind: 'border';
  readonly suppliers: ArrayLike<number>;
  readonly regions: ArrayLike<number>;
  readonly held: Slot;
  readonly release: Slot;
  readonly rampDays: Slot;
  readonly days: Slot;
}
export interface CapacityLetter {
  readonly kind: 'capacity';
  readonly suppliers: ArrayLike<number>;
  readonly lost: Slot;
  readonly rampDays: Slot;
  readonly days: Slot;
}
export interface DemandLetter {
  readonly kind: 'demand';
  readonly suppliers: ArrayLike<number>;
  readonly factor: Slot;
  readonly duty: Slot;
  readonly rampDays: Slot;
  readonly days: Slot;
}
export interface ObserveLetter {
  readonly kind: 'observe';
  readonly rows: ArrayLike<number>;
  readonly share: Slot;
  readonly implantedBy?: number;
  readonly remote?: boolean;
  readonly sites: Slot;
}
export interface OscillateLetter {
  readonly kind: 'oscillate';
  readonly rows: ArrayLike<number>;
  readonly share: Slot;
  readonly implantedBy?: number;
  readonly remote?: boolean;
  readonly swing: Slot;
}
export interface CapLetter {
  readonly kind: 'cap';
  readonly supplier: number;
  readonly share: Slot;
  readonly rampDays: Slot;
}
export interface SourceLetter {
  readonly kind: 'source';
  readonly local?: true;
  readonly supplier: number;
  readonly ehsPerDay: Slot;
  readonly delayDays: Slot;
  readonly rampDays: Slot;
}
export interface ImplantLetter {
  readonly kind: 'implant';
  readonly rows: ArrayLike<number>;
  readonly reach: Slot;
  readonly p: Slot;
  readonly q: Slot;
  readonly hazardPerDay: Slot;
  readonly fixDays: Slot;
  readonly staged: boolean;
}
export type Letter =
  | HoldLetter
  | BreakLetter
  | DestroyLetter
  | DivertLetter
  | RelocateLetter
  | CurtailLetter
  | ThrottleLetter
  | PriceLetter
  | SupplyLetter
  | StockLetter
  | LabourLetter
  | ChannelLetter
  | AuditLetter
  | WatchLetter
  | ObserveLetter
  | OscillateLetter
  | FenceLetter
  | RideThroughLetter
  | FixesLetter
  | BorderLetter
  | CapacityLetter
  | DemandLetter
  | CapLetter
  | SourceLetter
  | ImplantLetter;

export type OracleTrigger =
  | { readonly kind: 'day'; readonly day: Slot }
  | { readonly kind: 'after' | 'detected'; readonly event: number; readonly days: Slot }
  | { readonly kind: 'never' };

export interface OracleArm {
  readonly events: readonly {
    readonly id: string;
    readonly trigger: OracleTrigger;
    readonly effects: readonly Letter[];
  }[];
}

/** Names of the world's parameters that the day reads; the plan says in which slot each lives. */
export type Parameter =
  | 'startPriceUsd'
  | 'priceVolAnnual'
  | 'feeShare'
  | 'growthPerDay'
  | 'runDecay'
  | 'respondingShare'
  | 'utilisationFloor'
  | 'priceLogSpread'
  | 'overhead'
  | 'failurePerDay'
  | 'partShare'
  | 'repairDecay'
  | 'donorYield'
  | 'hashboardStockDays'
  | 'retirePerDay'
  | 'retireDeferrable'
  | 'rebootDecay'
  | 'reflashDecay'
  | 'boardDecay'
  | 'boardStock'
  | 'boardExtraDays'
  | 'boardEmergencyPerDay'
  | 'spareDecay'
  | 'techniciansPer1000'
  | 'surgeFactor'
  | 'reflashPerTechnicianDay'
  | 'boardsPerTechnicianDay'
  | 'leadDays'
  | 'additionsEhsPerDay'
  | 'spareCapacity'
  | 'capacityGrowthDecay'
  | 'reorderDecay'
  | 'reentryDecay'
  | 'absorbShare'
  | 'profitFloor'
  | 'profitCap';

export interface OraclePlan {
  readonly days: number;
  readonly switches: { readonly blockLuck: boolean; readonly priceLuck: boolean };
  readonly world: Readonly<Record<Parameter, Slot>>;
  readonly margins: {
    readonly nationShare: Slot;
    readonly vendor: readonly Slot[];
    readonly vendorMode: ArrayLike<number>;
    readonly grid: readonly Slot[];
    readonly gridMode: ArrayLike<number>;
    readonly generation: readonly Slot[];
    readonly generationMode: ArrayLike<number>;
    readonly stock: Slot;
    readonly stockMode: number;
  };
  readonly members: {
    readonly count: number;
    readonly row: ArrayLike<number>;
    readonly region: ArrayLike<number>;
    readonly ehs: ArrayLike<number>;
    readonly vendor: ArrayLike<number>;
    readonly grid: ArrayLike<number>;
    readonly generation: ArrayLike<number>;
    readonly stock: ArrayLike<number>;
    readonly counted?: ArrayLike<number>;
  };
  readonly rows: {
    readonly count: number;
    readonly group: ArrayLike<number>;
    readonly region: ArrayLike<number>;
    readonly generation: ArrayLike<number>;
    readonly pool: ArrayLike<number>;
    readonly grid: ArrayLike<number>;
  };
  readonly groups: {
    readonly count: number;
    readonly jPerTh: ArrayLike<number>;
    readonly power: readonly Slot[];
  };
  readonly suppliers: {
    readonly count: number;
    readonly capacityShare: ArrayLike<number>;
    readonly preference: ArrayLike<number>;
    readonly deliverStart: ArrayLike<number>;
    readonly deliverRow: ArrayLike<number>;
    readonly deliverShare: ArrayLike<number>;
  };
  readonly chain: {
    readonly height: number;
    readonly epochBlocks: number;
    readonly epochSeconds: number;
    readonly difficulty: number;
    readonly networkEhs?: number;
  };
  readonly thsPerMachine: ArrayLike<number>;
  readonly grids: readonly string[];
}

/** The luck of one replicate, given from outside. */
export interface OracleLuck {
  /** Standard normal of each day's coin price; day 0 is not used. */
  readonly priceNormals: readonly number[];
  /** Work (expected blocks) of a segment; epoch 0 is the one running at the start. */
  readonly segmentWork: (epoch: number, segment: number) => number;
  /** The three uniforms of an event: of its hazard, of the test ring and of the audit. */
  readonly detection: (eventId: string) => readonly [number, number, number];
}
