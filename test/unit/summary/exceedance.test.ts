import { describe, expect, it } from 'vitest';
import { exceedance, shareOfFutures, shareOver } from '../../../src/summary/exceedance.ts';

describe('shares of futures', () => {
  it('over means strictly over', () => {
    expect(shareOver([1, 2, 3, 4], 2)).toMatchObject({ hits: 2, of: 4 });
    expect(shareOver([2600, 2600], 2600).hits).toBe(0);
  });
  it('none in 1,000 is under 0.3 %, not impossible', () => {
    const none = shareOfFutures(0, 1000);
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(0.0029912495451, 12);
    expect(shareOfFutures(1000, 1000)).toMatchObject({ low: 1 - none.high, high: 1 });
  });
  it('in between it is the score interval', () => {
    expect(shareOfFutures(5, 100).low).toBeCloseTo(0.0215437, 7);
    expect(shareOfFutures(5, 100).high).toBeCloseTo(0.1117505, 7);
  });
  it('the exceedance of sorted values counts those above', () => {
    const sorted = [1, 2, 2, 5];
    expect([0, 1, 2, 3, 5].map((x) => exceedance(sorted, x))).toEqual([1, 0.75, 0.25, 0.25, 0]);
  });
});
