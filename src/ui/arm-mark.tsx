import { HUES } from '../figures/fan-data.ts';
import { armHue } from './arms.ts';

/** An arm's point: circle, square, triangle or diamond in its hue. */
const SHAPES = [
  'M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  'M2.2 2.2h9.6v9.6h-9.6z',
  'M7 1.6l6 10.6h-12z',
  'M7 .8l6.2 6.2l-6.2 6.2l-6.2-6.2z',
];

export function ArmMark({ index }: { readonly index: number }) {
  const shape = SHAPES[HUES.indexOf(armHue(index))];
  return (
    <svg
      class={`arm-mark arm-${armHue(index)}`}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      <path d={shape} />
    </svg>
  );
}
