/** The kernel against a second, naive reading of MODEL.md: 20 random plans, the twin and four arms, two replicates each. */
import { describe, expect, it } from 'vitest';
import { detectionUniform, priceNormal, segmentWork, siblingLuck } from '../../src/kernel/luck.ts';
import { ledgerEntries } from '../../src/kernel/ledger.ts';
import type { ArmPlan, Plan } from '../../src/kernel/plan.ts';
import { runReplicate } from '../../src/kernel/replicate.ts';
import type { Recording } from '../../src/kernel/tracks.ts';
import { TRACKS, trackIndex } from '../../src/kernel/tracks.ts';
import { createWorkspace } from '../../src/kernel/workspace.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import type { OracleLuck } from '../oracle/inputs.ts';
import { oracle } from '../oracle/oracle.ts';
import { randomPlan } from '../oracle/random-plan.ts';
import type { OracleResult } from '../oracle/state.ts';

const RELATIVE = 1e-9;
/** Below this, in a figure's own unit (EH/s, MW, days, USD, machines, shares), two numbers are the same. */
const FLOOR = 1e-9;
const REPLICATES = [0, 1];
const KEY = keyFromSeed('oracle');

const SCALARS = [
  'longestEpochDays',
  'deepestRetarget',
  'retargetCount',
  'technicianDays',
  'boardsSwapped',
  'machinesDestroyed',
  'destroyedEhs',
  'displacedEhs',
  'adversaryShareDays',
  'majorityHours',
  'deliveredEhs',
  'accessSiteDays',
  'accessPeak',
  'dutiedEhs',
] as const;
const ARRAYS = [
  'retargets',
  'mwAtOnce',
  'mwSwing',
  'firedDay',
  'detectedDay',
  'fixDay',
  'rowRunning',
  'rowIncome',
  'rowHit',
] as const;

function luckOf(plan: Plan, replicate: number): OracleLuck {
  return {
    priceNormals: Array.from({ length: plan.days }, (_, day) => priceNormal(KEY, replicate, day)),
    segmentWork: (epoch, segment) => segmentWork(KEY, replicate, epoch, segment),
    detection: (id) => [
      detectionUniform(KEY, replicate, id, 0),
      detectionUniform(KEY, replicate, id, 1),
      detectionUniform(KEY, replicate, id, 2),
    ],
  };
}

/** Where kernel and oracle part, one line for each figure: the first place, and both numbers. */
function differences(kernel: Recording, expected: OracleResult): string[] {
  const { days } = kernel;
  const compared: [string, ArrayLike<number>, ArrayLike<number>][] = [
    ...TRACKS.map(({ id }, i): [string, ArrayLike<number>, ArrayLike<number>] => [
      id,
      kernel.tracks.subarray(i * days, (i + 1) * days),
      expected.tracks[id],
    ]),
    ...ARRAYS.map((name): [string, ArrayLike<number>, ArrayLike<number>] => [
      name,
      kernel[name],
      expected[name],
    ]),
    ...SCALARS.map((name): [string, number[], number[]] => [name, [kernel[name]], [expected[name]]]),
  ];
  return compared.flatMap(([name, is, shouldBe]) => {
    const at = Array.from(shouldBe).findIndex((value, i) => !close(is[i], value));
    const length = Array.from(shouldBe).length;
    if (at < 0) return [];
    return [`${name}[${at} of ${length}]: kernel ${is[at]}, oracle ${shouldBe[at]}`];
  });
}

const close = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= Math.max(FLOOR, RELATIVE * Math.max(Math.abs(a), Math.abs(b)));

/** The home rows of a kernel's ledger, cause by cause, against the oracle's; what no cause explains against what the oracle leaves open. */
function ledgerDifferences(kernel: Recording, arm: ArmPlan, expected: OracleResult, quiet: OracleResult) {
  const entries = ledgerEntries(arm);
  const open = new Set<string>(['undelivered', 'wear', 'other']);
  const at = (event: number, cause: string): number[] => expected.ledger[`${event} ${cause}`] ?? [];
  const rows = kernel.ledger.length / entries.length;
  return Array.from({ length: rows }, (_, r) => {
    const own = (e: number): number => kernel.ledger[r * entries.length + e];
    const told = entries.flatMap(({ event, cause }, e) => {
      const shouldBe = at(event, cause)[r] ?? 0;
      return open.has(cause) || closeTo(own(e), shouldBe, kernel.rowRunning[r])
        ? []
        : [`row ${r}, event ${event}, ${cause}: kernel ${own(e)}, oracle ${shouldBe}`];
    });
    const rest = entries.reduce((sum, { cause }, e) => sum + (open.has(cause) ? own(e) : 0), 0);
    const lost = quiet.rowRunning[r] - expected.rowRunning[r];
    const explained = Object.entries(expected.ledger)
      .filter(([key]) => !key.endsWith('other'))
      .reduce((sum, [, byRow]) => sum + byRow[r], 0);
    return closeTo(rest, lost - explained, kernel.rowRunning[r])
      ? told
      : [...told, `row ${r}, the rest: kernel ${rest}, oracle ${lost - explained}`];
  }).flat();
}

/** Cells of a ledger come of differences of what ran. */
const closeTo = (a: number, b: number, ran: number): boolean =>
  Math.abs(a - b) <= Math.max(FLOOR, RELATIVE * Math.max(Math.abs(a), Math.abs(b), ran));

const armsOf = (plan: Plan): readonly ArmPlan[] => [plan.twin, ...plan.arms];

/** Runs both on every arm and replicate; returns the twin's recordings, one a replicate. */
function compareOn(
  plan: Plan,
  luckAt = (replicate: number): number => replicate,
): Pick<Recording, 'tracks' | 'longestEpochDays'>[] {
  const workspace = createWorkspace(plan);
  return REPLICATES.map((replicate) => {
    runReplicate(workspace, KEY, replicate, undefined, luckAt(replicate));
    const recordings = [workspace.twin, ...workspace.arms];
    let quiet: OracleResult | undefined;
    armsOf(plan).forEach((arm, i) => {
      const expected = oracle(plan, workspace.values, luckOf(plan, luckAt(replicate)), arm, quiet);
      const where = `replicate ${replicate}, arm ${arm.id}`;
      if (quiet) expect(ledgerDifferences(recordings[i], arm, expected, quiet), where).toEqual([]);
      quiet ??= expected;
      expect(differences(recordings[i], expected), where).toEqual([]);
      expect(expected.conservationError, where).toBeLessThan(RELATIVE);
      expect(recordings[i].conservationError, where).toBeLessThan(RELATIVE);
    });
    const { tracks, longestEpochDays } = workspace.twin;
    return { tracks: tracks.slice(), longestEpochDays };
  });
}

describe('kernel and oracle agree on every track and accumulator', () => {
  for (let seed = 0; seed < 20; seed++) {
    it(`in the random plan ${seed}`, () => {
      compareOn(randomPlan(seed));
    });
  }
});

describe("siblings: the replicate's parameters under luck from elsewhere", () => {
  for (let seed = 40; seed < 45; seed++) {
    it(`agree in the random plan ${seed}`, () => {
      compareOn(randomPlan(seed), siblingLuck);
    });
  }
});

describe('where the horizon is short', () => {
  const SHORT = [4, 26] as const;
  /** What the twin's longest epoch turned out to be. */
  const seen = { firstStillRuns: 0, laterStillRuns: 0, ended: 0 };
  for (let seed = 20; seed < 40; seed++) {
    it(`they agree in the random plan ${seed}`, () => {
      const plan = randomPlan(seed, SHORT);
      for (const { tracks, longestEpochDays } of compareOn(plan)) {
        const from = trackIndex('difficulty') * plan.days;
        const difficulty = [plan.chain.difficulty, ...tracks.subarray(from, from + plan.days)];
        const lastEnd = difficulty.findLastIndex((d, i) => i > 0 && d !== difficulty[i - 1]);
        // Entry i is the end of day i - 1: how old the running epoch is, to a day.
        const age = plan.days - lastEnd;
        if (lastEnd < 0) {
          expect(longestEpochDays).toBeCloseTo(plan.chain.epochSeconds / 86_400 + plan.days, 9);
          seen.firstStillRuns++;
        } else if (longestEpochDays > age && longestEpochDays <= age + 1) seen.laterStillRuns++;
        else seen.ended++;
      }
    });
  }
  it('each case was met: the longest epoch is the first and still runs, is a later one and still runs, has ended', () => {
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });
});
