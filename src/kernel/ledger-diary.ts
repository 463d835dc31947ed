/** Each day's ledger of the nation, kept where one future is told in full. */
import { closeLedger } from './close-ledger.ts';
import { strikeBalance, type Diary } from './ledger-books.ts';
import type { Workspace } from './workspace.ts';

/** From now on `workspace` keeps a diary of what it runs. */
export function keepDiary(w: Workspace): Diary {
  const { days } = w.plan;
  const { n, plans } = w.books;
  const widths = [...plans].map(([arm, { entries }]) => [arm, entries.length] as const);
  const diary: Diary = {
    twin: new Float64Array(days * n),
    days: new Map(widths.map(([arm, width]) => [arm, new Float64Array(days * width)])),
    today: new Float64Array(n * Math.max(0, ...widths.map(([, width]) => width))),
  };
  w.books.diary = diary;
  return diary;
}

/** After a day: what the twin ran, or what the arm's ledger of that day says. The books begin the next day from nothing. */
export function writeDiary(w: Workspace, diary: Diary, day: number): void {
  const { n, plan, plans } = w.books;
  if (!plans.has(w.arm)) {
    diary.twin.set(w.running.subarray(0, n), day * n);
    return;
  }
  const width = plan.entries.length;
  const today = diary.today.subarray(0, n * width);
  closeLedger(w, diary.twin.subarray(day * n, (day + 1) * n), w.running, today);
  const nation = diary.days.get(w.arm)!;
  for (let r = 0; r < n; r++)
    for (let e = 0; e < width; e++) nation[day * width + e]! += today[r * width + e]!;
  strikeBalance(w.books);
}
