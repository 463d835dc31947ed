import type { TriggerValue } from '../../evidence/field.ts';
import { say } from '../../words/words.ts';
import type { ThreatSpec } from '../types.ts';
import type { Reading } from './reading.ts';
import { note, oneOf } from './reading.ts';

/** Threats that wait for others: the others must exist, and no chain may come back to its start. */
export function checkChains(r: Reading, threats: readonly ThreatSpec[]): void {
  const waitsFor = new Map(threats.map((threat) => [threat.id, waitedFor(threat)]));
  threats.forEach((threat, i) => {
    for (const [field, trigger] of triggersOf(threat)) {
      if (trigger.on === 'day') continue;
      const path = `threats[${i}].${field}.${trigger.on}`;
      if (!waitsFor.has(trigger.threat))
        note(r, path, oneOf([...waitsFor.keys()], trigger.threat), trigger.threat);
      else if (comesBack(threat.id, waitsFor))
        note(r, path, say('scenario.expect.no-circle'), trigger.threat);
    }
  });
}

const triggersOf = (threat: ThreatSpec): [string, TriggerValue][] =>
  Object.entries(threat.values).filter(
    (entry): entry is [string, TriggerValue] => entry[1].kind === 'trigger',
  );

const waitedFor = (threat: ThreatSpec): string[] =>
  triggersOf(threat)
    .map(([, trigger]) => trigger.threat)
    .filter((id) => id !== '');

function comesBack(start: string, waitsFor: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const ahead = [...(waitsFor.get(start) ?? [])];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === start) return true;
    if (!seen.has(id)) ahead.push(...(waitsFor.get(id) ?? []));
    seen.add(id);
  }
  return false;
}
