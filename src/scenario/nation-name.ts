import { hasWord, say, sayOf } from '../words/words.ts';
import { scenarioDefaults, type ScenarioDocument } from './types.ts';

type Named = Pick<ScenarioDocument, 'nation'>;

/** ISO code of the nation that a document studies. */
export const nationCode = ({ nation = scenarioDefaults.nation }: Named): string =>
  typeof nation === 'string' ? nation : nation.code;

/** The nation as sentences call it before what is its: `US` hash rate, `Russia’s` hash rate. */
export function nationName(document: Named): string {
  if (typeof document.nation === 'object') return say('nation.own.short', { name: document.nation.name });
  const key = `nation.${nationCode(document)}.short`;
  return hasWord(key) ? sayOf(key) : nationCode(document);
}
