import {
  bass,
  bassPeakTime,
  logistic,
  logisticHalfTime,
  stagedAdoption,
  type RolloutStage,
} from '../../src/science/adoption.ts';
import { inputs, type Answer, type Row } from './answers.ts';

/** Of `stages 1/10/50/100 % at d 0/1/3/7`. */
function stagesOf(text: string): RolloutStage[] {
  const [, shares = '', days = ''] = /stages ([\d./]+) % at d ([\d./]+)/u.exec(text) ?? [];
  const times = days.split('/').map(Number);
  return shares.split('/').map((share, i) => ({ time: times[i], offered: Number(share) / 100 }));
}

export function answer(row: Row): Answer | undefined {
  const { i0, beta, p, q, a, t } = inputs(row);
  switch (row.method) {
    case 'SI':
      if (row.quantity === 'i(t)') return logistic(i0, beta, t);
      return row.case.endsWith('fraction 0.5') ? logisticHalfTime(i0, beta) : undefined;
    case 'Bass':
      return bassRow(row, p, q, t);
    case 'staged_rollout':
      return stagedAdoption(stagesOf(row.case), a, t);
    default:
      return undefined;
  }
}

function bassRow(row: Row, p: number, q: number, t: number): Answer | undefined {
  if (Number.isNaN(p + q)) return NaN;
  const atPeak = bass(p, q, bassPeakTime(p, q));
  switch (row.case) {
    case 'F(t)':
      return bass(p, q, t);
    case 'peak time':
      return { value: bassPeakTime(p, q), within: 1e-10 * Math.abs(Number(row.recomputed)) || 1e-12 };
    case 'F at peak':
      return { value: atPeak, within: 1e-12 };
    case 'f at peak':
      return (p + q * atPeak) * (1 - atPeak);
    default:
      return undefined;
  }
}
