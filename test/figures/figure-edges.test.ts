/** Data at its limits: nothing, all the same, one alone, long names, lines at the edge. */
import { describe, expect, it } from 'vitest';
import { concentration } from '../../src/figures/concentration.ts';
import { concentrationExample } from '../../src/figures/concentration-example.ts';
import { costEffect } from '../../src/figures/cost-effect.ts';
import { costEffectExample } from '../../src/figures/cost-effect-example.ts';
import { difference } from '../../src/figures/difference.ts';
import { differenceOf } from '../../src/figures/difference-data.ts';
import { differenceExample } from '../../src/figures/difference-example.ts';
import { distribution } from '../../src/figures/distribution.ts';
import { distributionExample } from '../../src/figures/distribution-example.ts';
import type { FigureContext, FigureElement } from '../../src/figures/document.ts';
import { evidence } from '../../src/figures/evidence.ts';
import { evidenceExample } from '../../src/figures/evidence-example.ts';
import { exampleSpread } from '../../src/figures/example-values.ts';
import { flows } from '../../src/figures/flows.ts';
import { flowsExample } from '../../src/figures/flows-example.ts';
import { gauges } from '../../src/figures/gauges.ts';
import { gaugesExample } from '../../src/figures/gauges-example.ts';
import { money } from '../../src/figures/money.ts';
import { moneyExample } from '../../src/figures/money-example.ts';
import { network } from '../../src/figures/network.ts';
import { networkExample } from '../../src/figures/network-example.ts';
import { operators } from '../../src/figures/operators.ts';
import { operatorsExample } from '../../src/figures/operators-example.ts';
import { recovery } from '../../src/figures/recovery.ts';
import { recoveryExample } from '../../src/figures/recovery-example.ts';
import { svgDocument, svgText } from '../../src/figures/svg-document.ts';
import { tileMap } from '../../src/figures/tile-map.ts';
import { tileMapExample } from '../../src/figures/tile-map-example.ts';
import { comparePaired } from '../../src/summary/compare.ts';
import { overlaps, textBoxes } from './text-boxes.ts';

const WIDTHS = [304, 358, 496, 588, 836];
const flat = exampleSpread(0, 0, 0);

type Drawing = (context: FigureContext) => FigureElement;

const lines: Drawing[] = [-20, 0, 1, 3, 6, 12, 18, 24, 29.5, 36, 42, 45.9, 50, 75].flatMap((tolerance) =>
  (['lower', 'higher'] as const).map(
    (better): Drawing =>
      (context) =>
        distribution({ ...distributionExample('loss'), tolerance, better }, context),
  ),
);

const same = (value: number): Drawing => {
  const values = new Float64Array(500).fill(value);
  return (context) => distribution({ ...distributionExample('loss'), values }, context);
};

/** B against A by a function of the future; A is flat. */
const compared = (lead: (future: number) => number): Drawing => {
  const a = new Float64Array(300).fill(50);
  const b = a.map((value, i) => value - lead(i));
  const { name, unit, first, second, meta } = differenceExample('clear');
  const data = differenceOf(comparePaired(a, b, 'lower'), {
    name,
    unit,
    first,
    second,
    meta,
    better: 'lower',
  });
  return (context) => difference(data, context);
};

const panels = (change: (name: string) => string, only = 9): Drawing => {
  const data = concentrationExample('bars');
  const changed = data.panels.map((panel) => ({
    ...panel,
    table: { ...panel.table, rows: panel.table.rows.slice(0, only) },
    titles: Object.fromEntries(Object.entries(panel.titles).map(([id, title]) => [id, change(title)])),
  }));
  return (context) => concentration({ ...data, panels: changed }, context);
};

const CASES: Readonly<Record<string, readonly Drawing[]>> = {
  'the line anywhere': lines,
  'futures that are all the same': [same(0), same(12), same(-3)],
  'grids without load': [
    (context) =>
      gauges(
        { ...gaugesExample(0), grids: gaugesExample(0).grids.map((g) => ({ ...g, spread: flat })) },
        context,
      ),
  ],
  'a limit near the middle, and near nothing': [990, 5].map((value): Drawing => (context) => {
    const data = gaugesExample(700);
    const grids = data.grids.map((grid) => ({ ...grid, limit: { value, hits: 5000, of: 10_000 } }));
    return gauges({ ...data, grids }, context);
  }),
  'bills that are gains': [
    (context) => {
      const data = moneyExample();
      return money(
        { ...data, bills: data.bills.map((bill) => ({ ...bill, spread: exampleSpread(-90, -30, 20) })) },
        context,
      );
    },
  ],
  'one operator, not hit': [
    (context) => {
      const data = operatorsExample('spread');
      const one = { title: 'One', value: { kind: 'spread', spread: flat } } as const;
      return operators({ ...data, operators: [one] }, context);
    },
  ],
  'names of any length': [
    (context) => {
      const data = operatorsExample('spread');
      const named = data.operators.map((one) => ({ ...one, title: `${one.title} and its subsidiaries` }));
      return operators({ ...data, operators: named }, context);
    },
    panels((title) => `${title} and its many subsidiaries abroad`),
    panels(() => 'Unbreakablenameofafirm'),
    panels((title) => title, 1),
  ],
  'one path': [
    (context) => flows({ ...flowsExample(true), paths: flowsExample(true).paths.slice(0, 1) }, context),
  ],
  'places of which nothing is known': [
    (context) => tileMap({ ...tileMapExample('states'), places: [] }, context),
    (context) =>
      tileMap(
        { ...tileMapExample('nations'), places: tileMapExample('nations').places.slice(0, 1) },
        context,
      ),
  ],
  'arms that differ in nothing, or always': [
    compared(() => 0),
    compared(() => 5),
    compared((i) => -1 - (i % 9)),
    compared((i) => (i === 0 ? 1 : 0)),
  ],
  'arms at one point': [
    (context) => {
      const data = costEffectExample('five');
      return costEffect(
        { ...data, arms: data.arms.map((arm) => ({ ...arm, ...data.arms[1], letter: arm.letter })) },
        context,
      );
    },
    (context) =>
      costEffect({ ...costEffectExample('two'), arms: costEffectExample('two').arms.slice(0, 1) }, context),
  ],
  'evidence of one grade, and of nearly one': [
    { measured: 0, reported: 0, derived: 0, judged: 1 },
    { measured: 0.001, reported: 0.001, derived: 0.001, judged: 0.997 },
    { measured: 0.25, reported: 0.25, derived: 0.25, judged: 0.25 },
  ].map(
    (parts): Drawing =>
      (context) =>
        evidence({ ...evidenceExample('judged'), parts }, context),
  ),
  'lines that lie on each other': [0, 0.5, 1].map((share): Drawing => (context) => {
    const data = recoveryExample(4);
    const below = new Float64Array(data.days).fill(share);
    return recovery(
      { ...data, arms: data.arms.map((arm) => ({ ...arm, below: { 50: below, 75: below, 90: below } })) },
      context,
    );
  }),
  'a network without an event': [
    (context) => network({ ...networkExample(), events: [], epochs: [] }, context),
  ],
};

describe('figures of data at its limits', () => {
  for (const [name, drawings] of Object.entries(CASES)) {
    it(`draw ${name}`, () => {
      for (const width of WIDTHS) {
        drawings.forEach((drawing, i) => {
          const picture = svgText(drawing({ document: svgDocument(), width }));
          const place = `${width} px, drawing ${i}`;
          expect(picture, place).not.toMatch(/NaN|undefined|Infinity|\{\w+\}|"-\d[\d.]*" height|height="-/);
          const boxes = textBoxes(picture, 13);
          expect(overlaps(boxes, 4), place).toEqual([]);
          expect(
            boxes.filter(({ left, right }) => left < -4 || right > width + 4),
            place,
          ).toEqual([]);
        });
      }
    });
  }
});
