import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../src/figures/panels/operators.ts';
import { PANELS } from '../../src/figures/panels.ts';
import type { Chosen, Panel, Picture, Reading } from '../../src/figures/panel.ts';
import { svgDocument, svgText } from '../../src/figures/svg-document.ts';
import { OPERATOR_MEASURES } from '../../src/outcomes/operators.ts';
import { madeUpFacts, madeUpRivals, readingOf } from './reading.ts';
import { overlaps, textBoxes } from './text-boxes.ts';

const SCENARIOS = [
  'us-bricking',
  'four-arms',
  'quiet-year',
  'first-lesson',
  'cutoff-and-bricking',
  'us-malicious-update',
  'swinging-load',
];
const readings = SCENARIOS.flatMap((id): [string, Reading][] => {
  const bare = readingOf(id);
  const { arms, days } = bare.summary;
  return [
    [`${id} from the shelf`, bare],
    [
      `${id} with facts`,
      { ...bare, facts: madeUpFacts(arms.length, days), rivals: madeUpRivals(bare.summary) },
    ],
  ];
});

/** Every option of every choice, one choice at a time. */
function everyChoice(panel: Panel, reading: Reading): Chosen[] {
  const choices = panel.choices?.(reading) ?? [];
  return [{}, ...choices.flatMap(({ id, options }) => options.map(({ value }) => ({ [id]: value })))];
}

function pictures(panel: Panel, reading: Reading): Picture[] {
  return everyChoice(panel, reading).flatMap((chosen) => panel.picture(reading, chosen) ?? []);
}

const panelOf = (id: string): Panel => PANELS.find((panel) => panel.id === id)!;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the list of panels', () => {
  it('has an id each, and every file of the folder that makes one', () => {
    expect(new Set(PANELS.map(({ id }) => id)).size).toBe(PANELS.length);
    const folder = join(import.meta.dirname, '../../src/figures/panels');
    const list = readFileSync(join(folder, '../panels.ts'), 'utf8');
    const makers = readdirSync(folder).filter((name) =>
      /: Panel = \{/.test(readFileSync(join(folder, name), 'utf8')),
    );
    for (const name of makers) expect(list).toContain(`./panels/${name}`);
    expect(makers.length).toBeGreaterThan(12);
  });
});

describe('every panel', () => {
  for (const panel of PANELS) {
    it(`${panel.id} offers choices whose initial value is one of the options`, () => {
      for (const [, reading] of readings) {
        for (const { options, initial, several } of panel.choices?.(reading) ?? [])
          for (const value of several === undefined ? [initial] : initial.split(','))
            expect(options.map((option) => option.value)).toContain(value);
      }
    });

    it(`${panel.id} draws, tells and tabulates whatever is chosen`, () => {
      for (const [name, reading] of readings) {
        for (const picture of pictures(panel, reading)) {
          const { text, table } = picture;
          const all = JSON.stringify([text, table]);
          expect(all, name).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
          expect(text.title.length, name).toBeGreaterThan(12);
          expect(text.narration.length, name).toBeGreaterThan(30);
          expect(table.rows.length, name).toBeGreaterThan(0);
          for (const row of table.rows) expect(row.length).toBe(table.columns.length);
          for (const width of [358, 836]) {
            const drawn = svgText(picture.draw({ document: svgDocument(), width }));
            expect(drawn, name).not.toMatch(/NaN|undefined|Infinity/);
            expect(overlaps(textBoxes(drawn, 13), 4), `${name} ${text.title} ${width}`).toEqual([]);
          }
        }
      }
    });

    it(`${panel.id} is shown for some scenario, and names the what-if where a maker is named`, () => {
      const shown = readings.flatMap(([, reading]) =>
        pictures(panel, reading).map((picture) => ({ reading, picture })),
      );
      expect(shown.length).toBeGreaterThan(0);
      for (const { reading, picture } of shown) {
        const named = reading.document.threats.some(({ target }) =>
          JSON.stringify(target ?? '').includes('vendor'),
        );
        if (named) expect(picture.text.notes.join(' ')).toContain('What-if, not a finding');
      }
    });

    it(`${panel.id} takes an unknown choice for the initial one`, () => {
      for (const [, reading] of readings) {
        const odd = Object.fromEntries(
          (panel.choices?.(reading) ?? []).map(({ id }) => [id, 'no such option']),
        );
        expect(panel.picture(reading, odd)?.text).toEqual(panel.picture(reading, {})?.text);
      }
    });
  }
});

describe('operators', () => {
  it('are measured as the registry orders it', () => {
    expect(MEASURES).toEqual(OPERATOR_MEASURES);
  });
});

describe('what panels say', () => {
  const reading = readingOf('us-bricking', madeUpFacts(1, 365));

  it('tells the distribution by its line', () => {
    const { text, line } = panelOf('distribution').picture(reading, { line: '10' })!;
    expect(plain(text.title)).toMatch(/^In \d+ of \d+ futures US hash rate falls by more than 10 %$/);
    expect(text.notes.join(' ')).toMatch(/Monte Carlo error ± [\d.]+ in 100/);
    const context = { document: svgDocument(), width: 588 };
    expect(line!.value).toBe(10);
    const next = line!.afterKey(context, 'ArrowRight')!;
    expect(next).toBeGreaterThan(10);
    expect(line!.write(next)).toBe(String(next));
    expect(line!.afterKey(context, 'a')).toBeUndefined();
  });

  it('starts no line where nobody or everybody is beyond it', () => {
    const panel = panelOf('distribution');
    for (const [name, one] of readings)
      for (const { value } of panel.choices!(one).find(({ id }) => id === 'outcome')?.options ?? []) {
        const { line, table } = panel.picture(one, { outcome: value })!;
        const { min, max } = one.summary.arms[0].outcomes[value];
        expect(Number.isFinite(line!.value), `${name} ${value}`).toBe(true);
        expect(table.rows.length).toBeGreaterThan(1);
        // Chances to double-spend spread over less than that have no round line between them.
        if (max - min > 1e-3)
          expect(panel.picture(one, { outcome: value })!.text.title).not.toMatch(/^In all/);
      }
  });

  it('says of operators what is counted', () => {
    const panel = panelOf('operators');
    const days = panel.choices!(reading)[0].options.find(({ label }) => label.startsWith('Days'))!.value;
    expect(panel.picture(reading, { measure: days })!.text.title).toMatch(/is longest below break-even/);
    expect(panel.picture(reading, {})!.text.title).toMatch(/is hit hardest/);
  });

  it('counts as many futures beyond the line as there are', () => {
    const { curve } = reading.summary.arms[0].outcomes['trough-national-pct'];
    const line = 100 - curve[25];
    const { text } = panelOf('distribution').picture(reading, { line: String(line) })!;
    expect(text.title).toMatch(/^In (3 of 10|25 of 100)/);
  });

  it('draws the chosen future in the unit of its track', () => {
    const tracks = { national_hashrate: reading.summary.arms[0].tracks.national_hashrate!.samples[3] };
    const chosen = { ...reading, future: { replicate: 3, arm: 0, tracks } };
    const panel = panelOf('timeline');
    const { text } = panel.picture(chosen, { track: 'national_hashrate' })!;
    expect(plain(text.narration)).toMatch(
      /One future of [\d,]+ \(no. 3\): farthest off on day \d+, at \d+ EH\/s\.$/,
    );
    expect(panel.picture(chosen, { track: 'difficulty' })!.text.narration).not.toContain('One future');
  });

  it('says of a preview that it is one, and leaves the sampled futures out', () => {
    const picture = panelOf('timeline').picture({ ...reading, preview: true }, {})!;
    expect(plain(picture.text.notes[0])).toMatch(/^[\d,]+ futures, ± \d+ points: a preview/);
    expect(picture.samples).toEqual([]);
    const drawn = svgText(picture.draw({ document: svgDocument(), width: 588 }));
    expect(drawn).not.toMatch(/class="b(50|80|95)"/);
    expect(drawn).toMatch(/class="e80"/);
  });

  it('names no winner of a difference that is open, and turns a comparison round', () => {
    const four = readingOf('four-arms', madeUpFacts(4, 365));
    const panel = panelOf('difference');
    const straight = panel.picture(four, { arm: '2', against: '0' })!.text;
    const turned = panel.picture(four, { arm: '0', against: '2' })!.text;
    expect(straight.title).toMatch(/^C is better than A/);
    expect(turned.title).toBe(straight.title);
    expect(panel.picture(four, { arm: '1', against: '1' })).toBeUndefined();
  });

  it('tells the focus of several arms', () => {
    const four = readingOf('four-arms');
    const { text } = panelOf('timeline-arms').picture(four, { focus: '2' })!;
    expect(text.about).toMatch(/and the bands of C/);
  });
});
