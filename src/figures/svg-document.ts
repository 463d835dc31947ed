/** A document of a few lines for places without one: the command line and the golden tests. */
import type { FigureDocument, FigureElement } from './document.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element that can be read again, by those who write files. */
export class SvgElement implements FigureElement {
  textContent: string | null = null;
  readonly attributes = new Map<string, string>();
  readonly children: SvgElement[] = [];

  constructor(
    private readonly namespace: string,
    readonly name: string,
  ) {}

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  appendChild(child: FigureElement): void {
    this.children.push(child as SvgElement);
  }

  write(indent: string, root: boolean): string {
    const open = `${indent}<${this.name}${root ? ` xmlns="${this.namespace}"` : ''}${this.writeAttributes()}`;
    if (this.children.length > 0) {
      const inside = this.children.map((child) => child.write(`${indent} `, false)).join('');
      return `${open}>\n${inside}${indent}</${this.name}>\n`;
    }
    const text = escaped(this.textContent ?? '');
    return text === '' ? `${open}/>\n` : `${open}>${text}</${this.name}>\n`;
  }

  private writeAttributes(): string {
    return [...this.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  }
}

/** A fresh document for a figure drawn outside a browser. */
export function svgDocument(): FigureDocument {
  return { createElementNS: (namespace, name) => new SvgElement(namespace, name) };
}

/** The figure as SVG text, one element a line; only for elements made by `svgDocument`. */
export function svgText(figure: FigureElement): string {
  if (!(figure instanceof SvgElement)) throw new Error('svgText: expected a figure drawn with svgDocument');
  return figure.write('', true);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);
}
