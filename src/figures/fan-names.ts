/** What has to be named in a fan, and by which words. */
import { say } from '../words/words.ts';
import { type ArmManner, type FanArm, type FanData, armManner } from './fan-data.ts';

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
    namedBands(armManner(armIndex, data), data).map((inside) => {
      const text = count === 1 ? bandText(inside, narrow) : armText(arm, inside, count, narrow);
      return { arm, armIndex, inside, text };
    }),
  );
}

/** Where arms share the picture, an arm's bands are named by the widest that it shows. */
function namedBands(manner: ArmManner, { arms, preview }: FanData): readonly FanLabel['inside'][] {
  if (arms.length === 1) return preview ? [0, 80, 95] : [0, 50, 80, 95];
  if (manner === 'line') return [0];
  return arms.length > 2 ? [0, 80, 95] : [0, 80];
}

function bandText(inside: FanLabel['inside'], short: boolean): string {
  const what = inside === 0 ? 'middle' : inside;
  return say(`figure.fan.label.${what}${short ? '-short' : ''}`);
}

/** With three arms and more a line's label is the arm's own name. */
function armText(arm: FanArm, inside: FanLabel['inside'], count: number, narrow: boolean): string {
  if (count > 2 && inside === 0 && !narrow)
    return say('figure.fan.label.arm', { arm: arm.letter, title: arm.title });
  return say('figure.fan.label.of-arm', { arm: arm.letter, text: bandText(inside, true) });
}
