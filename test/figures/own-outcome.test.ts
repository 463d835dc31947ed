/** An outcome that a scenario defines is chosen and drawn like those that are always measured. */
import { expect, it } from 'vitest';
import { runFacts } from '../../src/analysis/run-facts.ts';
import { finished, summaryOf } from '../../src/export/finished.ts';
import type { Picture, Reading } from '../../src/figures/panel.ts';
import { PANELS } from '../../src/figures/panels.ts';
import { svgDocument, svgText } from '../../src/figures/svg-document.ts';
import { loadGround } from '../../src/run/context.ts';
import { createInline } from '../../src/run/inline.ts';
import { shippedText, type Document } from '../helpers/scenarios.ts';

const own = {
  id: 'idle-power',
  title: 'Power that nobody buys',
  unit: 'million USD',
  better: 'lower',
  formula: 'lost_ehs_days * 17 J/TH * econ.power_price_us',
};
const yesOrNo = {
  id: 'big-loss',
  title: 'Big loss',
  unit: '',
  better: 'lower',
  formula: 'lost_ehs_days > 400',
};
const document = {
  ...(JSON.parse(shippedText('four-arms')) as Document),
  days: 240,
  replicates: 60,
  outcomes: [own, yesOrNo],
};

async function read(): Promise<Reading> {
  const runner = createInline();
  const scenario = JSON.stringify(document);
  const info = await runner.prepare(scenario);
  if (Array.isArray(info)) throw new Error('a problem');
  const result = await runner.run({ scenario, seed: 'own', replicates: info.replicates });
  const summary = summaryOf(finished(result, 'data'));
  const facts = runFacts(result, summary, await loadGround());
  return { summary, facts, document: document as never, nation: 'US' };
}

const reading = await read();
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function pictureOf(id: string): Picture {
  const panel = PANELS.find((one) => one.id === id)!;
  const choice = panel.choices!(reading).find((one) => one.id === 'outcome')!;
  expect(choice.options).toContainEqual({ value: own.id, label: own.title });
  return panel.picture(reading, { outcome: own.id })!;
}

it('its distribution tells the split of its spread, and an error', () => {
  const picture = pictureOf('distribution');
  expect(plain(JSON.stringify(picture.text))).toContain(own.title);
  expect(plain(picture.text.notes.join('\n'))).toMatch(
    /\d+ % of the spread is what we don’t know, \d+ % luck \(± \d+\)\./,
  );
  expect(() => picture.draw({ document: svgDocument(), width: 640 } as never)).not.toThrow();
});

it('a yes or no is told apart by a line in the middle', () => {
  const panel = PANELS.find(({ id }) => id === 'distribution')!;
  const picture = panel.picture(reading, { outcome: yesOrNo.id })!;
  expect(picture.text.title).toMatch(/^In \d+ of \d+ futures it is over 0\.5$/);
  const drawn = picture.draw({ document: svgDocument(), width: 640, fontSize: 13, room: 0 } as never);
  expect(String(svgText(drawn as never))).not.toContain('Big loss,');
});

it('its difference between arms and its evidence are told', () => {
  for (const id of ['difference', 'evidence'])
    expect(plain(JSON.stringify(pictureOf(id).text)).toLowerCase()).toContain(own.title.toLowerCase());
});
