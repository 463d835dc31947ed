/** A receipt from a pack: read as what anybody may have written. */
import type { JsonObject } from '../evidence/field.ts';
import { joinBytes } from '../scenario/join-bytes.ts';
import { parseJson } from '../scenario/read/json-text.ts';
import { isObject } from '../scenario/read/reading.ts';
import { scenarioLimits } from '../scenario/types.ts';
import { inside, problem, problemWith, type Problem } from '../units/problem.ts';
import { failed, ok, type Result } from '../units/result.ts';
import { say } from '../words/words.ts';
import { Broken, type PackEntries } from './pack-entry.ts';
import { RECEIPT_FILE, RESULT_FILES, isResultFile, type AnyResultFile } from './result-files.ts';
import { RECEIPT_VERSION } from './receipt.ts';

export interface Receipt {
  readonly engine: string;
  readonly data: string;
  readonly seed: string;
  readonly replicates: number;
  /** A scenario's text, still to be read. */
  readonly scenario: string;
  /** In the order they are written. */
  readonly files: readonly AnyResultFile[];
}

/** A scenario within its limits and some hashes. */
const MOST_BYTES = 4 * scenarioLimits.bytes;

export function readReceipt(entries: PackEntries): Result<Receipt, Problem[]> {
  const entry = entries.get(RECEIPT_FILE);
  if (!entry) {
    const got = say('verify.got.no-receipt', { count: entries.size });
    return failed([problemWith(say('verify.path'), say('verify.expect.pack'), got)]);
  }
  if (entry.bytes > MOST_BYTES)
    return failed([
      problem(RECEIPT_FILE, say('verify.expect.receipt-size', { limit: MOST_BYTES }), entry.bytes),
    ]);
  try {
    const json = parseJson(new TextDecoder().decode(joinBytes([...entry.pieces()])));
    if (!json.ok) return failed(inside(RECEIPT_FILE, json.error.map(afterColon)));
    return isObject(json.value) ? readFields(json.value) : failed([notAReceipt(json.value)]);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return failed([problemWith(RECEIPT_FILE, say('verify.expect.whole'), say('verify.got.broken'))]);
  }
}

/** `receipt.json: line 3, column 4`: a place, not a key. */
const afterColon = (one: Problem): Problem => ({ ...one, path: `[${one.path}]` });

const notAReceipt = (got: unknown): Problem =>
  problem(RECEIPT_FILE, say('verify.expect.receipt', { version: RECEIPT_VERSION }), got);

function readFields(receipt: JsonObject): Result<Receipt, Problem[]> {
  const { format, version, engine, data, seed, replicates, scenario, files } = receipt;
  if (format !== 'hashfall-receipt' || version !== RECEIPT_VERSION)
    return failed([notAReceipt(`${shown(format)} ${shown(version)}`)]);
  const problems: Problem[] = [];
  const wrong = (key: string, expected: string, got: unknown): void =>
    void problems.push(...inside(RECEIPT_FILE, [problem(key, expected, got)]));
  if (!isSeed(seed)) wrong('seed', say('verify.expect.seed', { limit: scenarioLimits.seedLength }), seed);
  if (!isCount(replicates))
    wrong('replicates', say('verify.expect.replicates', { limit: scenarioLimits.replicates }), replicates);
  if (!isObject(scenario)) wrong('scenario', say('scenario.expect.object'), scenario);
  const names = isObject(files) ? Object.keys(files) : [];
  if (names.length === 0 || !names.every(isResultFile)) wrong('files', say('verify.expect.files'), names);
  if (problems.length > 0) return failed(problems);
  return ok({
    engine: shown(engine),
    data: shown(data),
    seed: seed as string,
    replicates: replicates as number,
    scenario: JSON.stringify(scenario),
    files: RESULT_FILES.filter(isResultFile).filter((name) => names.includes(name)),
  });
}

const isSeed = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= scenarioLimits.seedLength;

const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= scenarioLimits.replicates;

/** A version as it stands there, cut. */
const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 60) : '?';
