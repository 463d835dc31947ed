import { say } from '../words/words.ts';
import { later } from './later.tsx';
import { openToken } from './open-token.ts';
import type { QuestionPart } from './question-text.ts';

const TokenEditor = later(() => import('./overview/token-editor.tsx').then((module) => module.TokenEditor));

/** The scenario's question, and what kind of thing it is. Its words that stand for fields open their control in place. */
export function Question({ parts }: { readonly parts: readonly QuestionPart[] }) {
  return (
    <>
      <h1 class="question">
        {parts.map((part, i) => {
          // A stop stays on the line of the token before it.
          const stop = part.token ? /^[.,]/.exec(parts[i + 1]?.text ?? '')?.[0] : undefined;
          const own = parts[i - 1]?.token && !part.token ? part.text.replace(/^[.,]/, '') : part.text;
          return (
            <span key={i} class={stop ? 'keep' : undefined}>
              <Part part={{ ...part, text: own }} />
              {stop}
            </span>
          );
        })}
      </h1>
      <p class="what-if">
        <span class="tag">{say('page.what-if')}</span>
        {say('page.no-review')} <a href="#limits">{say('page.limits-link')}</a>
      </p>
    </>
  );
}

function Part({ part: { text, token } }: { readonly part: QuestionPart }) {
  if (!token) return <>{text}</>;
  if (token.field === 'other')
    return (
      <a class="token" href="#compose">
        {text}
      </a>
    );
  const id = `${token.threat} ${token.field}`;
  if (openToken.value === id) return <TokenEditor threat={token.threat} field={token.field} />;
  return (
    <button type="button" class="token" data-token={id} onClick={() => (openToken.value = id)}>
      {text}
    </button>
  );
}
