import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/figures/index.ts';
import { svgDocument, svgText } from '../../src/figures/svg-document.ts';
import { overlaps, textBoxes } from './text-boxes.ts';

const WIDTHS = [304, 358, 440, 496, 504, 588, 720, 836, 1288];
const FONT_SIZES = [13, 15.4];

describe('every example at every width', () => {
  for (const figure of FIGURES) {
    for (const [name, draw] of Object.entries(figure.examples)) {
      it(`${figure.id} ${name} keeps its texts apart and inside the picture`, () => {
        for (const fontSize of FONT_SIZES) {
          for (const width of WIDTHS) {
            if (width < 350 && fontSize > 13) continue;
            const picture = svgText(draw({ document: svgDocument(), width, fontSize }));
            const height = Number(/viewBox="0 0 \S+ (\d+)"/.exec(picture)?.[1]);
            const boxes = textBoxes(picture, fontSize);
            expect(overlaps(boxes, 4), `${width} px, text ${fontSize}`).toEqual([]);
            const outside = boxes.filter(
              ({ left, right, top, bottom }) =>
                left < -4 || right > width + 4 || top < -4 || bottom > height + 4,
            );
            expect(outside, `${width} px, text ${fontSize}`).toEqual([]);
          }
        }
      });

      it(`${figure.id} ${name} says what it is, and every mark that takes the focus too`, () => {
        const picture = svgText(draw({ document: svgDocument(), width: 588 }));
        expect(picture).toMatch(/<title>[^<]{12,}<\/title>\n <desc>[^<]{30,}<\/desc>/);
        const marks = [...picture.matchAll(/<g [^>]*tabindex="(-?\d)"[^>]*>/g)];
        for (const [mark] of marks) expect(mark).toMatch(/role="\w+".* aria-label="[^"]{4,}"/);
        if (marks.length > 0) {
          expect(picture).toMatch(/^<svg [^>]*role="group"/);
          expect(marks.filter(([, index]) => index === '0').length).toBeGreaterThan(0);
        }
        expect(svgText(draw({ document: svgDocument(), width: 588, framed: true }))).not.toContain(
          'tabindex',
        );
      });
    }
  }
});
