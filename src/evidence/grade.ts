/** How well a number is known, best first. */
export const GRADES = ['measured', 'reported', 'derived', 'judged'] as const;
export type Grade = (typeof GRADES)[number];

export const weaker = (a: Grade, b: Grade): Grade => (GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b);

/** Words that stand for a grade in the tables' tags. */
const tagWords: readonly (readonly [RegExp, Grade])[] = [
  [/\b(?:estimate|judged|analyst)\b/iu, 'judged'],
  [/\bderived\b/iu, 'derived'],
  [/\breported\b/iu, 'reported'],
  [/\bmeasured\b/iu, 'measured'],
];

const UNSOURCED = /analyst estimate, unsourced/iu;

/**
 * Grade of a row by the tags in its note, as `[derived + judged half]`: the weakest that any tag names. A row that says
 * "analyst estimate, unsourced" anywhere is judged, and so is one without a tag.
 */
export function gradeOfNote(note: string, source: string): Grade {
  if (UNSOURCED.test(note) || UNSOURCED.test(source)) return 'judged';
  const tags = [...note.matchAll(/\[[^\]]*\]/gu)].flatMap(([tag]) => gradeOfWords(tag) ?? []);
  return tags.length === 0 ? 'judged' : tags.reduce(weaker);
}

/** The weakest grade a text names; undefined when it names none. */
export const gradeOfWords = (words: string): Grade | undefined =>
  tagWords.find(([pattern]) => pattern.test(words))?.[1];

/** Grade of a row that has a confidence instead of a tag; an unsourced one is judged at any confidence. */
export function gradeOfConfidence(confidence: string, source: string): Grade {
  if (UNSOURCED.test(source)) return 'judged';
  if (confidence === 'high') return 'reported';
  return confidence === 'medium' ? 'derived' : 'judged';
}
