import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { firstLookText } from '../../scripts/first-look.mjs';

const FOLDER = 'public/precomputed';
const text = (name: string): string => readFileSync(`${FOLDER}/${name}.json`, 'utf8');
const ids = readdirSync('scenarios')
  .map((name) => name.replace('.json', ''))
  .filter((id) => existsSync(`${FOLDER}/${id}.json`));

it.each(ids)('%s: the first look on the shelf is the one of its whole result', (id) => {
  expect(text(`${id}.first`)).toBe(firstLookText(JSON.parse(text(id)) as object));
});

it('the default’s is small enough to come with the page', () => {
  expect(text('us-bricking.first').length).toBeLessThan(150_000);
});
