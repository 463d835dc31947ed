import { problemWith, type Problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import type { ThreatDrafts } from './resolve-events.ts';

/**
 * Payloads that would act where their code was never planted: the implanted share is one number for all rows of its implant, and
 * says nothing of others. `pathOf` gives a threat's place in the document.
 */
export function checkPayloads(threats: ThreatDrafts, pathOf: (threat: string) => string): Problem[] {
  const planted = plantedMembers(threats);
  return [...threats].flatMap(([threat, events]) =>
    events.flatMap(({ effects }) =>
      effects.flatMap((letter) => {
        if (!('implantedBy' in letter) || letter.implantedBy === undefined) return [];
        const within = planted.get(letter.implantedBy) ?? new Set();
        const outside = letter.rows.filter((member) => !within.has(member)).length;
        if (outside === 0) return [];
        const got = say('scenario.got.outside', { outside, all: letter.rows.length });
        return [
          problemWith(pathOf(threat), say('scenario.expect.planted', { event: letter.implantedBy }), got),
        ];
      }),
    ),
  );
}

/** Members on which each event plants code, by event id. */
function plantedMembers(threats: ThreatDrafts): Map<string, ReadonlySet<number>> {
  const events = [...threats.values()].flat();
  return new Map(
    events.map(({ id, effects }) => [
      id,
      new Set(effects.flatMap((letter) => (letter.kind === 'implant' ? letter.rows : []))),
    ]),
  );
}
