import type { Json } from '../../evidence/field.ts';
import { rivals } from '../../evidence/rivals/index.ts';
import { expectName, expectObject, refuseUnknownKeys, type Reading } from './reading.ts';

/** Which of rival sources rules, by switch. A switch about another nation is kept and ignored. */
export function readRivals(r: Reading, value: Json | undefined): Record<string, string> {
  const object = value === undefined ? {} : expectObject(r, 'rivals', value);
  if (!object) return {};
  const ids = rivals.map(({ id }) => id);
  refuseUnknownKeys(r, 'rivals', object, ids);
  const read = rivals.map(({ id, options }) => {
    const names = options.map((option) => option.id);
    const written = object[id];
    return [id, written === undefined ? undefined : expectName(r, `rivals.${id}`, written, names)] as const;
  });
  return Object.fromEntries(read.filter((one): one is [string, string] => one[1] !== undefined));
}
