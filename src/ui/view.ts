/** Which view is open: the part of the address after the # sign names it. */
import { signal } from '@preact/signals';

export const VIEWS = ['overview', 'compose', 'read', 'compare', 'backtest'] as const;
export type View = (typeof VIEWS)[number];

export const view = signal<View>('overview');
/** The figure that a link points at, as in `#read/map`; undefined once it has been shown. */
export const place = signal<string | undefined>(undefined);

export const isView = (name: string): name is View => (VIEWS as readonly string[]).includes(name);

/** Opens a view as its link would, so that the browser's way back leads to the one before. */
export function openView(name: View): void {
  location.hash = name;
}
