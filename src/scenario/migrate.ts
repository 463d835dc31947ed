import type { JsonObject } from '../evidence/field.ts';
import { VERSION } from './types.ts';

/**
 * What turns a document of a version into the next. Each entry is frozen once the next version is out; the last version has none.
 */
const steps: Readonly<Record<number, (document: JsonObject) => JsonObject>> = {};

/** Versions that can be read. */
export const knownVersions: readonly number[] = [...Object.keys(steps).map(Number), VERSION];

/** The document as of the current version. `version` must be a known one. */
export function migrate(document: JsonObject, version: number): JsonObject {
  let current = document;
  for (let v = version; v < VERSION; v++) current = steps[v]!(current);
  return current;
}
