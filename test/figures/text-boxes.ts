import { textWidth } from '../../src/figures/text-width.ts';

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of every text in an unframed picture, from its own attributes. */
export function textBoxes(picture: string, fontSize: number): Box[] {
  return [...picture.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes, text]) => {
    const value = (name: string) => attributes.match(new RegExp(`(?:^| )${name}="([^"]*)"`))?.[1];
    const bold = /strong|ann/.test(value('class') ?? '');
    const width = textWidth(text, fontSize, bold);
    const anchor = value('text-anchor') ?? 'start';
    const x = Number(value('x')) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const y = Number(value('y'));
    return { text, left: x, right: x + width, top: y - 0.75 * fontSize, bottom: y + 0.22 * fontSize };
  });
}

/** Pairs of texts that lie over each other by more than `allowed` pixels both ways. */
export function overlaps(boxes: readonly Box[], allowed: number): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > allowed && down > allowed ? [`${a.text} | ${b.text}`] : [];
    }),
  );
}
