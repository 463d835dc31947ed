/**
 * An element as `svgText` writes it, one element a line. Runs in the page, so it may use nothing from outside itself.
 */
export function pictureText(picture: Element): string {
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]);
  const write = (element: Element, indent: string): string => {
    const attributes = [...element.attributes]
      .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
      .join('');
    const open = `${indent}<${element.localName}${attributes}`;
    if (element.children.length > 0) {
      const inside = [...element.children].map((child) => write(child, `${indent} `)).join('');
      return `${open}>\n${inside}${indent}</${element.localName}>\n`;
    }
    const text = escaped(element.textContent ?? '');
    return text === '' ? `${open}/>\n` : `${open}>${text}</${element.localName}>\n`;
  };
  return write(picture, '');
}
