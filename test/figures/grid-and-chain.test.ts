/** Panels of the grids and of chain security, from runs: what they draw is what the outcomes say. */
import { describe, expect, it } from 'vitest';
import { runFacts } from '../../src/analysis/run-facts.ts';
import { finished, summaryOf } from '../../src/export/finished.ts';
import type { Chosen, Picture, Reading } from '../../src/figures/panel.ts';
import { PANELS } from '../../src/figures/panels.ts';
import { svgDocument, svgText } from '../../src/figures/svg-document.ts';
import { outcomes } from '../../src/outcomes/index.ts';
import { strictDoubleSpend } from '../../src/science/double-spend.ts';
import { groundOfText } from '../../src/run/ground.ts';
import { OUTCOME_PERCENTS } from '../../src/summary/types.ts';
import { runOf } from '../helpers/runs.ts';
import { shippedText } from '../helpers/scenarios.ts';

async function read(id: string, futures: number) {
  const result = await runOf(id, futures);
  const text = shippedText(id);
  const summary = summaryOf(finished(result, 'data'));
  const facts = runFacts(result, summary, await groundOfText(text));
  const reading: Reading = { summary, facts, document: JSON.parse(text), nation: 'US' };
  return { reading, result, facts };
}

function draw(reading: Reading, id: string, chosen: Chosen = {}): Picture | undefined {
  const picture = PANELS.find((panel) => panel.id === id)!.picture(reading, chosen);
  if (picture) expect(svgText(picture.draw({ document: svgDocument(), width: 640 }))).not.toMatch(/NaN/);
  return picture;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const notesOf = (picture: Picture | undefined): string => plain(picture!.text.notes.join('\n'));

const bricking = await read('us-bricking', 200);

describe('the frequency of the Texas grid', () => {
  const { reading, result, facts } = bricking;
  const values = (id: string): Float64Array =>
    result.accumulator.outcome(
      0,
      outcomes.findIndex((outcome) => outcome.id === id),
    );
  const [response] = facts.grid!.response;
  const at = (percent: (typeof OUTCOME_PERCENTS)[number]) =>
    response.byPercent[OUTCOME_PERCENTS.indexOf(percent)];

  it('starts at nominal, and first rises as the outcome says', () => {
    expect(at(97.5)[0]).toBeCloseTo(0, 12);
    const slope = at(50)[1] / response.seconds[1];
    const rates = values('rocof-ercot').toSorted();
    expect(slope).toBeLessThan(rates[100]);
    expect(slope).toBeGreaterThan(0.8 * rates[100]);
  });
  it('peaks where the outcome says, to what lies between two seconds drawn', () => {
    const peaks = values('peak-hz-ercot').toSorted();
    const drawn = Math.max(...at(50));
    expect(drawn).toBeLessThanOrEqual((peaks[99] + peaks[100]) / 2 + 1e-12);
    expect(drawn).toBeGreaterThan(0.97 * peaks[100]);
  });
  it('is told with what is left to the ceiling and what it rests on', () => {
    const picture = draw(reading, 'frequency');
    expect(plain(picture!.text.title)).toMatch(/^Frequency on ERCOT rises to 60\.\d\d Hz in the middle/);
    expect(notesOf(picture)).toMatch(/0\.\d\d Hz are left to the ceiling of 60\.40 Hz/);
    expect(notesOf(picture)).toContain('(judged)');
  });
});

describe('the gauges', () => {
  it('name the anchors of a closed form with their grade', () => {
    for (const gauged of ['rate', 'peak'])
      expect(notesOf(draw(bricking.reading, 'gauges', { gauged }))).toMatch(/Stored energy.*\(judged\)/);
  });
  it('show swings and what they can drive', async () => {
    const { reading } = await read('swinging-load', 60);
    expect(draw(reading, 'gauges', { gauged: 'oscillation' })!.text.title).toMatch(/can drive/);
    expect(notesOf(draw(reading, 'gauges', { gauged: 'swing' }))).toContain('(judged)');
    expect(draw(reading, 'frequency')).toBeUndefined();
  });
});

describe('a nation without these grids', () => {
  it('has no panel of a grid', async () => {
    const { reading, facts } = await read('ca-bricking', 20);
    expect([facts.grid, draw(reading, 'gauges'), draw(reading, 'frequency')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('chain security', async () => {
  const { reading } = await read('us-malicious-update', 200);
  const share = reading.summary.arms[0].outcomes['peak-adversary-share'].quantiles;
  const of = (percent: (typeof OUTCOME_PERCENTS)[number]) => share[OUTCOME_PERCENTS.indexOf(percent)] / 100;

  it('is the closed form at each future’s highest share, with no new run for another choice', () => {
    const row = (chosen: Chosen) => draw(reading, 'security', chosen)!.table.rows.find(([z]) => z === '1')!;
    const strict = 100 * strictDoubleSpend(of(90), 1);
    expect(parseFloat(row({})[3])).toBeCloseTo(strict, 2);
    expect(parseFloat(row({ race: 'hold-1' })[3])).toBeLessThan(strict);
    expect(parseFloat(row({ race: 'prepared' })[3])).toBeGreaterThan(strict);
  });
  it('tells the share, whether there is a majority, and what weighs most', () => {
    const notes = notesOf(draw(reading, 'security'));
    expect(notes).toMatch(/adversary holds \S+ % of the hash rate in the middle future/);
    expect(notes).toContain('1 of 40 futures does it ever hold a majority');
    expect(notes).toMatch(/Sources: .*\((judged|derived|reported|measured)\)/);
  });
  it('tells a majority, and that waiting does not help against it', async () => {
    const { reading: majority } = await read('hours-of-majority', 60);
    const picture = draw(majority, 'security')!;
    expect(picture.text.title).toMatch(/confirmations are no hindrance$/);
    expect(notesOf(picture)).toMatch(/holds a majority for \S+ hours in the middle future/);
  });
  it('is not shown where nobody is an adversary', () => {
    expect(draw(bricking.reading, 'security')).toBeUndefined();
  });
});
