import { expect, it, vi } from 'vitest';
import { inTurn } from '../../src/ui/in-turn.ts';

it('does one piece a task, in the order of asking, and of each owner only the last', () => {
  vi.useFakeTimers();
  const done: string[] = [];
  const [a, b, c] = [{}, {}, {}];
  inTurn(a, () => done.push('a, early'));
  inTurn(b, () => done.push('b'));
  const forget = inTurn(c, () => done.push('c'));
  inTurn(a, () => done.push('a'));
  forget();
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['a']);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['a', 'b']);
  inTurn(c, () => done.push('c, again'));
  vi.runAllTimers();
  expect(done).toEqual(['a', 'b', 'c, again']);
  vi.useRealTimers();
});
