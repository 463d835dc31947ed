import { describe, expect, it } from 'vitest';
import { distribution, distributionPlace, lineAfterKey } from '../../src/figures/distribution.ts';
import { distributionExample } from '../../src/figures/distribution-example.ts';
import { flows } from '../../src/figures/flows.ts';
import { flowsExample } from '../../src/figures/flows-example.ts';
import { networkPlace } from '../../src/figures/network.ts';
import { networkExample } from '../../src/figures/network-example.ts';
import { recoveryPlace } from '../../src/figures/recovery.ts';
import { recoveryExample } from '../../src/figures/recovery-example.ts';
import { stepTo } from '../../src/figures/steps.ts';
import { svgDocument, svgText } from '../../src/figures/svg-document.ts';

const context = { document: svgDocument(), width: 588 };

describe('stepping by keys', () => {
  it('stays within the ends', () => {
    expect(stepTo(0, 4, 'ArrowLeft')).toBe(0);
    expect(stepTo(2, 4, 'ArrowDown')).toBe(3);
    expect(stepTo(3, 4, 'ArrowRight', true)).toBe(3);
    expect(stepTo(9, 12, 'ArrowUp', true)).toBe(4);
    expect(stepTo(2, 4, 'Home')).toBe(0);
    expect(stepTo(2, 4, 'End')).toBe(3);
    expect(stepTo(2, 4, 'a')).toBeUndefined();
  });

  it('moves the line by one point, by five with Shift, and up with Up', () => {
    const data = distributionExample('loss');
    const place = distributionPlace(data, context);
    expect(place.step).toBe(1);
    expect(lineAfterKey(data, place, 'ArrowRight')).toBe(31);
    expect(lineAfterKey(data, place, 'ArrowUp', true)).toBe(35);
    expect(lineAfterKey(data, place, 'ArrowDown')).toBe(29);
    expect(lineAfterKey(data, place, 'End')).toBe(place.highest);
    expect(lineAfterKey(data, place, 'Tab')).toBeUndefined();
  });

  it('finds the line’s value under a pointer, in whole steps', () => {
    const place = distributionPlace(distributionExample('loss'), context);
    expect(place.valueAt(place.xOf(30.3))).toBe(30);
    expect(place.valueAt(-1000)).toBe(place.lowest);
  });
});

describe('the slider', () => {
  it('tells its value in words', () => {
    const picture = svgText(distribution(distributionExample('loss'), context));
    const slider = /<g class="grip"[^>]*>/.exec(picture)?.[0] ?? '';
    expect(slider).toContain('role="slider"');
    expect(slider).toContain('aria-valuenow="30"');
    expect(slider.replaceAll('\u00a0', ' ')).toContain(
      'aria-valuetext="30 %: 1 in 5 futures lose more than this, 21 in 100',
    );
  });
});

describe('places of days', () => {
  it('find the day under a pointer', () => {
    const recovery = recoveryPlace(recoveryExample(3), context);
    expect(recovery.dayAt(recovery.xOf(41))).toBe(41);
    expect(recovery.dayAt(10_000)).toBe(180);
    const network = networkPlace(networkExample(), context);
    expect(network.dayAt(network.xOf(30) + 1)).toBe(30);
    expect(network.dayAt(-5)).toBe(0);
  });
});

describe('flows', () => {
  it('name their ends by the stops’ numbers', () => {
    const picture = svgText(flows(flowsExample(true), context));
    const stops = new Set([...picture.matchAll(/data-stop="(\d+)"/g)].map(([, stop]) => stop));
    const ends = [...picture.matchAll(/data-(?:from|to)="(\d+)"/g)].map(([, stop]) => stop);
    expect(ends.length).toBeGreaterThan(20);
    expect(ends.every((stop) => stops.has(stop))).toBe(true);
  });
});
