import {
  bass,
  bassPeakTime,
  logistic,
  logisticHalfTime,
  stagedAdoption,
} from '../../src/science/adoption.ts';
import { inputs, type Answer, type Row } from './answers.ts';

const stages = [
  { time: 0, offered: 0.01 },
  { time: 1, offered: 0.1 },
  { time: 3, offered: 0.5 },
  { time: 7, offered: 1 },
];

export function answer(row: Row): Answer | undefined {
  const { i0, beta, p, q, a, t } = inputs(row);
  switch (row.method) {
    case 'SI':
      return row.quantity === 'i(t)' ? logistic(i0, beta, t) : logisticHalfTime(i0, beta);
    case 'Bass':
      return bassRow(row, p, q, t);
    case 'staged_rollout':
      return stagedAdoption(stages, a, t);
    default:
      return undefined;
  }
}

function bassRow(row: Row, p: number, q: number, t: number): Answer | undefined {
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
