import { describe, expect, it } from 'vitest';
import { fan } from '../../src/figures/fan.ts';
import type { FanArm, FanData, Inside, Series } from '../../src/figures/fan-data.ts';
import { fanExample } from '../../src/figures/fan-example.ts';
import { svgDocument, svgText } from '../../src/figures/svg-document.ts';
import { overlaps, textBoxes } from './text-boxes.ts';

const WIDTHS = [304, 358, 496, 504, 640, 836, 1288];

/** The example with every series passed through `change`; band edges swap where it turns the order around. */
function changed(arms: 1 | 2 | 3 | 4, change: (value: number, day: number) => number): FanData {
  const base = fanExample(arms);
  const through = (series: Series) => Float64Array.from(series, (value, day) => change(value, day));
  const edge = (arm: FanArm, pick: (a: number, b: number) => number) => {
    const both = ([50, 80, 95] as const).map((inside) => {
      const [low, high] = [through(arm.low[inside]), through(arm.high[inside])];
      return [inside, Float64Array.from(low, (value, day) => pick(value, high[day]))];
    });
    return Object.fromEntries(both) as Record<Inside, Series>;
  };
  const turned = base.arms.map((arm) => ({
    ...arm,
    low: edge(arm, Math.min),
    high: edge(arm, Math.max),
    middle: through(arm.middle),
    samples: arm.samples.map(through),
  }));
  return { ...base, arms: turned };
}

const SHAPES: Readonly<Record<string, (value: number, day: number) => number>> = {
  'a fall': (value) => value,
  'a rise': (value) => 800 - value,
  'a share from nothing': (value) => 386 - value,
  'a fall under growth': (value, day) => value * (1 + day / 500),
  'a flat line': () => 10,
  'large numbers': (value) => value * 1e6,
};

describe('the fan at every width', () => {
  for (const [name, shape] of Object.entries(SHAPES)) {
    for (const arms of [1, 2, 3, 4] as const) {
      it(`keeps its texts apart and inside the picture: ${name}, ${arms} arms`, () => {
        for (const width of WIDTHS) {
          const data = changed(arms, shape);
          const boxes = textBoxes(svgText(fan(data, { document: svgDocument(), width })), 13);
          expect(overlaps(boxes, 4), `${width} px`).toEqual([]);
          const outside = boxes.filter((box) => box.left < -4 || box.right > width + 4);
          expect(outside, `${width} px`).toEqual([]);
        }
      });
    }
  }

  it('names every band and the middle future, by leaders where the space is there', () => {
    const picture = svgText(fan(fanExample(1), { document: svgDocument(), width: 836 }));
    for (const label of ['middle future', 'half of futures', '80 of 100', '95 of 100']) {
      expect(picture).toContain(label);
    }
    expect(picture.match(/class="leader"/g)).toHaveLength(4);
  });

  it('names them in a key where nothing is free', () => {
    const picture = svgText(
      fan(
        changed(1, () => 10),
        { document: svgDocument(), width: 836 },
      ),
    );
    expect(picture).toContain('class="key"');
    expect(picture).toContain('95 of 100');
  });

  it('puts a label that would leave the picture on the other side of its event', () => {
    const late = { ...fanExample(1), events: [{ day: 350, label: 'Day 350: a late event' }] };
    const picture = svgText(fan(late, { document: svgDocument(), width: 836 }));
    expect(picture).toMatch(/text-anchor="end">Day 350: a late event/);
  });
});
