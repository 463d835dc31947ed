import { makeEvidence, type Evidence } from './evidence.ts';

let loaded: Promise<Evidence> | undefined;

/** The evidence, read on first use and kept. */
export function loadEvidence(): Promise<Evidence> {
  loaded ??= import('./tables.ts').then(({ tableTexts }) => makeEvidence(tableTexts));
  return loaded;
}
