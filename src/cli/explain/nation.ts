import type { Evidence } from '../../evidence/evidence.ts';
import { nationOf } from '../../evidence/nations/index.ts';
import type { Country } from '../../evidence/rows.ts';
import { say, sayOf } from '../../words/words.ts';
import { table } from '../table.ts';
import { explainRecord } from './record.ts';

/** A nation: its rows; of one that can be studied, what is known and its three weakest numbers. */
export function explainNation(row: Country, evidence: Evidence): string {
  const nation = nationOf(row.iso2);
  const rows = explainRecord(row.iso2, row, evidence);
  if (!nation) return rows;
  const weakest = nation.weakest.map((id, i) => [
    id,
    evidence.parameter(id).grade,
    sayOf(`nation.${row.iso2}.weak.${i}`),
  ]);
  return `${rows}\n${sayOf(`nation.${row.iso2}.known`)}\n${table(say('nation.weakest'), weakest)}`;
}
