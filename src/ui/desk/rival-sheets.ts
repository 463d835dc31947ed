import { isAbout, rivals } from '../../evidence/rivals/index.ts';
import { sayOf } from '../../words/words.ts';

/** Rival sources as the editor offers them; the first option rules. */
export interface RivalSheet {
  readonly id: string;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
}

/** The switches that say something about a nation. */
export const rivalSheets = (nation: string): RivalSheet[] =>
  rivals
    .filter((rival) => isAbout(rival, nation))
    .map(({ id, options }) => ({
      id,
      title: sayOf(`rival.${id}.title`),
      options: options.map((option) => ({ value: option.id, title: sayOf(`rival.${id}.${option.id}`) })),
    }));
