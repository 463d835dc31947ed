/** Section 2 of MODEL.md as objects: rows, groups, regions, shelves, trades and events, and what the day leaves behind. */
import type {
  ImplantLetter,
  Letter,
  OracleArm,
  OracleLuck,
  OraclePlan,
  OracleTrigger,
  Parameter,
} from './inputs.ts';
import type { Marks } from './marks.ts';

export interface Row {
  readonly index: number;
  readonly region: Region;
  readonly group: Group;
  /** Absent where a world row mixes suppliers. */
  readonly shelf: Shelf | undefined;
  readonly grid: number;
  readonly thsPerMachine: number;
  initial: number;
  healthy: number;
  soft: number;
  held: number;
  boardless: number;
  faulty: number;
  diverted: Map<Diversion, number>;
  /** Part of what would run that no curtailment or throttle takes today. */
  left: number;
  lost: number;
  retired: number;
  delivered: number;
  movedIn: number;
  movedOut: number;
  fixDay: number;
  /** Sums for the recording. */
  running: number;
  income: number;
  hit: number;
}

export interface Group {
  readonly jPerTh: number;
  readonly u0: number;
  readonly A: number;
  u: number;
}

export interface Region {
  readonly home: boolean;
  readonly rows: Row[];
  readonly shelves: Shelf[];
  readonly trades: Trade[];
  /** At the start: EH/s and machines. */
  nameplate: number;
  machines: number;
  technicians: number;
  labourLeft: number;
  shortfall: number;
  retiredToday: number;
}

/** Parts and control boards of one supplier in one region, EH/s (the pool of section 2). */
export interface Shelf {
  readonly rows: Row[];
  readonly trade: Trade;
  nameplate: number;
  boards: number;
  hashboards: number;
  hashboardsAtStart: number;
  baseUse: number;
  firstBreakDay: number;
}

/** What one supplier sells to one region. */
export interface Trade {
  readonly supplier: Supplier;
  readonly region: Region;
  readonly preference: number;
  deliveries: { readonly row: Row; readonly share: number }[];
  s1: number;
  s2: number;
  s3: number;
  reentry: number;
  /** What waits at the border, by letter. */
  readonly waiting: Map<object, number>;
  /** Orders a duty has kept from being placed today. */
  forgone: number;
  /** Blocked shares of today, by stage, over all stages, and of parts. */
  blocked: { orders: number; shipping: number; arrival: number; all: number; parts: number };
  acceptable: boolean;
  /** Orders of today. */
  base: number;
  asked: number;
  extra: number;
}

export interface Supplier {
  readonly index: number;
  readonly capacity: number;
  extraCapacity: number;
}

export interface Happening {
  readonly id: string;
  readonly trigger: OracleTrigger;
  readonly letters: readonly Letter[];
  readonly implants: Implanted[];
  firedDay: number;
  detectedDay: number;
  fixDay: number;
  hazard: number;
}

export interface Implanted {
  readonly letter: ImplantLetter;
  ring: number;
  rest: number;
  adopted: number;
}

/** A curtail or throttle letter at work: what the fence let through when it fired, and the highest share reached. */
export interface Limiting {
  readonly letThrough: number;
  highest: number;
}

/** Machines on a journey to a row, by stage. */
export interface Journey {
  readonly to: Row;
  readonly stock: 'healthy' | 'faulty';
  stages: [number, number, number];
}

/** A divert letter at work. */
export interface Diversion {
  readonly event: Happening;
  readonly withheld: boolean;
  readonly rollback: number;
  remainingDays: number;
}

export interface ChainState {
  /** Height of the next block. */
  height: number;
  difficulty: number;
  /** Counted from the start, 0 is the epoch running then. */
  epoch: number;
  segment: number;
  /** Share of the running segment's work that is done. */
  done: number;
  /** Seconds since the epoch began and since its first block. */
  age: number;
  sinceFirstBlock: number;
}

/** What one replicate of one arm leaves behind; units as in the recording of the kernel. */
export interface OracleResult {
  readonly tracks: Record<string, number[]>;
  readonly mwAtOnce: number[];
  readonly mwSwing: number[];
  accessSiteDays: number;
  accessPeak: number;
  longestEpochDays: number;
  deepestRetarget: number;
  readonly retargets: number[];
  retargetCount: number;
  technicianDays: number;
  boardsSwapped: number;
  machinesDestroyed: number;
  destroyedEhs: number;
  displacedEhs: number;
  adversaryShareDays: number;
  majorityHours: number;
  deliveredEhs: number;
  dutiedEhs: number;
  firedDay: number[];
  detectedDay: number[];
  fixDay: number[];
  rowRunning: number[];
  rowIncome: number[];
  rowHit: number[];
  conservationError: number;
  /** Run fractions by day and group. */
  readonly u: number[][];
  /** By event index and cause, then row: EH/s-days. */
  readonly ledger: Record<string, number[]>;
}

export interface World {
  readonly plan: OraclePlan;
  readonly arm: OracleArm;
  readonly luck: OracleLuck;
  /** Value of a slot, and of a parameter of the world. */
  readonly at: (slot: number) => number;
  readonly the: (parameter: Parameter) => number;
  readonly rows: Row[];
  readonly groups: Group[];
  readonly home: Region;
  readonly abroad: Region;
  readonly regions: Region[];
  readonly suppliers: Supplier[];
  readonly events: Happening[];
  readonly diversions: Set<Diversion>;
  /** Lines at home by letter: what is in the works. */
  readonly lines: Map<object, [number, number, number]>;
  readonly limiting: Map<object, Limiting>;
  /** By relocate letter. */
  readonly journeys: Map<object, Journey[]>;
  readonly marks: Marks;
  readonly chain: ChainState;
  readonly result: OracleResult;
  readonly priceShape: number;
  readonly startHashprice: number;
  price: number;
  /** The coin's price without shocks. */
  quietPrice: number;
  hashprice: number;
  /** USD/day are blocks times reward (BTC, with fees) times price. */
  reward: number;
  spares: number;
  sparesDelivered: number;
  /** Of today, for the record. */
  today: { difficulty: number; national: number; network: number; peak: number; blocks: number };
}

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
/** The part of day t that lies after `from`. */
export const partOfDay = (t: number, from: number): number => clamp(t + 1 - from, 0, 1);
/** How far a ramp that began on the day `fired` has come on day t. */
export const ramp = (t: number, fired: number, days: number): number =>
  days < 1 ? 1 : Math.min(1, (t - fired + 1) / days);
export const diverted = (row: Row): number => sum([...row.diverted.values()]);
export const stopped = (row: Row): number => row.soft + row.held + row.boardless + diverted(row);
/** All of a row's stocks but lost and retired. */
export const standing = (row: Row): number => row.healthy + row.faulty + stopped(row);
export const machines = (row: Row, ehs: number): number => (1e6 * ehs) / row.thsPerMachine;
/** One fraction for all: what there is over what is wanted, at most 1. */
export const fraction = (available: number, wanted: number): number =>
  wanted > available ? available / wanted : 1;

/** Puts new machines on a row. */
export function deliver(row: Row, ehs: number): void {
  row.delivered += ehs;
  row.healthy += ehs;
}

/** Letters of one kind whose event has fired, in order, each with the day it fired. */
export function fired<K extends Letter['kind']>(
  world: World,
  kind: K,
): { readonly letter: Extract<Letter, { kind: K }>; readonly firedDay: number }[] {
  return world.events
    .filter((event) => event.firedDay < Infinity)
    .flatMap((event) =>
      event.letters
        .filter((letter): letter is Extract<Letter, { kind: K }> => letter.kind === kind)
        .map((letter) => ({ letter, firedDay: event.firedDay })),
    );
}
