import {
  blockIntervalSeconds,
  clampChance,
  epochDaysAfterLoss,
  epochDaysUnder,
  epochLengthQuantile,
  epochLengthVariation,
  epochsToRecover,
  gapChance,
  lossAmplification,
  loopGain,
  meanIntervalSeconds,
  retargetsNeeded,
  steadyIntervalSeconds,
} from '../../src/science/epochs.ts';
import { breakEvenPowerPrice, hashpriceBtc, hashpriceUsd, incomePerPh } from '../../src/science/hashprice.ts';
import { difficultyFromBits, hashesFromBits, nextBits } from '../../src/science/nbits.ts';
import { inputs, type Answer, type Row } from './answers.ts';

export function answer(row: Row): Answer | undefined {
  switch (row.method) {
    case 'retarget':
      return retarget(row);
    case 'work':
      return row.quantity === 'hashes'
        ? Number(hashesFromBits(0x1d00ffff))
        : blockIntervalSeconds(83.8e12, 600);
    case 'epoch':
      return row.case.startsWith('cv') ? epochLengthVariation : epochLengthQuantile(inputs(row)['p']);
    case 'off_by_one':
      return offByOne(row);
    case 'loss_share':
      return lossShare(row);
    case 'piecewise_epoch':
      return piecewise();
    case 'hashprice':
      return hashprice(row);
    case 'clamp':
      return clampChance(inputs(row)['s']);
    case 'block_gap':
      return gapChance(3600, inputs(row)['s']);
    case 'death_spiral':
      return spiral(row);
    default:
      return undefined;
  }
}

/** nBits rows are met to the bit. */
function retarget(row: Row): Answer | undefined {
  const cells = Object.fromEntries(row.inputs.split(';').map((part) => part.split('=')));
  const bits = Number(cells['nBits'] ?? row.case.split(' ').at(-1));
  if (row.quantity === 'next nBits') {
    return `0x${nextBits(bits, Number(cells['t_last']) - Number(cells['t_first'])).toString(16)}`;
  }
  return row.quantity === 'difficulty' ? difficultyFromBits(bits) : undefined;
}

function offByOne(row: Row): Answer | undefined {
  if (row.case.startsWith('deterministic')) return steadyIntervalSeconds;
  if (row.case.startsWith('stationary')) return meanIntervalSeconds;
  if (row.case.startsWith('mean blocks')) return 600 / meanIntervalSeconds;
  // A simulation of 4e5 epochs: four standard errors.
  return {
    value: meanIntervalSeconds,
    within: (4 * meanIntervalSeconds * epochLengthVariation) / Math.sqrt(4e5),
  };
}

function lossShare(row: Row): Answer | undefined {
  const { s, f } = inputs(row);
  if (row.quantity.startsWith('14(')) return epochDaysAfterLoss(s, f);
  if (row.quantity === 'n_epochs') return epochsToRecover(s).length;
  if (row.quantity === 'days') return epochsToRecover(s).reduce((sum, days) => sum + days, 0);
  return row.quantity === 'n' ? retargetsNeeded(s) : undefined;
}

/** The row is a simulation of 2e4 epochs with a standard deviation of 0.39 days: four standard errors. */
function piecewise(): Answer {
  const steps = [
    { fromDay: 0, factor: 1 },
    { fromDay: 5, factor: 0.6 },
    { fromDay: 9, factor: 0.8 },
  ];
  return { value: epochDaysUnder(steps), within: (4 * 0.39) / Math.sqrt(2e4) };
}

function hashprice(row: Row): Answer | undefined {
  if (row.case.startsWith('breakeven')) {
    // The row prints its hashprice with two decimals but was made from more: one unit of the last one.
    return { value: breakEvenPowerPrice(58.07, 20), within: breakEvenPowerPrice(0.01, 20) };
  }
  if (row.case.includes('3 Nov 2025')) return hashpriceBtc(3.125 / (1 - 0.0062), 155.97e12);
  if (row.case.includes('zero fees')) return hashpriceBtc(3.125, 110.57e12);
  if (row.case.includes('weekly-average fees')) return hashpriceBtc(3.125 / (1 - 0.0193), 110.57e12);
  if (row.case.includes('12 Nov 2024')) return hashpriceUsd(3.28, 101.65e12, 87_235);
  if (row.case.startsWith('TRAP')) return hashpriceUsd(3.125, 141.67e12, 83_625) / 1000;
  return row.case === 'same from measured H' ? (incomePerPh(3.125, 144, 904.29) * 83_625) / 1000 : undefined;
}

function spiral(row: Row): Answer {
  const { eps_H, eps_P } = inputs(row);
  const gain = loopGain(eps_H, eps_P);
  return row.quantity === 'g' ? gain : lossAmplification(gain);
}
