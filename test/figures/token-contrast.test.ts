import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/figures/index.ts';
import { type Theme, colour, resolved } from '../../src/figures/paint/colours.ts';
import { paintOf } from '../../src/figures/paint/paint.ts';
import type { Painted } from '../../src/figures/paint/style-sheet.ts';
import { SvgElement, svgDocument } from '../../src/figures/svg-document.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const TEXT = 4.5;
const MARK = 3;

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two opaque colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The text classes of every example, each with the path that paints it. */
function texts(): Map<string, Painted[]> {
  const found = new Map<string, Painted[]>();
  const walk = (element: SvgElement, above: readonly Painted[]): void => {
    const classes = (element.attributes.get('class') ?? '').split(' ').filter(Boolean);
    const path = [...above, { name: element.name, classes }];
    if (element.name === 'text') {
      const arm = path.flatMap((one) => one.classes).findLast((one) => one.startsWith('arm-')) ?? '';
      found.set(`${classes.filter((one) => !one.startsWith('arm-')).join('.')} ${arm}`, path);
    }
    for (const child of element.children) walk(child, path);
  };
  for (const { examples } of FIGURES)
    for (const draw of Object.values(examples))
      for (const width of [358, 836]) walk(draw({ document: svgDocument(), width }) as SvgElement, []);
  return found;
}

/** What a text may stand on: its halo if it has one; its field if its class names that; else what lies under figures. */
function grounds(path: readonly Painted[], theme: Theme): string[] {
  const { classes } = path.at(-1)!;
  const halo = paintOf(path, theme).get('stroke');
  if (halo !== undefined && halo !== 'none') return [halo];
  const on = (value: string) => resolved(value, theme, path);
  if (classes.includes('on-ink')) return [on('var(--targeted)')];
  const tile = classes.find((one) => /^t[0-5]$/.test(one));
  const tiles = ['var(--paper)', 'var(--h95)', 'var(--h80)', 'var(--h50)', 'var(--h)', 'var(--hd)'];
  if (tile) return [on(tiles[Number(tile[1])])];
  const page = ['--paper', '--surface'].map((name) => colour(name, theme));
  // Names of areas stand on the areas' greys.
  return classes.includes('row-title') ? [...page, colour('--rule-2', theme), colour('--sunk', theme)] : page;
}

describe('figure text', () => {
  const all = texts();

  it('is found', () => {
    expect(all.size).toBeGreaterThan(20);
  });

  for (const theme of THEMES) {
    it(`stands out from whatever it can stand on, ${theme}`, () => {
      for (const [name, path] of all) {
        const fill = paintOf(path, theme).get('fill')!;
        for (const ground of grounds(path, theme))
          expect(contrast(fill, ground), `${name}: ${fill} on ${ground}`).toBeGreaterThanOrEqual(TEXT);
      }
    });
  }
});

describe('marks', () => {
  const ARMS = ['a', 'b', 'c', 'd'];
  for (const theme of THEMES) {
    it(`stand out from what they are drawn on, ${theme}`, () => {
      const at = (name: string) => colour(name, theme);
      const paper = [at('--paper'), at('--sunk'), at('--surface')];
      const pairs: [string, string][] = [
        ...['--ink', '--ink-2', '--rule-3'].flatMap((name) =>
          paper.map((on): [string, string] => [at(name), on]),
        ),
        ...ARMS.flatMap((arm): [string, string][] => [
          ...paper.map((on): [string, string] => [at(`--${arm}`), on]),
          [at(`--${arm}`), at(`--${arm}95`)],
          [at(`--${arm}`), at(`--${arm}80`)],
          [at(`--${arm}-deep`), at(`--${arm}50`)],
          [at('--ink'), at(`--${arm}80`)],
        ]),
      ];
      for (const [mark, on] of pairs)
        expect(contrast(mark, on), `${mark} on ${on}`).toBeGreaterThanOrEqual(MARK);
    });
  }

  it('are told apart from each other by more than hue: the greys of the classes ascend', () => {
    for (const theme of THEMES) {
      const steps = ['--a95', '--a80', '--a50', '--a', '--a-deep'].map((name) =>
        luminance(colour(name, theme)),
      );
      const sorted = steps.toSorted((x, y) => (theme === 'light' ? y - x : x - y));
      expect(steps).toEqual(sorted);
    }
  });
});
