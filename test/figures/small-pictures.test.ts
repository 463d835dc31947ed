import { describe, expect, it } from 'vitest';
import { fan, fanPlace } from '../../src/figures/fan.ts';
import { shownSamples } from '../../src/figures/fan-data.ts';
import { fanExample } from '../../src/figures/fan-example.ts';
import { sampleWords } from '../../src/figures/fan-text.ts';
import { spark, sparkOf } from '../../src/figures/spark.ts';
import { svgDocument, svgText } from '../../src/figures/svg-document.ts';
import { readingOf } from './reading.ts';

const document = svgDocument();
const numbersIn = (path: string): number[] =>
  [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
const pathOf = (picture: string, name: string): number[] =>
  numbersIn(new RegExp(`class="${name}" d="([^"]*)"`).exec(picture)![1]);

describe('a spark', () => {
  it('is hidden from readers, small, and inside its box', () => {
    const data = sparkOf(readingOf('us-bricking').summary)!;
    const picture = svgText(spark(data, { document }));
    expect(picture).toMatch(/aria-hidden="true" width="120" height="40"/);
    expect(picture).not.toMatch(/NaN|Infinity/);
    expect(picture.length).toBeLessThan(9000);
    for (const value of pathOf(picture, 'med thin')) expect(value).toBeLessThanOrEqual(120);
  });

  it('draws a small loss small and a large one large', () => {
    const lowest = (depth: number) => {
      const middle = [1, 1, 1 - depth, 1 - depth, 1, 1];
      const ys = pathOf(svgText(spark({ middle, low: middle, high: middle }, { document })), 'med thin');
      return Math.max(...ys.filter((_, i) => i % 2 === 1));
    };
    expect(lowest(0.01)).toBeLessThan(8);
    expect(lowest(0.5)).toBe(38);
  });

  it('is nothing where the track is not told', () => {
    expect(sparkOf({ arms: [] })).toBeUndefined();
  });
});

describe('sampled futures in the fan', () => {
  const data = fanExample(1);
  const context = { document, width: 836 };

  it('are found by a point on them, and not far from all of them', () => {
    const place = fanPlace(data, context);
    const picture = svgText(fan({ ...data, picked: 7 }, context));
    const [, path] = /class="picked" d="([^"]*)"/.exec(picture)!;
    const points = numbersIn(path);
    for (const day of [40, 60, 90]) expect(place.sampleAt(points[2 * day], points[2 * day + 1])).toBe(7);
    expect(place.sampleAt(place.xOf(300), place.bottom - 5)).toBeUndefined();
  });

  it('are fewer on a phone, none in a preview, the focused arm’s among several', () => {
    expect(shownSamples(data, false)).toHaveLength(20);
    expect(shownSamples(data, true)).toHaveLength(16);
    expect(shownSamples({ ...data, preview: true }, false)).toEqual([]);
    const four = fanExample(4);
    expect(shownSamples(four, false)).toEqual([]);
    expect(shownSamples({ ...four, focus: 2 }, false)).toBe(four.arms[2].samples);
  });

  it('say where they go', () => {
    expect(sampleWords(data, 3).replaceAll('\u00a0', ' ')).toMatch(
      /^Future 4 of 20 in full: farthest off on day \d+, at \d+ EH\/s$/,
    );
  });
});
