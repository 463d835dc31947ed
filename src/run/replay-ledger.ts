/** The ledger of one future, day by day. */
import type { Diary } from '../kernel/ledger-books.ts';
import { ledgerEntries } from '../kernel/ledger.ts';
import type { ArmPlan } from '../kernel/plan.ts';
import { hasWord, say, sayOf } from '../words/words.ts';
import type { ReplayLedger } from './ledger-day.ts';

export function replayLedger(arm: ArmPlan, diary: Diary): ReplayLedger {
  return {
    names: ledgerEntries(arm).map(({ event, cause }) =>
      entryName(arm, event, sayOf(`ledger.short.${cause}`)),
    ),
    days: diary.days.get(arm)!,
  };
}

/** A payload goes by the name of its threat, a lever by its title. */
function entryName({ events }: ArmPlan, at: number, cause: string): string {
  const event = events[at];
  if (!event) return cause;
  const lever = `lever.${event.from}.title`;
  const name = event.lever && hasWord(lever) ? sayOf(lever) : event.id.replace(/\/payload$/, '');
  return say('ledger.entry', { event: name, cause });
}
