/** Reads a document of version 1. Lists every problem it finds. */
import type { FieldValue, Json, JsonObject } from '../../evidence/field.ts';
import type { Distribution } from '../../random/distributions.ts';
import { say } from '../../words/words.ts';
import type { AssumptionBounds } from '../assumption-bounds.ts';
import { leverKindNames, leverKindOf, threatKindNames, threatKindOf } from '../registries.ts';
import type { Arm, LeverSpec, Sampling, Scenario, ScenarioDocument, ThreatSpec } from '../types.ts';
import { SAMPLINGS, scenarioDefaults, scenarioLimits } from '../types.ts';
import { checkChains } from './check-chains.ts';
import { readDependence } from './read-dependence.ts';
import { readFields } from './read-field.ts';
import { readRivals } from './read-rivals.ts';
import { readNation } from './read-nation.ts';
import { vendorsOf, withNationRows } from '../assumption-bounds.ts';
import { readFleet, withoutClasses } from './read-fleet.ts';
import { readOutcomes } from './read-outcomes.ts';
import { readQuantity } from './read-quantity.ts';
import type { Reading } from './reading.ts';
import {
  expectFlag,
  expectId,
  expectList,
  expectName,
  expectObject,
  expectText,
  expectWhole,
  note,
  oneOf,
  refuseUnknownKeys,
} from './reading.ts';

const KEYS = [
  'format',
  'version',
  'id',
  'title',
  'summary',
  'sources',
  'nation',
  'fleet',
  'rivals',
  'days',
  'seed',
  'replicates',
  'luck',
  'sampling',
  'dependence',
  'assumptions',
  'outcomes',
  'threats',
  'arms',
  'tryThis',
];

/** The scenario; meaningless where `r.problems` is not empty afterwards. */
export function readVersion1(r: Reading, document: JsonObject, published: AssumptionBounds): Scenario {
  refuseUnknownKeys(r, '', document, KEYS);
  const { textLength, idLength, seedLength } = scenarioLimits;
  const nation = readNation(r, document['nation'], vendorsOf(published));
  const rows = withNationRows(published, nation.ownNation);
  const threats = readThreats(r, document['threats']);
  checkChains(r, threats);
  return {
    id: expectId(r, 'id', document['id'], idLength) ?? '',
    title: expectText(r, 'title', document['title'], textLength) ?? '',
    summary: expectText(r, 'summary', document['summary'], textLength) ?? '',
    sources: readTexts(r, 'sources', document['sources']),
    ...nation,
    ...readFleet(r, document['fleet']),
    rivals: readRivals(r, document['rivals']),
    days: or(scenarioDefaults.days, document['days'], (v) =>
      expectWhole(r, 'days', v, 1, scenarioLimits.days),
    ),
    seed: or(scenarioDefaults.seed, document['seed'], (v) => expectText(r, 'seed', v, seedLength)),
    replicates: or(scenarioDefaults.replicates, document['replicates'], (v) =>
      expectWhole(r, 'replicates', v, 1, scenarioLimits.replicates),
    ),
    luck: readLuck(r, document['luck']),
    sampling: or<Sampling>(
      scenarioDefaults.sampling,
      document['sampling'],
      (v) => expectName(r, 'sampling', v, SAMPLINGS) as Sampling | undefined,
    ),
    dependence: readDependence(r, document['dependence']),
    assumptions: readAssumptions(r, document['assumptions'], rows),
    outcomes: readOutcomes(r, document['outcomes'], rows),
    threats,
    arms: readArms(r, document['arms']),
    tryThis: readTexts(r, 'tryThis', document['tryThis']),
    document: withoutClasses(document) as unknown as ScenarioDocument,
  };
}

/** The default where nothing is written, and where what is written is refused (it has been noted). */
function or<T>(fallback: T, value: Json | undefined, read: (value: Json) => T | undefined): T {
  return value === undefined ? fallback : (read(value) ?? fallback);
}

const MOST_TEXTS = 100;

function readTexts(r: Reading, path: string, value: Json | undefined): string[] {
  return expectList(r, path, value, MOST_TEXTS)
    .map((text, i) => expectText(r, `${path}[${i}]`, text, scenarioLimits.textLength))
    .filter((text) => text !== undefined);
}

function readLuck(r: Reading, value: Json | undefined): Scenario['luck'] {
  const object = value === undefined ? {} : expectObject(r, 'luck', value);
  if (!object) return scenarioDefaults.luck;
  refuseUnknownKeys(r, 'luck', object, ['blocks', 'price']);
  return {
    blocks: or(true, object['blocks'], (v) => expectFlag(r, 'luck.blocks', v)),
    price: or(true, object['price'], (v) => expectFlag(r, 'luck.price', v)),
  };
}

function readAssumptions(
  r: Reading,
  value: Json | undefined,
  rows: AssumptionBounds,
): Record<string, Distribution> {
  const object = value === undefined ? {} : expectObject(r, 'assumptions', value);
  const assumptions: Record<string, Distribution> = {};
  for (const [id, written] of Object.entries(object ?? {})) {
    const path = `assumptions.${id}`;
    const bounds = rows.get(id);
    if (bounds === undefined) {
      note(r, path, oneOf([...rows.keys()], id), id);
      continue;
    }
    const distribution = readQuantity(r, path, written, bounds);
    if (distribution) assumptions[id] = distribution;
  }
  return assumptions;
}

function readThreats(r: Reading, value: Json | undefined): ThreatSpec[] {
  const seen = new Set<string>();
  return expectList(r, 'threats', value, scenarioLimits.threats)
    .map((item, i) => readThreat(r, `threats[${i}]`, item, seen))
    .filter((threat) => threat !== undefined);
}

function readThreat(r: Reading, path: string, value: Json, seen: Set<string>): ThreatSpec | undefined {
  const object = expectObject(r, path, value);
  if (!object) return undefined;
  const id = expectId(r, `${path}.id`, object['id'], scenarioLimits.idLength);
  const kind = expectName(r, `${path}.kind`, object['kind'], threatKindNames);
  if (id !== undefined) refuseTakenId(r, `${path}.id`, id, seen);
  if (kind === undefined) return undefined;
  const values = readFields(r, path, object, threatKindOf(kind)!.fields, ['id', 'kind']);
  return id === undefined ? undefined : { id, kind, values };
}

/** Ids address random streams and columns, so a threat may not be called like a lever. */
function refuseTakenId(r: Reading, path: string, id: string, seen: Set<string>): void {
  if (seen.has(id)) note(r, path, say('scenario.expect.unused-id'), id);
  if (leverKindNames.includes(id)) note(r, path, say('scenario.expect.not-a-lever'), id);
  seen.add(id);
}

function readArms(r: Reading, value: Json | undefined): Arm[] {
  const list = expectList(r, 'arms', value, scenarioLimits.arms);
  if (list.length === 0) note(r, 'arms', say('scenario.expect.an-arm'), value);
  const seen = new Set<string>();
  return list.map((item, i) => readArm(r, `arms[${i}]`, item, seen)).filter((arm) => arm !== undefined);
}

function readArm(r: Reading, path: string, value: Json, seen: Set<string>): Arm | undefined {
  const object = expectObject(r, path, value);
  if (!object) return undefined;
  refuseUnknownKeys(r, path, object, ['id', 'title', 'levers']);
  const id = expectId(r, `${path}.id`, object['id'], scenarioLimits.idLength);
  const title = expectText(r, `${path}.title`, object['title'], scenarioLimits.textLength);
  if (id !== undefined && seen.has(id)) note(r, `${path}.id`, say('scenario.expect.unused-id'), id);
  if (id !== undefined) seen.add(id);
  const levers = readLevers(r, `${path}.levers`, object['levers']);
  return id === undefined || title === undefined ? undefined : { id, title, levers };
}

/** A lever is known by its kind, so an arm holds each kind once. */
function readLevers(r: Reading, path: string, value: Json | undefined): LeverSpec[] {
  const seen = new Set<string>();
  return expectList(r, path, value, leverKindNames.length)
    .map((item, i) => readLever(r, `${path}[${i}]`, item, seen))
    .filter((lever) => lever !== undefined);
}

function readLever(r: Reading, path: string, value: Json, seen: Set<string>): LeverSpec | undefined {
  const object = expectObject(r, path, value);
  if (!object) return undefined;
  const kind = expectName(r, `${path}.kind`, object['kind'], leverKindNames);
  if (kind === undefined) return undefined;
  if (seen.has(kind)) note(r, `${path}.kind`, say('scenario.expect.lever-once'), kind);
  seen.add(kind);
  const values: Record<string, FieldValue> = readFields(r, path, object, leverKindOf(kind)!.fields, ['kind']);
  return { kind, values };
}
