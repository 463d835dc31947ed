/** Entities of section 2 before anything has happened to them. */
import type { OracleArm, OraclePlan } from './inputs.ts';
import type { Happening, OracleResult, Region, Shelf, Supplier, Trade } from './state.ts';

export function happening(event: OracleArm['events'][number]): Happening {
  const implants = event.effects
    .filter((letter) => letter.kind === 'implant')
    .map((letter) => ({ letter, ring: 0, rest: 0, adopted: 0 }));
  return {
    id: event.id,
    trigger: event.trigger,
    letters: event.effects,
    implants,
    firedDay: Infinity,
    detectedDay: Infinity,
    fixDay: Infinity,
    hazard: 0,
  };
}

export const emptyRegion = (home: boolean): Region => ({
  home,
  rows: [],
  shelves: [],
  trades: [],
  nameplate: 0,
  machines: 0,
  technicians: 0,
  labourLeft: 0,
  shortfall: 0,
  retiredToday: 0,
});

export const emptyTrade = (region: Region, supplier: Supplier, preference: number): Trade => ({
  region,
  supplier,
  preference,
  deliveries: [],
  s1: 0,
  s2: 0,
  s3: 0,
  reentry: 0,
  waiting: new Map(),
  forgone: 0,
  blocked: { orders: 0, shipping: 0, arrival: 0, all: 0, parts: 0 },
  acceptable: true,
  base: 0,
  asked: 0,
  extra: 0,
});

export const emptyShelf = (trade: Trade): Shelf => ({
  trade,
  rows: [],
  nameplate: 0,
  boards: 0,
  hashboards: 0,
  hashboardsAtStart: 0,
  baseUse: 0,
  firstBreakDay: Infinity,
});

export const emptyResult = (plan: OraclePlan): OracleResult => ({
  tracks: {},
  mwAtOnce: plan.grids.map(() => 0),
  mwSwing: plan.grids.map(() => 0),
  accessSiteDays: 0,
  accessPeak: 0,
  longestEpochDays: 0,
  deepestRetarget: 0,
  retargets: [],
  retargetCount: 0,
  technicianDays: 0,
  boardsSwapped: 0,
  machinesDestroyed: 0,
  destroyedEhs: 0,
  displacedEhs: 0,
  adversaryShareDays: 0,
  majorityHours: 0,
  deliveredEhs: 0,
  dutiedEhs: 0,
  firedDay: [],
  detectedDay: [],
  fixDay: [],
  rowRunning: [],
  rowIncome: [],
  rowHit: [],
  u: [],
  ledger: {},
  conservationError: 0,
});
