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
        : blockIntervalSeconds(inputs(row)['D'], inputs(row)['H'] / 1e18);
    case 'epoch':
      return row.case.startsWith('cv') ? epochLengthVariation : epochLengthQuantile(inputs(row)['p']);
    case 'off_by_one':
      return offByOne(row);
    case 'loss_share':
      return lossShare(row);
    case 'piecewise_epoch':
      return piecewise(row);
    case 'hashprice':
      return hashprice(row);
    case 'clamp':
      return clampChance(inputs(row)['s']);
    case 'block_gap':
      return gapChance(3600 * numberIn(row.case, /gap > ([\d.]+) h/u), inputs(row)['s']);
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
function piecewise(row: Row): Answer {
  const steps = [...row.case.matchAll(/([\d.]+)H(?: (\d+)-\d+ d)?/gu)].map(([, factor], i, all) => ({
    fromDay: i === 0 ? 0 : Number(/-(\d+) d/u.exec(all[i - 1][0])?.[1]),
    factor: Number(factor),
  }));
  return { value: epochDaysUnder(steps), within: (4 * 0.39) / Math.sqrt(2e4) };
}

/** The cases say difficulty in T, price in USD, fees as a share of the reward; numbers that are missing give NaN. */
function hashprice(row: Row): Answer | undefined {
  if (row.case.startsWith('breakeven')) {
    const { hashprice: income, eff } = inputs(row);
    // The row prints its hashprice with two decimals but was made from more: one unit of the last one.
    return { value: breakEvenPowerPrice(income, eff), within: breakEvenPowerPrice(0.01, eff) };
  }
  if (row.case === 'same from measured H') return (incomePerPh(3.125, 144, 904.29) * 83_625) / 1000;
  // The second row of that date leaves its difficulty out.
  const known = row.case.includes('3 Mar 2025') ? 'D=110.57T' : row.case;
  const difficulty = numberIn(known, /D=([\d.]+)T/u) * 1e12;
  const price = numberIn(row.case, /P=([\d.]+)/u);
  if (row.quantity === 'BTC hashprice') return hashpriceBtc(reward(row), difficulty);
  if (row.quantity === 'USD hashprice')
    return hashpriceUsd(numberIn(row.case, /reward ([\d.]+) BTC/u), difficulty, price);
  // That publisher counts no fees.
  return row.quantity === 'USD/TH/d' ? hashpriceUsd(3.125, difficulty, price) / 1000 : undefined;
}

/** Of `reward=3.125` or `reward=3.125/(1-.0062)`. */
const reward = (row: Row): number =>
  inputs(row)['reward'] / (1 - (row.inputs.includes('(1-') ? numberIn(row.inputs, /\(1-([\d.]+)\)/u) : 0));

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1]);

function spiral(row: Row): Answer {
  const { eps_H, eps_P } = inputs(row);
  const gain = loopGain(eps_H, eps_P);
  return row.quantity === 'g' ? gain : lossAmplification(gain);
}
