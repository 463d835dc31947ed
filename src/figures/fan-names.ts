/** What has to be named in a fan, and by which words. */
import { say } from '../words/words.ts';
import { type FanArm, type FanData, armManner } from './fan-data.ts';

/** A label and the mark it names: a band of 100, or a middle line. */
export interface FanLabel {
  readonly arm: FanArm;
  readonly armIndex: number;
  readonly inside: 0 | 50 | 80 | 95;
  readonly text: string;
}

/** What has to be named, from the inside out. */
export function fanLabelsNeeded(data: FanData, narrow: boolean): FanLabel[] {
  const count = data.arms.length;
  return data.arms.flatMap((arm, armIndex) =>
    namedBands(armManner(armIndex, count), count).map((inside) => {
      const text = count === 1 ? bandText(inside, narrow) : armText(arm, inside, count, narrow);
      return { arm, armIndex, inside, text };
    }),
  );
}

function namedBands(manner: ReturnType<typeof armManner>, count: number): readonly FanLabel['inside'][] {
  if (count === 1) return [0, 50, 80, 95];
  return manner === 'line' ? [0] : [0, 80];
}

function bandText(inside: FanLabel['inside'], short: boolean): string {
  const what = inside === 0 ? 'middle' : inside;
  return say(`figure.fan.label.${what}${short ? '-short' : ''}`);
}

/** With three arms and more only middle lines are left, so the arm's own name is the label. */
function armText(arm: FanArm, inside: FanLabel['inside'], count: number, narrow: boolean): string {
  if (count > 2 && !narrow) return say('figure.fan.label.arm', { arm: arm.letter, title: arm.title });
  return say('figure.fan.label.of-arm', { arm: arm.letter, text: bandText(inside, true) });
}
