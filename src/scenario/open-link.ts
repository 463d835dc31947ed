/** A link as people paste it: its text alone, `#s=` and the text, or a whole address that ends so. */
import type { JsonObject } from '../evidence/field.ts';
import { problem, type Problem } from '../units/problem.ts';
import { failed, ok, type Result } from '../units/result.ts';
import { say } from '../words/words.ts';
import { decodeLink } from './share-link.ts';

/** `#s=` carries a scenario; `#id=` names one that ships, unchanged. */
export type LinkTarget =
  | { readonly kind: 'document'; readonly document: JsonObject }
  | { readonly kind: 'shipped'; readonly id: string };

/** Shorter ones could be file names. */
const BARE = /^\d{1,9}\.[\w-]{24,}$/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/|^#|^(?:data|javascript|blob|mailto):/iu;

/** True for what is meant as a link, good or bad. */
export const looksLikeLink = (word: string): boolean => ADDRESS.test(word) || isBareLink(word);

/** A link's text alone, without a fragment sign or an address: a file could have such a name. */
export const isBareLink = (word: string): boolean => BARE.test(word);

/** What a link holds. Never throws; whether the id ships is for the caller to see. */
export function openLink(word: string): Result<LinkTarget, Problem[]> {
  const text = word.trim();
  if (isBareLink(text)) return documentOf(text);
  const [, key, value] = /#(s|id)=(.*)$/su.exec(text) ?? [];
  if (key === 's') return documentOf(value!);
  if (key === 'id' && /^[\w-]{1,100}$/.test(value!)) return ok({ kind: 'shipped', id: value! });
  return failed([problem(say('link.path'), say('link.expect.link'), text)]);
}

function documentOf(text: string): Result<LinkTarget, Problem[]> {
  const document = decodeLink(text);
  return document.ok ? ok({ kind: 'document', document: document.value }) : document;
}
