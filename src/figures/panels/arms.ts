/** The arms of a reading: their letters and hues, and the choice among them. */
import type { ArmSummary } from '../../summary/types.ts';
import { say } from '../../words/words.ts';
import { HUES, type Hue } from '../fan-data.ts';
import type { PanelChoice, PanelOption, Reading } from '../panel.ts';

/** An arm as figures name it. */
export interface NamedArm {
  readonly index: number;
  readonly letter: string;
  readonly hue: Hue;
  readonly title: string;
  readonly arm: ArmSummary;
}

/** By its place: A to T. */
export const armLetter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** There are four, so they come again after the fourth arm. */
export const armHue = (index: number): Hue => HUES[index % HUES.length];

/** Some arms by index, at most four, no two of one hue. */
export function namedArms({ summary }: Reading, indices: readonly number[]): NamedArm[] {
  const used = new Set<Hue>();
  return indices.slice(0, HUES.length).map((index) => {
    const own = armHue(index);
    const hue = used.has(own) ? HUES.find((one) => !used.has(one))! : own;
    used.add(hue);
    const arm = summary.arms[index];
    return { index, letter: armLetter(index), hue, title: arm.title, arm };
  });
}

export const namedArm = (reading: Reading, index: number): NamedArm => namedArms(reading, [index])[0];

/** As many arms as have a hue of their own. */
export const firstArms = ({ summary }: Reading): number[] =>
  summary.arms.slice(0, HUES.length).map((_, index) => index);

export function armOptions({ summary }: Reading): PanelOption[] {
  return summary.arms.map(({ title }, index) => ({
    value: String(index),
    label: say('figure.panel.arm', { letter: armLetter(index), title }),
  }));
}

/** One arm of several; none to choose where there is one. */
export function armChoice(reading: Reading, id = 'arm', initial = 0): PanelChoice[] {
  if (reading.summary.arms.length < 2) return [];
  const label = id === 'against' ? say('figure.panel.choice.against') : say('figure.panel.choice.arm');
  return [{ id, label, options: armOptions(reading), initial: String(initial) }];
}

/** Arms to lay over each other: any that have a hue of their own among them. */
export function armsChoice(reading: Reading, initial: 'first' | 'all'): PanelChoice[] {
  if (reading.summary.arms.length < 2) return [];
  const value = initial === 'first' ? '0' : firstArms(reading).join(',');
  const options = armOptions(reading);
  return [
    { id: 'arms', label: say('figure.panel.choice.arms'), options, initial: value, several: HUES.length },
  ];
}

/** The indices written in a choice of arms. */
export const indicesIn = (value: string): number[] => value.split(',').map(Number);
