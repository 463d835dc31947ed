/** The part of the address after the # sign: a place on the page, or a link that can't be read yet. */
import { signal } from '@preact/signals';

/** Places on the page that a link may point at. */
const ANCHORS = new Set(['', '#', '#main', '#limits', '#outcomes', '#operators', '#timeline', '#sources']);

/** The fragment as it stands where it can't be read; undefined where all is well. */
export const badFragment = signal<string | undefined>(undefined);

export function watchFragment(): void {
  addEventListener('hashchange', readFragment);
  readFragment();
}

function readFragment(): void {
  badFragment.value = ANCHORS.has(location.hash) ? undefined : location.hash;
}
