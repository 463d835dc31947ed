/** Bullet bars of the grids: how much load goes at once, against the limit where one is published. */
import { say } from '../words/words.ts';
import { bullets } from './bullet.ts';
import type { BulletRow } from './bullet-layout.ts';
import { type FigureContext, type FigureElement, drawer } from './document.ts';
import { figureSize } from './figure-size.ts';
import { framed } from './frame.ts';
import type { GaugesData, GridGauge } from './gauges-data.ts';
import { gaugesText, spokenGauge } from './gauges-text.ts';
import { withUnit } from './numbers.ts';
import { asGroup } from './steps.ts';
import { drawnNumber } from './track-display.ts';

export function gauges(data: GaugesData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const { width, fontSize } = figureSize(context);
  const rows = data.grids.map((grid) => gaugeRow(grid, data));
  const { marks, height } = bullets(draw, { rows, unit: data.unit, format: drawnNumber }, context);
  return asGroup(framed(draw, marks, { width, height, fontSize, text: gaugesText(data), context }), context);
}

function gaugeRow(grid: GridGauge, data: GaugesData): BulletRow {
  const { title, detail, hue, spread, limit } = grid;
  return {
    title,
    hue,
    value: { kind: 'spread', spread },
    label: say('figure.middle', { value: withUnit(spread.middle, data.unit) }),
    spoken: spokenGauge(grid, data),
    ...(detail === undefined ? {} : { detail }),
    ...(limit
      ? {
          limit: {
            value: limit.value,
            label: say('figure.gauges.limit', { limit: withUnit(limit.value, data.unit) }),
          },
        }
      : {}),
  };
}
