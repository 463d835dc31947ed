/** A scenario's question as a sentence, put together from its threats. */
import { hasWord, say, sayOf } from '../words/words.ts';

/** As much of a threat as the sentence needs; the fields of a scenario document. */
export interface WrittenThreat {
  readonly id: string;
  readonly kind: string;
  readonly at?: WrittenTrigger;
  readonly target?: Readonly<Record<string, readonly string[]>>;
}

export interface WrittenTrigger {
  readonly day?: number;
  readonly after?: string;
  readonly detected?: string;
  readonly days?: number | string;
}

/** A piece of the question: plain words, or a token that stands for a field of a threat. */
export interface QuestionPart {
  readonly text: string;
  readonly token?: { readonly threat: number; readonly field: TokenField };
}

export type TokenField = 'day' | 'vendor' | 'nation' | 'other';

/** Marks around a token in a sentence: its threat, its field, its text. No text holds such characters. */
const TOKEN = /\uE000(\d+) (\w+) ([^\uE001]*)\uE001/;

const token = (threat: number, field: TokenField, text: string): string =>
  `\uE000${threat} ${field} ${text}\uE001`;

/** The question in pieces. */
export function questionParts(threats: readonly WrittenThreat[]): QuestionPart[] {
  const pieces = marked(threats).split(new RegExp(TOKEN, 'g'));
  const parts: QuestionPart[] = [];
  for (let i = 0; i < pieces.length; i += 4) {
    parts.push({ text: pieces[i] });
    if (i + 3 < pieces.length)
      parts.push({
        text: pieces[i + 3],
        token: { threat: Number(pieces[i + 1]), field: pieces[i + 2] as TokenField },
      });
  }
  return parts.filter(({ text }) => text !== '');
}

/** "Suppose Bitmain's machines in the United States are told to stop on day 30. How much hash rate falls, ...?" */
export function questionText(threats: readonly WrittenThreat[]): string {
  return plain(marked(threats));
}

const plain = (text: string): string => text.replace(new RegExp(TOKEN, 'g'), '$3');

function marked(threats: readonly WrittenThreat[]): string {
  if (threats.length === 0) return say('page.question.quiet');
  const clauses = threats.map((threat, i) => clause(threat, i, threats[i - 1]));
  return say('page.question', { what: clauses.join(say('page.question.then')) });
}

/** One threat as a sentence: "Bitmain's machines in the United States are told to stop on day 30." */
export function threatSentence(threat: WrittenThreat): string {
  const text = plain(clause(threat, 0, undefined));
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** What an event is called beside its line: "Day 30: machines are told to stop". */
function eventLabel(day: number, { id, kind }: WrittenThreat): string {
  const key = `page.event.${kind}`;
  return say('page.event', { day, what: hasWord(key) ? sayOf(key) : id });
}

/** The days that are known beforehand: fixed ones, and those chained to them by a number of days. */
export function eventsOf(
  threats: readonly WrittenThreat[],
): { readonly day: number; readonly label: string }[] {
  return threats.flatMap((threat) => {
    const day = dayOf(threat, threats);
    return day === undefined ? [] : [{ day, label: eventLabel(day, threat) }];
  });
}

function dayOf({ at = {} }: WrittenThreat, threats: readonly WrittenThreat[]): number | undefined {
  if (at.day !== undefined) return at.day;
  const before = threats.find(({ id }) => id === at.after);
  const start = before && dayOf(before, threats);
  return start === undefined ? undefined : start + parseFloat(String(at.days ?? 0));
}

function clause(threat: WrittenThreat, place: number, before: WrittenThreat | undefined): string {
  const same =
    before !== undefined && sameTarget(before, threat) && hasWord(`page.question.${threat.kind}-same`);
  const key = `page.question.${threat.kind}${same ? '-same' : ''}`;
  if (!hasWord(key)) return threat.kind;
  const to = threat.kind === 'supply-cutoff' ? 'to' : 'in';
  return sayOf(key, {
    machines: token(place, whoseField(threat), whose(threat, 'machines')),
    makers: token(place, whoseField(threat), whose(threat, 'makers')),
    where: token(place, isOne(threat.target?.['nation']) ? 'nation' : 'other', where(threat, to)),
    when: token(place, threat.at?.day === undefined ? 'other' : 'day', when(threat)),
  });
}

/** A field that holds one name can be changed in place; the rest is for the editor. */
const isOne = (names: readonly string[] | undefined): boolean => names?.length === 1;

const whoseField = ({ target = {} }: WrittenThreat): TokenField =>
  isOne(target['vendor']) && target['jurisdiction'] === undefined ? 'vendor' : 'other';

function sameTarget(a: WrittenThreat, b: WrittenThreat): boolean {
  return JSON.stringify(a.target) === JSON.stringify(b.target);
}

/** Makers by name, makers under a jurisdiction, or all. */
function whose({ target = {} }: WrittenThreat, what: 'machines' | 'makers'): string {
  const { vendor, jurisdiction } = target;
  if (vendor) return say(`page.question.${what}.vendor`, { names: list('vendor', vendor) });
  if (jurisdiction) return say(`page.question.${what}.jurisdiction`, { names: list('nation', jurisdiction) });
  return say(`page.question.${what}.all`);
}

function where({ target = {} }: WrittenThreat, to: 'in' | 'to'): string {
  const { nation } = target;
  return nation
    ? say(`page.question.${to}`, { names: list('nation', nation) })
    : say(`page.question.${to}-world`);
}

/** Kinds that happen on a day; the others go on from it. */
const AT_ONCE = ['bricking', 'curtailment', 'pool-failure', 'price-crash'];

function when({ kind, at = {} }: WrittenThreat): string {
  const on = AT_ONCE.includes(kind) ? 'page.question.on-day' : 'page.question.from-day';
  if (at.day !== undefined) return say(on, { day: at.day });
  if (at.detected !== undefined) return say('page.question.detected');
  const days = parseFloat(String(at.days ?? 0));
  return days > 0 ? say('page.question.later', { days }) : say('page.question.at-once');
}

function list(kind: 'vendor' | 'nation', ids: readonly string[]): string {
  const names = ids.map((id) => (hasWord(`page.${kind}.${id}`) ? sayOf(`page.${kind}.${id}`) : id));
  return names.join(say('page.question.and'));
}
