import { describe, expect, it } from 'vitest';
import { EXAMPLE_TABLES } from '../../src/figures/example-tables.ts';
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
  it('has a table, whose rows are as long as its head', () => {
    const names = (entries: Readonly<Record<string, object>>) =>
      Object.entries(entries).flatMap(([id, examples]) =>
        Object.keys(examples).map((name) => `${id} ${name}`),
      );
    expect(names(EXAMPLE_TABLES).toSorted()).toEqual(
      names(Object.fromEntries(FIGURES.map(({ id, examples }) => [id, examples]))).toSorted(),
    );
    for (const table of Object.values(EXAMPLE_TABLES).flatMap((all) =>
      Object.values(all).map((make) => make()),
    ))
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });

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
