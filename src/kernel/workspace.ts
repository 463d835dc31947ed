/**
 * All scratch memory of a worker: allocated once for a plan, reused for every replicate and arm. Arrays named `row*` have one entry
 * a row in EH/s of nameplate capacity; `pair` is region * suppliers + supplier.
 */
import type { Key } from '../random/streams.ts';
import { SEGMENTS } from './chain-rules.ts';
import type { Letters } from './letters.ts';
import { lettersOf, limitedRows, touchedRows } from './letters.ts';
import type { ArmPlan, Plan, WorldSlots } from './plan.ts';
import { REGIONS } from './plan.ts';
import { deliverPairs, rowOrder } from './row-order.ts';
import { STAGES } from './erlang.ts';
import { dayScratch } from './day-scratch.ts';
import { createBooks } from './ledger-books.ts';
import { createRecording } from './recording.ts';
import type { Recording } from './tracks.ts';
import type { DrawTables } from './values.ts';
import { compileDraws } from './values.ts';

const floats = (length: number): Float64Array => new Float64Array(length);

export type Workspace = ReturnType<typeof createWorkspace>;

export function createWorkspace(plan: Plan) {
  return {
    plan,
    draws: compileDraws(plan.slots) as DrawTables,
    touched: touchedRows(plan.arms),
    limitedRows: limitedRows(plan.arms),
    letters: new Map<ArmPlan, Letters>([plan.twin, ...plan.arms].map((arm) => [arm, lettersOf(arm)])),
    twin: createRecording(plan, plan.twin) as Recording,
    arms: plan.arms.map((arm) => createRecording(plan, arm)) as Recording[],
    ...replicateScratch(plan),
    ...rowScratch(plan),
    ...eventScratch(plan),
    ...shockScratch(plan),
    ...supplyScratch(plan),
    ...dayScratch(plan),
    books: createBooks(plan),
  };
}

/** One replicate, all arms alike: values, luck, day-0 calibration. */
function replicateScratch(plan: Plan) {
  // Epochs drawn ahead: two more than at the target's pace. Should hash rate soar, later ones are drawn one by one.
  const epochs = Math.ceil(plan.days / 14) + 2;
  return {
    key: [0, 0] as Key,
    replicate: 0,
    values: floats(plan.slots.length),
    /** The replicate's values that the steps read every day, by name. */
    rates: { ...plan.world } as Record<keyof WorldSlots, number>,
    rateNames: Object.keys(plan.world) as (keyof WorldSlots)[],
    memberEhs: floats(plan.members.count),
    /** Running EH/s of a row at the start. */
    rowStart: floats(plan.rows.count),
    /** Share of a supplier's deliveries by entry of its rows. */
    deliverShare: floats(plan.suppliers.deliverShare.length),
    price: floats(plan.days),
    epochs,
    workFilled: epochs * SEGMENTS,
    work: floats(epochs * SEGMENTS),
    run0: floats(plan.groups.count),
    /** (1 - u0) / u0: odds against running at the start. */
    idleOdds: floats(plan.groups.count),
    mwPerEhs: floats(plan.groups.count),
    priceShape: 1,
    hashprice0: 0,
    /** Machines in an EH/s of a row. */
    rowMachines: Float64Array.from(plan.rows.generation, (g) => 1e6 / plan.thsPerMachine[g]!),
    ...rowOrder(plan),
  };
}

function rowScratch(plan: Plan) {
  const n = plan.rows.count;
  return {
    healthy: floats(n),
    soft: floats(n),
    held: floats(n),
    boardless: floats(n),
    faulty: floats(n),
    lost: floats(n),
    /** Retired and delivered by region: rows need no books of their own. */
    retired: floats(REGIONS),
    delivered: floats(REGIONS),
    /** Moved in less moved out. */
    moved: floats(n),
    initial: floats(n),
    fixDay: floats(n),
    /** Layout divert letter * rows + row. */
    diverted: floats(n * most(plan, 'diverts')),
    running: floats(n),
    run: floats(plan.groups.count),
    wish: floats(n),
    wishBoards: floats(n),
  };
}

function eventScratch(plan: Plan) {
  const n = Math.max(1, ...plan.arms.map((arm) => arm.events.length));
  return {
    firedToday: new Uint8Array(n),
    ring: floats(n),
    rest: floats(n),
    adopted: floats(n),
    hazard: floats(n),
    hazardLimit: floats(n),
    ringFinds: floats(n),
    auditFinds: floats(n),
    divertDays: floats(Math.max(1, most(plan, 'diverts'))),
    divertPart: floats(Math.max(1, most(plan, 'diverts'))),
    divertShare: floats(Math.max(1, most(plan, 'diverts'))),
    /** MW dropped by the event at hand, by grid. */
    mwToday: floats(plan.grids.length),
  };
}

/** Most letters of one of these kinds in an arm. */
function most(
  plan: Plan,
  kind: 'relocates' | 'limits' | 'prices' | 'diverts' | 'borders' | 'sources',
): number {
  return Math.max(0, ...plan.arms.map((arm) => lettersOf(arm)[kind].length));
}

function shockScratch(plan: Plan) {
  const relocates = most(plan, 'relocates');
  const pairs = plan.arms.flatMap((arm) => lettersOf(arm).relocates.map(({ letter }) => letter.from.length));
  const mostPairs = Math.max(0, ...pairs);
  const events = Math.max(0, ...plan.arms.map((arm) => arm.events.length));
  return {
    /** Part of each row's running that no curtailment or throttle takes today. */
    left: floats(plan.rows.count).fill(1),
    /** MW that curtailments drop within seconds today, event * grids + grid. */
    mwLimited: floats(events * plan.grids.length),
    /** By limit letter: the highest share reached so far, and what the fence let through when it fired. */
    limitMost: floats(most(plan, 'limits')),
    limitFenced: floats(most(plan, 'limits')),
    /** By price letter: what has not faded yet, and what a day leaves of it. */
    priceKept: floats(most(plan, 'prices')),
    priceFade: floats(most(plan, 'prices')),
    /** Cumulative share moved by each relocate letter. */
    relocated: floats(relocates),
    mostPairs,
    /** What travels, EH/s: ((letter * 2 + faulty) * mostPairs + pair) * STAGES + stage; and each letter's chances of 0, 1, 2 jumps a day. */
    journey: floats(relocates * 2 * mostPairs * STAGES),
    jumps: floats(relocates * STAGES),
  };
}

function supplyScratch(plan: Plan) {
  const pairs = REGIONS * plan.suppliers.count;
  return {
    blockedOrders: floats(pairs),
    blockedShipping: floats(pairs),
    blockedArrival: floats(pairs),
    blockedParts: floats(pairs),
    /** 1 if the supplier counts as a substitute in the region. */
    acceptable: floats(pairs),
    stage1: floats(pairs),
    stage2: floats(pairs),
    stage3: floats(pairs),
    reentry: floats(pairs),
    /** What waits at the border, letter * pairs + pair. */
    border: floats(pairs * most(plan, 'borders')),
    /** EH/s that came out of each pipeline today. */
    arrived: floats(pairs),
    /** Pair of each entry of the suppliers' rows. */
    deliverPairs: deliverPairs(plan),
    orders: floats(pairs),
    ask: floats(pairs),
    /** 1 if a region turns to the supplier for what it lacks. */
    asks: floats(pairs),
    /** Shelf of each pool: control boards and hashboards, EH/s they can mend. */
    boards: floats(pairs),
    hashboards: floats(pairs),
    hashboardUse: floats(pairs),
    hashboardStock: floats(pairs),
    poolNameplate: floats(pairs),
    /** Home pools: faulty EH/s and machines after the last wear. */
    poolFaulty: floats(plan.suppliers.count),
    poolFaultyMachines: floats(plan.suppliers.count),
    poolSum: floats(pairs),
    poolWish: floats(pairs),
    poolWishMachines: floats(pairs),
    poolFactor: floats(pairs),
    firstBreak: floats(pairs),
    /** Today's factor on home orders and duty on home arrivals, by supplier; read only where a demand letter is. */
    demandFactor: floats(plan.suppliers.count),
    duty: floats(plan.suppliers.count),
    /** Part of each maker's capacity that is left. */
    capacityLeft: floats(plan.suppliers.count),
    /** Pipelines of lines at home, source letter * STAGES + stage. */
    local: floats(STAGES * most(plan, 'sources')),
    capacity: floats(plan.suppliers.count),
    extra: floats(plan.suppliers.count),
    free: floats(plan.suppliers.count),
    lacking: floats(plan.suppliers.count),
    shortfall: floats(REGIONS),
    nameplate: floats(REGIONS),
    nameplate0: floats(REGIONS),
    machines0: floats(REGIONS),
    technicians: floats(REGIONS),
    labourLeft: floats(REGIONS),
    retiredToday: floats(REGIONS),
    regionRunning: floats(REGIONS),
    asked: floats(REGIONS),
    /** EH/s that wait for hands. */
    queue: floats(REGIONS),
    reflashMet: floats(REGIONS),
    boardsMet: floats(REGIONS),
    placed: floats(REGIONS),
  };
}
