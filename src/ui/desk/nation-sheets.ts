import type { Evidence } from '../../evidence/evidence.ts';
import type { Grade } from '../../evidence/grade.ts';
import { nations } from '../../evidence/nations/index.ts';
import { sayOf } from '../../words/words.ts';

/** A nation as the editor offers it. */
export interface NationSheet {
  readonly code: string;
  readonly title: string;
  readonly known: string;
  readonly weakest: readonly {
    readonly id: string;
    readonly title: string;
    readonly grade: Grade;
    readonly why: string;
  }[];
}

export const nationSheets = (evidence: Evidence): NationSheet[] =>
  nations.map(({ code, weakest }) => ({
    code,
    title: evidence.countries.find(({ iso2 }) => iso2 === code)?.name ?? code,
    known: sayOf(`nation.${code}.known`),
    weakest: weakest.map((id, i) => {
      const { title, grade } = evidence.parameter(id);
      return { id, title, grade, why: sayOf(`nation.${code}.weak.${i}`) };
    }),
  }));
