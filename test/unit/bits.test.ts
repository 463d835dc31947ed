import { expect, test } from 'vitest';
import { bitsOfTheRandomRoom } from '../bits.ts';

test('the random room gives these bits in every engine, for ever', () => {
  expect(bitsOfTheRandomRoom()).toMatchInlineSnapshot(`3497377851`);
});
