/** Counts of futures in words: `16 in 100 futures`, `1 in 250 futures`, `none of 10,000 futures`. */
import { say } from '../words/words.ts';
import { wholeNumber } from '../words/numbers.ts';

type Manner = 'in' | 'of' | 'bare';

/** `16 in 100 futures`: begins a sentence, with a plural verb. */
export function futuresIn(count: number, of: number): string {
  return counted(count, of, 'in');
}

/** `16 of 100 futures`, to stand after `in`. */
export function futuresOf(count: number, of: number): string {
  return counted(count, of, 'of');
}

/** `16 of 100`, `1 of 250`, `none`, `all`. */
export function countOf(count: number, of: number): string {
  return counted(count, of, 'bare');
}

function counted(count: number, of: number, manner: Manner): string {
  const share = count / of;
  if (count === 0) return say(`figure.count.${manner}.none`, { of: wholeNumber(of) });
  if (count === of) return say(`figure.count.${manner}.all`, { of: wholeNumber(of) });
  if (share < 0.01)
    return say(`figure.count.${manner}`, { count: 1, of: wholeNumber(Math.round(1 / share)) });
  if (share > 0.99) {
    return say(`figure.count.${manner}.all-but`, { of: wholeNumber(Math.round(1 / (1 - share))) });
  }
  return say(`figure.count.${manner}`, { count: Math.round(share * 100), of: 100 });
}

/** `1 in 12 futures`, `7 in 10 futures`: the shortest count that is near. */
export function futuresShort(count: number, of: number): string {
  return shortest(count, of, 'in');
}

/** `1 of 12 futures`, `7 of 10 futures`, to stand after `in`. */
export function futuresShortOf(count: number, of: number): string {
  return shortest(count, of, 'of');
}

function shortest(count: number, of: number, manner: 'in' | 'of'): string {
  const share = count / of;
  if (share < 0.01 || share > 0.94) return counted(count, of, manner);
  if (share < 0.23) return say(`figure.count.${manner}`, { count: 1, of: Math.round(1 / share) });
  return say(`figure.count.${manner}`, { count: Math.round(share * 10), of: 10 });
}
