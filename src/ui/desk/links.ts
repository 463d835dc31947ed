import { problemMessage } from '../../units/problem.ts';
import { loadGround } from '../../run/context.ts';
import { assumptionBounds } from '../../scenario/assumption-bounds.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { decodeLink, encodeLink } from '../../scenario/share-link.ts';
import type { Unlinked } from '../desk-messages.ts';

/** The link's text of a scenario's text; throws on a scenario that can't be read. */
export async function writeLink(text: string): Promise<string> {
  const scenario = await parseScenario(text, assumptionBounds((await loadGround()).evidence));
  if (!scenario.ok) throw new Error(scenario.error.map(problemMessage).join('; '));
  return encodeLink(scenario.value.document);
}

/** The whole scenario behind a link, or what is wrong: never a part of it. */
export async function readLink(link: string): Promise<Unlinked> {
  const decoded = decodeLink(link);
  if (!decoded.ok) return { ok: false, problems: decoded.error };
  const text = JSON.stringify(decoded.value);
  const scenario = await parseScenario(text, assumptionBounds((await loadGround()).evidence));
  return scenario.ok ? { ok: true, text } : { ok: false, problems: scenario.error };
}
