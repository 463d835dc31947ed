/**
 * A number one may not know: its text is the truth; a strip shows where it may lie and has two handles that write into the text.
 * Beside it its grade, its source, how much of the spread it makes, and a way back to the default.
 */
import '../words/later.ts';
import './styles/range.css';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Ref } from 'preact';
import { density, densityPlace } from '../figures/density.ts';
import { say, sayOf } from '../words/words.ts';
import { GradeMark } from './grade-mark.tsx';
import { Problem } from './problem.tsx';
import { axisOf, type Ends, endsOf, stepOf, withEnds } from './range-ends.ts';
import { useWidth } from './use-width.ts';

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
  const { label, text, fallback, unit, problem, onText } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
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
      <Strip {...props} ends={endsOf(text ?? fallback, unit) ?? drawnEnds(props)} />
      <Foot {...props} />
    </div>
  );
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What is written in another form is moved from where most of it lies. */
function drawnEnds({ quantiles, unit }: RangeControlProps): Ends | undefined {
  if (quantiles.length === 0) return undefined;
  const tail = unit === '1' ? '' : unit;
  return { low: quantiles[0], high: quantiles[quantiles.length - 1], mode: undefined, tail, factor: 1 };
}

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

interface StripProps extends RangeControlProps {
  readonly ends: Ends | undefined;
}

function Strip({ label, quantiles, min, max, ends, onText }: StripProps) {
  const { container, width } = useWidth();
  const picture = useRef<HTMLDivElement>(null);
  const domain = useAxis(quantiles, min, max, ends);
  useLayoutEffect(() => {
    if (width === 0 || !domain || quantiles.length === 0) return;
    const drawn = density({ quantiles, domain }, { document, width });
    picture.current?.replaceChildren(drawn as unknown as SVGElement);
  }, [quantiles, domain, width]);
  if (!ends || !domain) return null;
  const place = densityPlace({ quantiles, domain }, width);
  const step = stepOf(domain);
  const move = (low: number, high: number) => onText(withEnds(ends, low, high, step));
  const { low, high } = ends;
  return (
    <div class="range-strip" ref={container}>
      <div ref={picture} />
      <div
        class="range-part"
        style={{ left: `${place.xOf(low)}px`, width: `${place.xOf(high) - place.xOf(low)}px` }}
      />
      <Handle
        label={say('overview.range.low', { label })}
        value={low}
        domain={domain}
        step={step}
        onMove={(to) => move(Math.min(to, high), high)}
      />
      <Handle
        label={say('overview.range.high', { label })}
        value={high}
        domain={domain}
        step={step}
        onMove={(to) => move(low, Math.max(to, low))}
      />
    </div>
  );
}

/** Stays while handles move, so that they stay under the pointer; what leaves it widens it. */
function useAxis(
  quantiles: readonly number[],
  min: number,
  max: number,
  ends: Ends | undefined,
): readonly [number, number] | undefined {
  const axis = useRef<readonly [number, number] | undefined>(undefined);
  if (quantiles.length > 0) axis.current ??= axisOf(quantiles, min, max);
  const old = axis.current;
  if (old && ends && (ends.low < old[0] || ends.high > old[1]))
    axis.current = [Math.max(min, Math.min(old[0], ends.low)), Math.min(max, Math.max(old[1], ends.high))];
  return axis.current;
}

interface HandleProps {
  readonly label: string;
  readonly value: number;
  readonly domain: readonly [number, number];
  readonly step: number;
  readonly onMove: (to: number) => void;
}

function Handle({ label, value, domain, step, onMove }: HandleProps) {
  return (
    <input
      type="range"
      aria-label={label}
      min={domain[0]}
      max={domain[1]}
      step={step}
      value={value}
      onInput={(event) => {
        const to = Number(event.currentTarget.value);
        onMove(to);
        // A handle held back by the other one stays with it.
        event.currentTarget.value = String(value);
      }}
    />
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
