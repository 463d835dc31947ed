import { hasWord, say, sayOf } from '../words/words.ts';

/** What the model leaves out, as a plain list. */
export function Limits() {
  return (
    <section class="section limits" id="limits" tabIndex={-1}>
      <h2 class="title">{say('page.limits.title')}</h2>
      <ul>
        {limits().map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}

export function limits(): string[] {
  const list: string[] = [];
  for (let i = 1; hasWord(`page.limit.${i}`); i++) list.push(sayOf(`page.limit.${i}`));
  return list;
}
