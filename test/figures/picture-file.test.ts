import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/figures/index.ts';
import { type Theme, colour, resolved } from '../../src/figures/paint/colours.ts';
import { paintOf } from '../../src/figures/paint/paint.ts';
import { matches, readStyleSheet } from '../../src/figures/paint/style-sheet.ts';
import { inlinePaint, pictureSvg } from '../../src/figures/picture-file.ts';
import { type SvgElement, svgDocument } from '../../src/figures/svg-document.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const element = (name: string, classes = '') => ({ name, classes: classes.split(' ').filter(Boolean) });

describe('the reader of style sheets', () => {
  const rules = readStyleSheet(`
    /* a { b: c } */
    @media (forced-colors: active) { .x { fill: red; } .y { fill: blue; } }
    .plot text.lab, .plot .tick { fill: var(--h); stroke: none }
    .plot .step:focus-visible { outline: 1px }
    .arm-A { --h: light-dark(var(--ink), #fff); }
  `);

  it('keeps plain rules, one a selector, and leaves states and at-rules out', () => {
    expect(rules.map(({ chain }) => chain.map(({ classes }) => classes.join('.')).join(' '))).toEqual([
      'plot lab',
      'plot tick',
      'arm-A',
    ]);
    expect(rules.map(({ weight }) => weight)).toEqual([201, 200, 100]);
    expect([...rules[0].declarations]).toEqual([
      ['fill', 'var(--h)'],
      ['stroke', 'none'],
    ]);
  });

  it('matches an element below its ancestors, at any distance', () => {
    const path = [element('svg', 'plot'), element('g', 'arm-A'), element('text', 'lab halo')];
    expect(matches(rules[0], path)).toBe(true);
    expect(matches(rules[1], path)).toBe(false);
    expect(matches(rules[0], [element('text', 'lab')])).toBe(false);
    expect(matches(rules[0], [...path.slice(0, 2), element('tspan', 'lab')])).toBe(false);
  });
});

describe('colours', () => {
  it('are those of the theme', () => {
    expect(colour('--ink', 'light')).toBe('#14202b');
    expect(colour('--ink', 'dark')).toBe('#e9edf0');
    expect(resolved('light-dark(var(--ink), var(--ink-2)) 1px', 'dark')).toBe('#b9c3cb 1px');
    expect(() => colour('--no-such', 'light')).toThrow(/no colour is named --no-such/);
  });

  it('are the nearest arm’s', () => {
    const path = [
      element('svg', 'plot'),
      element('g', 'arm-A'),
      element('g', 'arm-B'),
      element('path', 'b80'),
    ];
    expect(paintOf(path, 'light').get('fill')).toBe(colour('--b80', 'light'));
  });
});

/** Elements that are seen by what fills or strokes them. */
const SEEN = ['rect', 'path', 'circle', 'line', 'text'];

function unpainted(root: SvgElement, above: readonly SvgElement[] = []): string[] {
  const path = [...above, root];
  const has = (name: string) => path.some(({ attributes }) => attributes.has(name));
  const bare = SEEN.includes(root.name) && !has('fill') && !has('stroke') ? [root.name] : [];
  return [...bare, ...root.children.flatMap((child) => unpainted(child, path))];
}

describe('a picture as a file', () => {
  for (const figure of FIGURES) {
    for (const [name, draw] of Object.entries(figure.examples)) {
      it(`${figure.id} ${name} paints every mark with plain values`, () => {
        for (const theme of THEMES) {
          const root = draw({ document: svgDocument(), width: 588, framed: true }) as SvgElement;
          inlinePaint(root, theme);
          expect(unpainted(root), theme).toEqual([]);
          const text = pictureSvg({ draw }, 836, { theme });
          expect(text).not.toMatch(/var\(|light-dark\(|class=|style|transparent|px"|paint-order|tabindex/);
          expect(text).toContain(`fill="${colour('--paper', theme)}"`);
        }
      });
    }
  }

  it('has the width asked for, and its title, seed and what-if in the picture', () => {
    const [draw] = Object.values(FIGURES.find(({ id }) => id === 'money')!.examples);
    const text = pictureSvg({ draw }, 700);
    expect(text).toMatch(/^<svg [^>]*width="700" height="\d+" viewBox="-24 -24 700 \d+"/);
    for (const words of ['is the largest bill', 'seed example', 'What-if, not a finding'])
      expect(text).toMatch(new RegExp(`<text [^>]*>[^<]*${words}`));
    expect(text).toBe(pictureSvg({ draw }, 700));
  });
});
