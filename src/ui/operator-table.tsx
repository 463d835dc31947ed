import { say } from '../words/words.ts';
import type { ShownResult } from './shown.ts';

/** Who is hit: one row an operator, of the first arm. */
export function OperatorTable({ result }: { readonly result: ShownResult }) {
  const { columns, rows } = result.operators;
  const [arm] = result.arms;
  return (
    <section class="section" id="operators">
      <h2 class="title" id="operators-title">
        {say('page.operators.title')}
      </h2>
      <p class="hint">{say('page.operators.hint', { arm: `${arm.letter} ${arm.title}` })}</p>
      <div class="scroll" role="region" aria-labelledby="operators-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column, i) => (
                <th key={column} scope="col" class={i > 0 ? 'number' : ''}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells]) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {cells.map((cell, i) => (
                  <td key={i} class="number">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
