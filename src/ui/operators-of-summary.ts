import type { OPERATOR_MEASURES } from '../outcomes/operators.ts';
import type { OperatorSummary, Summary } from '../summary/types.ts';
import { money, shortNumber } from '../words/numbers.ts';
import { hasWord, say, sayOf } from '../words/words.ts';
import type { TextTable } from './shown.ts';

type Measure = (typeof OPERATOR_MEASURES)[number];

/** The measures as summaries order them; a test holds them to the registry, which this thread does not load. */
export const SHOWN_MEASURES = [
  { id: 'baseline_ehs', unit: 'EH/s' },
  { id: 'hit_ehs', unit: 'EH/s' },
  { id: 'lost_ehs_days', unit: 'EH/s-days' },
  { id: 'income_lost_usd', unit: 'USD' },
  { id: 'days_below_break_even', unit: 'days' },
  { id: 'baseline_mw', unit: 'MW' },
  { id: 'scrapped_usd', unit: 'USD' },
] as const satisfies readonly Measure[];

/** The many small ones that are not named; they stand last. */
const REST = 'rest';
const HIT = SHOWN_MEASURES.findIndex(({ id }) => id === 'hit_ehs');

/** Who is hit in the first arm, hardest hit first: means over all futures. */
export function operatorTable({ arms }: Summary): TextTable {
  const { operators } = arms[0];
  const ranked = operators.toSorted(
    (a, b) => Number(a.id === REST) - Number(b.id === REST) || b.mean[HIT] - a.mean[HIT],
  );
  return {
    columns: [say('page.operators.operator'), ...SHOWN_MEASURES.map(columnTitle)],
    rows: ranked.map(row),
  };
}

function columnTitle({ id, unit }: Measure): string {
  const title = sayOf(`operator.${id}.title`);
  return unit === 'USD' || unit === 'days' ? title : say('page.operators.column', { title, unit });
}

function row({ id, mean }: OperatorSummary): string[] {
  const cells = mean.map((value, i) =>
    SHOWN_MEASURES[i].unit === 'USD' ? dollars(value) : shortNumber(value),
  );
  return [operatorName(id), ...cells];
}

/** Whole thousands: an operator's loss is not known to the dollar. */
function dollars(value: number): string {
  return Math.abs(value) < 500 ? '$0' : money(value);
}

function operatorName(id: string): string {
  const key = `page.operator.${id}`;
  if (hasWord(key)) return sayOf(key);
  return id.replace(
    /(^|-)(\w)/g,
    (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`,
  );
}
