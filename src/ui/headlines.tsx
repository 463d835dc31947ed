import type { Headline } from '../words/headlines.ts';
import { CountMark } from './count-mark.tsx';

/** How deep, how long, who else feels it: one sentence each, with the count it stands for. */
export function Headlines({ heads }: { readonly heads: readonly Headline[] }) {
  return (
    <div class="heads">
      {heads.map((head) => (
        <section key={head.title} class="head">
          <h2>
            {head.title}
            {head.count && <CountMark count={head.count} />}
          </h2>
          <p class="big">{head.big}</p>
          <p class="say">
            <b>{head.lead}</b> {head.rest}
          </p>
        </section>
      ))}
    </div>
  );
}
