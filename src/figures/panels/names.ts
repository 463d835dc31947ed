/** What readers call operators that a summary knows by id, where no fact says. */
import { hasWord, sayOf } from '../../words/words.ts';

export function operatorName(id: string): string {
  const key = `page.operator.${id}`;
  if (hasWord(key)) return sayOf(key);
  return id.replace(
    /(^|-)(\w)/g,
    (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`,
  );
}
