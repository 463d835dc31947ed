import { useEffect, useRef } from 'preact/hooks';
import { spark, sparkOf } from '../figures/spark.ts';
import type { Summary } from '../summary/types.ts';
import { say } from '../words/words.ts';
import { edit, edits, scenarioDocument } from './draft.ts';
import { summaryOf } from './scenario-summaries.ts';
import { shippedDocument, shippedScenarios } from './scenarios.ts';
import { openShipped } from './session.ts';

/** Every shipped scenario as a card: the shape of its loss, title, summary, one press. */
export function Gallery() {
  return (
    <section class="section" aria-labelledby="gallery-title">
      <h2 class="title" id="gallery-title">
        {say('compose.start')}
      </h2>
      <p class="hint">{say('compose.start.about')}</p>
      <ul class="gallery">
        {shippedScenarios.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              class="card"
              aria-pressed={scenarioDocument.value.id === id}
              onClick={() => void open(id)}
            >
              <Shape id={id} />
              <b>{title}</b>
              <span class="summary">{summaryOf(id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the reader has edited stays one step of undo away. */
async function open(id: string): Promise<void> {
  if (edits.peek() === 0) return openShipped(id);
  const document = await shippedDocument(id);
  return edit(() => document);
}

/** Fetched from the shelf when the card comes into sight; a card without it says the same in words. */
function Shape({ id }: { readonly id: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      void draw(id, element);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [id]);
  return <span class="shape" ref={place} />;
}

async function draw(id: string, place: HTMLElement): Promise<void> {
  const answer = await fetch(`./precomputed/${id}.first.json`).catch(() => undefined);
  if (!answer?.ok) return;
  const data = await answer.json().then(
    (summary: Summary) => sparkOf(summary),
    () => undefined,
  );
  if (data) place.replaceChildren(spark(data, { document, width: 180, height: 44 }) as unknown as SVGElement);
}
