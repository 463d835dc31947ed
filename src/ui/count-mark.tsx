import { say } from '../words/words.ts';

export interface Count {
  readonly on: number;
  readonly of: 10 | 100;
}

/** A share of futures as things to count: ten dots, or a hundred cells filled column by column. */
export function CountMark({ count }: { readonly count: Count }) {
  const label = say('page.of-futures', { on: count.on, of: count.of });
  return count.of === 10 ? <Dots on={count.on} label={label} /> : <Cells on={count.on} label={label} />;
}

interface Part {
  readonly on: number;
  readonly label: string;
}

function Dots({ on, label }: Part) {
  return (
    <svg class="count" width="108" height="9" viewBox="0 0 108 9" role="img" aria-label={label}>
      {Array.from({ length: 10 }, (_, i) => (
        <circle key={i} cx={4.5 + 11 * i} cy="4.5" r="3.5" class={i < on ? 'on' : ''} />
      ))}
    </svg>
  );
}

function Cells({ on, label }: Part) {
  return (
    <svg class="count" width="99" height="15" viewBox="0 0 99 15" role="img" aria-label={label}>
      {Array.from({ length: 100 }, (_, i) => (
        <rect
          key={i}
          x={4 * Math.floor(i / 4)}
          y={4 * (i % 4)}
          width="3"
          height="3"
          class={i < on ? 'on' : ''}
        />
      ))}
    </svg>
  );
}
