/**
 * The little that a figure needs of a document, so that the browser's, the command line's and the tests' all fit.
 * Figures set geometry and class; paint is the style sheet's.
 */

export interface FigureElement {
  textContent: string | null;
  setAttribute(name: string, value: string): void;
  appendChild(child: FigureElement): unknown;
}

export interface FigureDocument {
  createElementNS(namespace: string, name: string): FigureElement;
}

/** What a figure is told about the place it is drawn for. Sizes in CSS pixels. */
export interface FigureContext {
  readonly document: FigureDocument;
  readonly width: number;
  /** Size of the chart text; 13 on a laptop, larger on a wall. */
  readonly fontSize?: number;
  /** Height of the drawing without its frame; the figure chooses when it is left out. */
  readonly height?: number;
  /** At most so high, where the figure chooses. */
  readonly room?: number;
  /** Draws title, caption and sources into the picture: for files. The page sets them as text around it. */
  readonly framed?: boolean;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes one SVG element with its attributes and children. */
export type Draw = (
  name: string,
  attributes?: Attributes,
  ...children: (FigureElement | string)[]
) => FigureElement;

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing function bound to a document. Numbers are written with at most one decimal. */
export function drawer(document: FigureDocument): Draw {
  return (name, attributes = {}, ...children) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined)
        element.setAttribute(key, typeof value === 'number' ? coordinate(value) : value);
    }
    for (const child of children) {
      if (typeof child === 'string') element.textContent = child;
      else element.appendChild(child);
    }
    return element;
  };
}

/** A length in pixels, to a tenth, as short as it can be written. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}
