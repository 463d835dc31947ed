/**
 * A number one may not know: its text is the truth; a strip shows where it may lie and has two handles that write into the text.
 * Beside it its grade, its source, how much of the spread it makes, and a way back to the default.
 */
import '../words/later.ts';
import './styles/range.css';
import { useId, useRef } from 'preact/hooks';
import type { Ref } from 'preact';
import { say, sayOf } from '../words/words.ts';
import { GradeMark } from './grade-mark.tsx';
import { Problem } from './problem.tsx';
import { endsOf, writingUnit } from './quantity-text.ts';
import { Strip } from './strip.tsx';

export interface RangeControlProps {
  /** `threats[0].reachable`: where the text stands in the document. */
  readonly path: string;
  readonly label: string;
  /** As typed; undefined for a field that stands at its default. */
  readonly text: string | undefined;
  /** The default, as one would type it. */
  readonly fallback: string;
  /** At 1, 3 .. 99 %, in the field's unit; empty where it can't be read. */
  readonly quantiles: readonly number[];
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly grade: string | undefined;
  readonly source: string | undefined;
  /** Of the spread of the answer, 0..1. */
  readonly share?: number | undefined;
  readonly problem?: string | undefined;
  /** Undefined: back to the default. */
  readonly onText: (text: string | undefined) => void;
}

export function RangeControl(props: RangeControlProps) {
  const { label, text, fallback, unit, quantiles, min, max, problem, onText } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const ends = endsOf(text ?? fallback, unit, quantiles) ?? endsOf('', unit, quantiles);
  const reset = () => {
    onText(undefined);
    input.current?.focus();
  };
  return (
    <div class="range-control">
      <div class="range-head">
        <label for={id}>{capital(label)}</label>
        {text !== undefined && text !== fallback && (
          <Reset label={label} fallback={fallback} onReset={reset} />
        )}
        <RangeText {...props} id={id} field={input} />
      </div>
      <Problem id={`${id}-problem`} text={problem} />
      {ends && (
        <Strip
          {...{ label, ends, quantiles, unit, min, max, onText }}
          writing={writingUnit(text ?? fallback, unit)}
        />
      )}
      <Foot {...props} />
    </div>
  );
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function RangeText({
  id,
  field,
  text,
  fallback,
  problem,
  onText,
}: RangeControlProps & { readonly id: string; readonly field: Ref<HTMLInputElement> }) {
  return (
    <input
      id={id}
      ref={field}
      class="range-text"
      value={text ?? fallback}
      autocomplete="off"
      spellcheck={false}
      aria-invalid={problem !== undefined}
      aria-describedby={problem === undefined ? undefined : `${id}-problem`}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}

function Reset({
  label,
  fallback,
  onReset,
}: {
  readonly label: string;
  readonly fallback: string;
  readonly onReset: () => void;
}) {
  const words = say('overview.range.reset', { label, text: fallback });
  return (
    <button type="button" class="range-reset" aria-label={words} title={words} onClick={onReset}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M3 4.5a5 5 0 1 1-1 3M3 1v3.5h3.5" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
  );
}

function Foot({ grade, source, share }: RangeControlProps) {
  return (
    <div class="range-foot">
      <RangeSource grade={grade} source={source} />
      {share !== undefined && (
        <span class="range-share">
          <span class="range-bar" style={{ width: `${Math.max(2, Math.round(48 * share))}px` }} />
          {say('overview.range.share', { share: Math.round(100 * share) })}
        </span>
      )}
    </div>
  );
}

function RangeSource({ grade, source }: Pick<RangeControlProps, 'grade' | 'source'>) {
  if (grade === undefined) return <span>{say('overview.range.yours')}</span>;
  return (
    <details class="range-source">
      <summary>
        <GradeMark grade={grade} />
        {sayOf(`page.grade.${grade}`)}
      </summary>
      {source && <p>{source}</p>}
    </details>
  );
}
