/** Which panels of the open view have been drawn, which turned out to have nothing to show, and the one that is looked for. */
import { signal } from '@preact/signals';
import { place } from '../view.ts';

/** Panels without a picture of the result that is shown. */
export const empty = signal<ReadonlySet<string>>(new Set());

/** A panel's word on itself, once it has had its turn. */
export function tellDrawn(id: string, drawn: boolean): void {
  if (empty.peek().has(id) === drawn) {
    const others = [...empty.peek()].filter((other) => other !== id);
    empty.value = new Set(drawn ? others : [...others, id]);
  }
  if (drawn) showLinked();
}

/** Shows the figure that the address points at, once it is there: panels above it have been drawn by then. */
export function showLinked(): void {
  const id = place.peek();
  const panel = id === undefined ? null : document.getElementById(id);
  if (!panel || panel.classList.contains('waiting')) return;
  place.value = undefined;
  goTo(panel.id);
}

export function goTo(id: string): void {
  const panel = document.getElementById(id);
  panel?.scrollIntoView({ block: 'start' });
  panel?.focus({ preventScroll: true });
}
