import { say } from '../words/words.ts';
import { operatorTable } from './operators-of-summary.ts';
import type { ShownResult } from './shown.ts';
import { TableRows } from './table-rows.tsx';

/** Who is hit: one row an operator, of the first arm. */
export function OperatorTable({ result }: { readonly result: ShownResult }) {
  const { columns, rows } = operatorTable(result.summary);
  const [arm] = result.arms;
  return (
    <section class="section" id="operators">
      <h2 class="title" id="operators-title">
        {say('page.operators.title')}
      </h2>
      <p class="hint">{say('page.operators.hint', { arm: `${arm.letter} ${arm.title}` })}</p>
      <div class="scroll" role="region" aria-labelledby="operators-title" tabIndex={0}>
        <table>
          <TableRows columns={columns} rows={rows} />
        </table>
      </div>
    </section>
  );
}
