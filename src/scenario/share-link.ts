/**
 * A scenario as a link. Format 1: `1.` and base64url of the deflated canonical text, then four bytes of check sum over what
 * was deflated (CRC-32, least byte first). Formats are read for ever: a change of any of this is format 2.
 */
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import type { JsonObject } from '../evidence/field.ts';
import { problem, problemWith, type Problem } from '../units/problem.ts';
import { failed, ok, type Result } from '../units/result.ts';
import { say } from '../words/words.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { canonical } from './canonical.ts';
import { crc32 } from './crc32.ts';
import { inflateBounded } from './inflate-bounded.ts';
import { parseJson } from './read/json-text.ts';
import { isObject } from './read/reading.ts';
import { scenarioLimits, type Scenario, type ScenarioDocument } from './types.ts';

export const LINK_FORMAT = 1;
const SUM_BYTES = 4;
/** No scenario within its limits makes a longer one: text that does not deflate grows by a third. */
const LONGEST = 2 * scenarioLimits.bytes;

/** The text of a link to a scenario, to stand behind `#s=`. The same for documents that mean the same. */
export function encodeLink(document: ScenarioDocument): string {
  // Of a scenario, only its document makes the canonical text.
  const deflated = deflateSync(strToU8(canonical({ document } as Scenario)), { level: 9 });
  const bytes = new Uint8Array(deflated.length + SUM_BYTES);
  bytes.set(deflated);
  new DataView(bytes.buffer).setUint32(deflated.length, crc32(deflated), true);
  return `${LINK_FORMAT}.${toBase64url(bytes)}`;
}

/** What `encodeLink` was given, still to be read as a scenario (`readDocument`). Never throws, whatever the text. */
export function decodeLink(text: string): Result<JsonObject, Problem[]> {
  const version = /^(\d{1,9})\./.exec(text)?.[1];
  if (version === undefined) return refused(say('link.expect.link'), text);
  if (version !== String(LINK_FORMAT)) return newer(version);
  if (text.length > LONGEST) return refused(say('link.expect.size', { limit: LONGEST }), text.length);
  const bytes = fromBase64url(text.slice(version.length + 1));
  const deflated = bytes && checked(bytes);
  return deflated ? read(deflated) : broken();
}

/** What the check sum stands behind; undefined where they disagree: the link was cut or altered on its way. */
function checked(bytes: Uint8Array): Uint8Array | undefined {
  const end = bytes.length - SUM_BYTES;
  if (end < 1) return undefined;
  const sum = new DataView(bytes.buffer).getUint32(end, true);
  const deflated = bytes.subarray(0, end);
  return crc32(deflated) === sum ? deflated : undefined;
}

function read(deflated: Uint8Array): Result<JsonObject, Problem[]> {
  try {
    const text = inflateBounded(deflated, scenarioLimits.bytes);
    if (!text)
      return refused(say('link.expect.inside', { limit: scenarioLimits.bytes }), say('link.got.more'));
    const json = parseJson(strFromU8(text));
    if (!json.ok) return json;
    return isObject(json.value)
      ? ok(json.value)
      : failed([problem(path(), say('scenario.expect.object'), json.value)]);
  } catch {
    return broken();
  }
}

const path = (): string => say('link.path');

const refused = (expected: string, got: string | number): Result<never, Problem[]> =>
  failed([problem(path(), expected, got)]);

const broken = (): Result<never, Problem[]> =>
  failed([problemWith(path(), say('link.expect.whole'), say('link.got.broken'))]);

const newer = (version: string): Result<never, Problem[]> =>
  failed([
    problemWith(
      path(),
      say('link.expect.format', { format: LINK_FORMAT }),
      say('link.got.format', { version }),
    ),
  ]);
