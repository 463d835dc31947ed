/** A ruler of the days watched, with each threat at its day: a chained one moves with the one it waits for. */
import { wholeNumber } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { scenarioDefaults } from '../../scenario/types.ts';
import { runnable, scenarioDocument } from '../draft.ts';
import { rulerDays, rulerMarks } from './ruler-days.ts';

/** Labels nearer to each other than this share of the ruler stand in two rows. */
const NEAR = 0.2;

export function Ruler() {
  const { threats } = scenarioDocument.value;
  const last = runnable.value.days ?? scenarioDefaults.days;
  const marks = rulerMarks(rulerDays(threats), last);
  if (marks.length === 0) return null;
  const rows = rowsOf(marks.map(({ day }) => day / last));
  return (
    <div class="ruler" aria-hidden="true">
      <div class={rows.includes(1) ? 'ruler-marks two' : 'ruler-marks'}>
        {marks.map(({ day, threats: here }, i) => (
          <span
            key={day}
            class={`ruler-mark row-${rows[i]}${day / last > 1 - NEAR ? ' late' : ''}`}
            style={{ left: `${(day / last) * 100}%` }}
          >
            <b>{here.map((place) => place + 1).join(', ')}</b>{' '}
            {say('compose.ruler.day', { day: wholeNumber(Math.round(day)) })}
          </span>
        ))}
      </div>
      <div class="ruler-line">
        <span>{say('compose.ruler.day', { day: '0' })}</span>
        <span>{say('compose.ruler.day', { day: wholeNumber(last) })}</span>
      </div>
    </div>
  );
}

function rowsOf(shares: readonly number[]): readonly number[] {
  const rows: number[] = [];
  shares.forEach((share, i) => {
    const near = i > 0 && share - shares[i - 1] < NEAR;
    rows.push(near && rows[i - 1] === 0 ? 1 : 0);
  });
  return rows;
}
