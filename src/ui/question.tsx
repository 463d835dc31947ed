import { say } from '../words/words.ts';

/** The scenario's question, and what kind of thing it is. */
export function Question({ question }: { readonly question: string }) {
  return (
    <>
      <h1 class="question">{question}</h1>
      <p class="what-if">
        <span class="tag">{say('page.what-if')}</span>
        {say('page.no-review')} <a href="#limits">{say('page.limits-link')}</a>
      </p>
    </>
  );
}
