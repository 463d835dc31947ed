/** A picture as a file that stands alone: framed, with its paint written into every element. */
import type { Picture } from './panel.ts';
import { type Theme, colour } from './paint/colours.ts';
import { paintOf } from './paint/paint.ts';
import type { Painted } from './paint/style-sheet.ts';
import { SvgElement, svgDocument, svgText } from './svg-document.ts';

export interface PictureFileOptions {
  readonly theme?: Theme;
}

/** Around the picture, pixels. */
const MARGIN = 24;
const DEFAULT_WIDTH = 836;
const FONT_SIZE = 13;
const FONTS = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/**
 * SVG text of `width` pixels with title, caption, sources, seed, error and what-if line in the picture. Presentation attributes
 * only: no style sheet, variables or scripts, so that browsers, Inkscape and LibreOffice show the same.
 */
export function pictureSvg(
  picture: Pick<Picture, 'draw'>,
  width = DEFAULT_WIDTH,
  { theme = 'light' }: PictureFileOptions = {},
): string {
  const context = { document: svgDocument(), width: width - 2 * MARGIN, fontSize: FONT_SIZE, framed: true };
  const root = picture.draw(context) as SvgElement;
  inlinePaint(root, theme);
  return svgText(sheet(root, width, theme));
}

/** The picture on its own paper with a margin. */
function sheet(root: SvgElement, width: number, theme: Theme): SvgElement {
  const height = Number(root.attributes.get('height')) + 2 * MARGIN;
  const size = { width: String(width), height: String(Math.ceil(height)) };
  const paper = made('rect', { x: -MARGIN, y: -MARGIN, ...size, fill: colour('--paper', theme) });
  const viewBox = `${-MARGIN} ${-MARGIN} ${size.width} ${size.height}`;
  const frame = { ...size, viewBox, role: 'img', 'font-family': FONTS, 'font-size': FONT_SIZE };
  for (const [name, value] of Object.entries(frame)) root.setAttribute(name, String(value));
  const spoken = root.children.filter(({ name }) => name === 'title' || name === 'desc');
  root.children.splice(spoken.length, 0, paper);
  return root;
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SvgElement {
  const element = svgDocument().createElementNS('http://www.w3.org/2000/svg', name) as SvgElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Writes the paint of every element below and at `element` as attributes, and takes the classes away. */
export function inlinePaint(element: SvgElement, theme: Theme, above: readonly Painted[] = []): void {
  const classes = (element.attributes.get('class') ?? '').split(' ').filter((one) => one !== '');
  const path = [...above, { name: element.name, classes }];
  for (const [name, value] of plainPaint(paintOf(path, theme))) element.setAttribute(name, value);
  element.attributes.delete('class');
  for (const child of element.children) inlinePaint(child, theme, path);
  const drawn = element.children.flatMap((child) => (isHaloed(child) ? haloed(child) : [child]));
  element.children.splice(0, element.children.length, ...drawn);
}

const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'font-weight',
];

function plainPaint(paint: ReadonlyMap<string, string>): [string, string][] {
  return PROPERTIES.flatMap((name): [string, string][] => {
    const value = paint.get(name);
    return value === undefined ? [] : [[name, plainValue(name, value)]];
  });
}

/** Not every program knows `transparent`, pixels in attributes, or weights between the hundreds. */
function plainValue(name: string, value: string): string {
  if (value === 'transparent') return 'none';
  if (name === 'font-weight') return String(Math.round(Number(value) / 100) * 100);
  return value.replace(/(\d)px\b/g, '$1');
}

const isHaloed = (element: SvgElement): boolean =>
  element.name === 'text' && element.attributes.get('paint-order') === 'stroke';

/** Where `paint-order` is not known a halo would hide its own text: so it is a text of its own, under it. */
function haloed(text: SvgElement): SvgElement[] {
  const attributes = Object.fromEntries(text.attributes);
  const { stroke, ...plain } = attributes;
  for (const name of ['paint-order', 'stroke-width', 'stroke-linejoin']) delete plain[name];
  const under = made('text', { ...attributes, fill: stroke, 'aria-hidden': 'true' });
  under.attributes.delete('paint-order');
  const over = made('text', plain);
  under.textContent = text.textContent;
  over.textContent = text.textContent;
  return [under, over];
}
