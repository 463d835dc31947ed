/**
 * Marks that can be stepped through with the arrow keys. The figure marks them up: one of them is in the tab order, each
 * says what it is. The page moves the focus, by `stepTo`. In a file there is nothing to step, so nothing is marked up.
 */
import type { Attributes, Draw, FigureContext, FigureElement } from './document.ts';

export type Step = (
  label: string,
  attributes: Attributes & { readonly class?: string },
  ...children: FigureElement[]
) => FigureElement;

/** Makes the steps of one figure, in the order in which keys go through them. */
export function stepper(draw: Draw, { framed }: FigureContext): Step {
  let made = 0;
  return (label, { class: name = '', ...attributes }, ...children) => {
    const marks = framed ? {} : { role: 'img', 'aria-label': label, tabindex: made++ === 0 ? '0' : '-1' };
    return draw('g', { class: `step ${name}`.trim(), ...marks, ...attributes }, ...children);
  };
}

/** A picture with parts that take the focus is a group, not an image. */
export function asGroup(figure: FigureElement, { framed }: FigureContext): FigureElement {
  if (!framed) figure.setAttribute('role', 'group');
  return figure;
}

const FAR = 5;

/** The step that a key leads to from `index`, or undefined for a key that does not step. Stays within the ends. */
export function stepTo(index: number, count: number, key: string, shift = false): number | undefined {
  const stride = shift ? FAR : 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, index + stride);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, index - stride);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
