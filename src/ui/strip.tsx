/** The strip under a number's field: where its futures lie, and a handle at each end. */
import './styles/strip.css';
import { useState } from 'preact/hooks';
import type { Quantiles } from './desk/sheet.ts';
import { say } from '../words/words.ts';
import { densityBins, type Ends, rangeText, stripDomain, withEnd } from './quantity-text.ts';

export interface StripProps {
  readonly label: string;
  readonly ends: Ends;
  readonly quantiles: Quantiles;
  readonly unit: string;
  readonly writing: string;
  readonly min: number;
  readonly max: number;
  readonly onText?: (text: string) => void;
}

const STEPS = 200;

export function Strip({ label, ends, quantiles, unit, writing, min, max, onText }: StripProps) {
  const [start] = useState(() => stripDomain(min, max, [ends.low, ends.high, ...quantiles.slice(-2)]));
  const domain = [Math.min(start[0], ends.low), Math.max(start[1], ends.high)] as const;
  const [low, high] = domain;
  const place = (value: number): number => ((value - low) / (high - low)) * 100;
  const handle = (end: 'low' | 'high') => (
    <input
      type="range"
      min={0}
      max={STEPS}
      step={1}
      value={Math.round((place(ends[end]) / 100) * STEPS)}
      aria-label={say(`compose.strip.${end}`, { label })}
      aria-valuetext={rangeText({ low: ends[end], high: ends[end], mode: undefined }, unit, writing)}
      onInput={(event) => {
        const value = low + ((high - low) * Number(event.currentTarget.value)) / STEPS;
        onText?.(rangeText(withEnd(ends, end, rounded(value, (high - low) / STEPS)), unit, writing));
      }}
    />
  );
  return (
    <div class={onText ? 'strip' : 'strip still'}>
      <Density bins={ends.low === ends.high ? [] : densityBins(quantiles, domain)} />
      <i
        class="span"
        style={{ left: `${place(ends.low)}%`, width: `${place(ends.high) - place(ends.low)}%` }}
      />
      {ends.mode !== undefined && ends.low < ends.high && (
        <i class="mode" style={{ left: `${place(ends.mode)}%` }} title={say('compose.strip.mode')} />
      )}
      {onText && handle('low')}
      {onText && handle('high')}
    </div>
  );
}

/** To the digits that a step of the handle can tell apart. */
function rounded(value: number, step: number): number {
  const unit = 10 ** Math.floor(Math.log10(step));
  return Number((Math.round(value / unit) * unit).toPrecision(6));
}

function Density({ bins }: { readonly bins: readonly number[] }) {
  const points = bins.map((mass, i) => `${((i + 0.5) * 100) / bins.length},${20 - mass * 19}`);
  return (
    <svg class="density" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      {bins.length > 0 && <polygon points={`0,20 ${points.join(' ')} 100,20`} />}
      <line x1="0" x2="100" y1="20" y2="20" />
    </svg>
  );
}
