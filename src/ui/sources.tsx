import { GRADES } from '../evidence/grade.ts';
import { say, sayOf } from '../words/words.ts';
import type { DrawnNumber } from './desk-messages.ts';
import { GradeMark } from './grade-mark.tsx';

/** What the result rests on: every number drawn, with its grade and source. */
export function Sources({ drawn }: { readonly drawn: readonly DrawnNumber[] | undefined }) {
  return (
    <section class="section" id="sources" tabIndex={-1}>
      <h2 class="title">{say('page.sources.title')}</h2>
      {drawn ? <Drawn drawn={drawn} /> : <p class="hint">{say('page.sources.later')}</p>}
    </section>
  );
}

function Drawn({ drawn }: { readonly drawn: readonly DrawnNumber[] }) {
  const title = say('page.sources.all', { count: drawn.length });
  return (
    <>
      <p class="grades">
        {GRADES.map((grade) => (
          <span key={grade} class="grade">
            <GradeMark grade={grade} />
            {say('page.sources.count', {
              count: drawn.filter((number) => number.grade === grade).length,
              grade: sayOf(`page.grade.${grade}`),
            })}
          </span>
        ))}
      </p>
      <details>
        <summary>{title}</summary>
        <div class="scroll" role="region" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('page.sources.number')}</th>
                <th scope="col">{say('page.sources.grade')}</th>
                <th scope="col">{say('page.sources.source')}</th>
              </tr>
            </thead>
            <tbody>
              {drawn.map((number, i) => (
                <DrawnRow key={i} number={number} />
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

function DrawnRow({ number }: { readonly number: DrawnNumber }) {
  const { meaning, grade, source } = number;
  return (
    <tr>
      <th scope="row">{meaning}</th>
      <td>
        {grade !== undefined && (
          <span class="grade">
            <GradeMark grade={grade} />
            {sayOf(`page.grade.${grade}`)}
          </span>
        )}
      </td>
      <td class="source">{source}</td>
    </tr>
  );
}
