/**
 * The words units are made of. Each atom is a whole-number ratio `times / per` to the base of its dimension, so that
 * conversions multiply or divide once and 57 % is exactly 0.57.
 */
export interface Atom {
  /** Base dimension; empty for a plain number. */
  readonly dimension: string;
  readonly times: number;
  readonly per: number;
}

const atom = (dimension: string, times: number, per = 1): Atom => ({ dimension, times, per });

const DAY = 86_400;

/** Spellings of one atom, all in lower case, by atom. Base units: s, hash, J, USD. */
const spellings: readonly (readonly [Atom, string])[] = [
  [atom('', 1), '1 share ratio fraction x factor'],
  [atom('', 1, 100), '% percent points'],
  [atom('', 1e3), 'k thousand'],
  [atom('', 1e6), 'm mio million'],
  [atom('', 1e9), 'b bn billion'],
  [atom('time', 1), 's sec second seconds'],
  [atom('time', 60), 'min minute minutes'],
  [atom('time', 3_600), 'h hour hours'],
  [atom('time', DAY), 'd day days'],
  [atom('time', 7 * DAY), 'w week weeks'],
  [atom('time', 2_629_800), 'month months mo'],
  [atom('time', 7_889_400), 'quarter quarters'],
  [atom('time', 31_557_600), 'y yr year years'],
  [atom('hash', 1e12), 'th'],
  [atom('hash', 1e15), 'ph'],
  [atom('hash', 1e18), 'eh'],
  [atom('hash', 1e21), 'zh'],
  [atom('energy', 1), 'j'],
  [atom('energy', 3.6e6), 'kwh'],
  [atom('energy', 3.6e9), 'mwh'],
  [atom('energy', 3.6e12), 'gwh'],
  [atom('energy', 3.6e15), 'twh'],
  [atom('money', 1), 'usd dollar dollars $'],
  [atom('money', 1, 100), 'c ct cent cents'],
  [atom('money', 1e3), 'kusd'],
  [atom('money', 1e6), 'musd'],
  [atom('money', 1e9), 'busd'],
  [atom('coin', 1), 'btc'],
  [atom('difficulty', 1e12), 't'],
  [atom('frequency', 1), 'hz'],
  [atom('machines', 1), 'machine machines unit units'],
  [atom('boards', 1), 'board boards'],
  [atom('technicians', 1), 'technician technicians staff'],
  [atom('sites', 1), 'site sites'],
  [atom('blocks', 1), 'block blocks'],
  [atom('events', 1), 'event events'],
  [atom('epochs', 1), 'epoch epochs'],
  [atom('states', 1), 'state states'],
  [atom('hhi', 1), 'hhi'],
];

/** Watts are energy per time, so they are two atoms. */
const powers: Readonly<Record<string, number>> = { w: 1, kw: 1e3, mw: 1e6, gw: 1e9 };

const byWord = new Map<string, readonly Atom[]>([
  ...spellings.flatMap(([one, words]) => words.split(' ').map((word) => [word, [one]] as const)),
  ...Object.entries(powers).map(
    ([word, watts]) => [word, [atom('energy', watts), atom('-time', 1)]] as const,
  ),
]);

/** Atoms of one word of a unit text, any case; undefined when the word is not known. A leading `-` divides. */
export const atomsOf = (word: string): readonly Atom[] | undefined => byWord.get(word.toLowerCase());
