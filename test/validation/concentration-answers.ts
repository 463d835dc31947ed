import {
  concentration,
  hhiBand,
  hhiRiseByMerger,
  nakamotoCoefficient,
  type Concentration,
} from '../../src/science/concentration.ts';
import { inputs, type Answer, type Row } from './answers.ts';

const metrics: Readonly<Record<string, keyof Concentration>> = {
  HHI: 'hhi',
  HHI_norm: 'hhiNormalised',
  CR1: 'top1',
  CR3: 'top3',
  CR4: 'top4',
  Shannon_nats: 'shannonNats',
  Shannon_bits: 'shannonBits',
  eff_number_exp_H: 'effectiveByEntropy',
  eff_number_1_over_HHI: 'effectiveBySquares',
  Theil: 'theil',
  Gini: 'gini',
};

/** The table prints geometric shares cut to six decimals; it was made from the uncut ones. */
const halves = (count: number): number[] => Array.from({ length: count }, (_, k) => 1 / 2 ** (k + 1));

export function answer(row: Row): Answer | undefined {
  if (row.method !== 'concentration') return undefined;
  if (row.quantity === 'delta_HHI') {
    const { s1, s2 } = inputs(row);
    return hhiRiseByMerger(s1 / 100, s2 / 100);
  }
  if (row.case === '2023 band test') {
    const { HHI } = inputs(row);
    // The row's number is its own HHI; what it claims is the band.
    return hhiBand(HHI) === row.quantity ? HHI : undefined;
  }
  const shares = row.inputs.slice('shares='.length).split('/').map(Number);
  const above = /^Nakamoto_gt(\d+)$/u.exec(row.quantity)?.[1];
  if (above !== undefined) return nakamotoCoefficient(shares, Number(above) / 100);
  const metric = metrics[row.quantity];
  if (metric === undefined) return undefined;
  const value = concentration(row.case.startsWith('geometric') ? halves(shares.length) : shares)[metric];
  return { value, within: 1e-10 * Math.abs(Number(row.recomputed)) || 1e-12 };
}
