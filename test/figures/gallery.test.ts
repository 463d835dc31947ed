import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/figures/index.ts';
import { SMALL_PICTURES } from '../../src/figures/small-examples.ts';
import { svgDocument, svgText } from '../../src/figures/svg-document.ts';

describe('every small picture', () => {
  for (const [name, draw] of Object.entries(SMALL_PICTURES)) {
    it(`${name} is drawn as before, and hidden from readers`, async () => {
      const picture = svgText(draw({ document: svgDocument() }));
      expect(picture).not.toMatch(/NaN|undefined|Infinity/);
      expect(picture).toContain('aria-hidden="true"');
      await expect(picture).toMatchFileSnapshot(`golden/small-${name}.svg`);
    });
  }
});

const WIDTHS = { narrow: 358, wide: 836 } as const;

describe('every example of the gallery', () => {
  for (const figure of FIGURES) {
    for (const [name, draw] of Object.entries(figure.examples)) {
      for (const [form, width] of Object.entries(WIDTHS)) {
        it(`${figure.id} ${name} is drawn as before, ${form}`, async () => {
          const picture = svgText(draw({ document: svgDocument(), width, framed: true }));
          expect(picture).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
          await expect(picture).toMatchFileSnapshot(`golden/${figure.id}-${name}-${form}.svg`);
        });
      }
    }
  }
});
