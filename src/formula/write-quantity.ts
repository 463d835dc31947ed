import { parseUnit } from '../units/unit.ts';
import type { Distribution, Pert } from '../random/distributions.ts';
import { middle } from './parse-quantity.ts';

/**
 * A distribution in `unit` as a user would type it: `parseQuantity(writeQuantity(d, unit), unit)` gives it back,
 * digit for digit.
 */
export function writeQuantity(d: Distribution, unit: string): string {
  const label = isShare(unit) ? '' : ` ${unit.trim()}`;
  return `${body(d)}${label}`;
}

/** Shares and plain numbers go without a unit. */
const isShare = (unit: string): boolean => {
  const known = parseUnit(unit);
  return unit.trim() === '' || (known?.dimension === '' && known.times === known.per);
};

function body(d: Distribution): string {
  switch (d.kind) {
    case 'constant':
      return String(d.value);
    case 'uniform':
      return call('uniform', d.low, d.high);
    case 'triangular':
      return call('triangular', d.low, d.mode, d.high);
    case 'pert':
      return range(d);
    case 'normal':
      return call('normal', d.mean, d.sd);
    case 'lognormal':
      return call('lognormal', d.p05, d.p95);
    case 'beta':
      return d.low === 0 && d.high === 1 ? call('beta', d.a, d.b) : call('beta', d.a, d.b, d.low, d.high);
    case 'truncated-normal':
      return call('truncnormal', d.mean, d.sd, d.low, d.high);
    case 'gamma':
      return call('gamma', d.shape, d.scale);
    case 'metalog':
      return call('metalog', d.p10, d.p50, d.p90);
    case 'metalog-bounded':
      return call('metalog', d.p10, d.p50, d.p90, d.low, d.high);
    case 'discrete':
      return call('discrete', ...d.values.flatMap((value, i) => [value, d.weights[i]]));
    default:
      return d satisfies never;
  }
}

const call = (name: string, ...args: readonly number[]): string => `${name}(${args.map(String).join(', ')})`;

function range({ low, mode, high }: Pert): string {
  return mode === middle(low, high) ? `${low} .. ${high}` : `${low} .. ${mode} .. ${high}`;
}
