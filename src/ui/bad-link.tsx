import { say } from '../words/words.ts';

/** What a link that can't be read shows: what was expected, what it was, and nothing else. */
export function BadLink({ fragment }: { readonly fragment: string }) {
  return (
    <main class="page" id="main">
      <div class="message" role="alert">
        <h1>{say('page.bad-link.title')}</h1>
        <p>{say('page.bad-link.body', { got: shortened(fragment) })}</p>
        <p>
          <a href="./">{say('page.bad-link.home')}</a>
        </p>
      </div>
    </main>
  );
}

function shortened(fragment: string): string {
  return fragment.length <= 40 ? fragment : `${fragment.slice(0, 40)}...`;
}
