import { problemMessage } from '../units/problem.ts';
import { say } from '../words/words.ts';
import type { BadLink as Bad } from './fragment.ts';

/** What a link that can't be read shows: what was expected, what it was, and nothing else. */
export function BadLink({ link: { fragment, problems } }: { readonly link: Bad }) {
  return (
    <main class="page" id="main">
      <div class="message" role="alert">
        <h1>{say('page.bad-link.title')}</h1>
        {problems.length === 0 ? (
          <p>{say('page.bad-link.body', { got: shortened(fragment) })}</p>
        ) : (
          <ul>
            {problems.slice(0, MOST).map((problem, i) => (
              <li key={i}>{problemMessage(problem)}</li>
            ))}
          </ul>
        )}
        <p>{say('page.bad-link.nothing')}</p>
        <p>
          <a href="./">{say('page.bad-link.home')}</a>
        </p>
      </div>
    </main>
  );
}

const MOST = 8;

function shortened(fragment: string): string {
  return fragment.length <= 40 ? fragment : `${fragment.slice(0, 40)}...`;
}
