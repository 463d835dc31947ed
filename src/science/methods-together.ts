import { exp } from '../random/exp-log.ts';
import { stockAfterCut } from './pipeline.ts';
import type { Method } from './method.ts';
import { amount, anyNumber, positive, share, shareBelowOne } from './method-inputs.ts';

const nation = share('nation');
const cut = share('cut');
const life = positive('life', 'time');
const rate = anyNumber('rate', '1/time');
const time = amount('time', 'time');

/** What the nation and the rest of the world hold after supply was cut, over the network before. */
const after = (nation: number, cut: number, life: number, rate: number, time: number) => {
  const own = nation * stockAfterCut(cut, life, time);
  return { own, world: (1 - nation) * exp(rate * time) };
};

/** Short chains of the other methods, from a threat's factors to what it does: envelopes by hand. */
export const togetherMethods: readonly Method[] = [
  {
    id: 'captured-share',
    inputs: [nation, share('vendor'), share('firmware'), share('success')],
    evaluate: ([nation, vendor, firmware, success]) => nation * vendor * firmware * success,
  },
  {
    id: 'share-after-loss',
    inputs: [nation, shareBelowOne('hit')],
    evaluate: ([nation, hit]) => (nation * (1 - hit)) / (1 - nation * hit),
  },
  {
    id: 'interval-after-loss',
    inputs: [shareBelowOne('loss')],
    evaluate: ([loss]) => 600 / (1 - loss),
  },
  {
    id: 'difficulty-after-loss',
    inputs: [shareBelowOne('loss')],
    evaluate: ([loss]) => Math.max((1 - loss) * (2016 / 2015), 1 / 4),
  },
  {
    id: 'mw-dropped',
    inputs: [amount('mw', 'MW'), share('hit')],
    evaluate: ([mw, hit]) => mw * hit,
  },
  {
    id: 'machines-per-mw',
    inputs: [positive('kw'), amount('mw', 'MW')],
    evaluate: ([kw, mw]) => (1000 * mw) / kw,
  },
  {
    id: 'hhi-of-one',
    inputs: [share('share')],
    evaluate: ([one]) => 10_000 * one * one,
  },
  {
    id: 'world-after-cut',
    inputs: [nation, rate, time],
    evaluate: ([nation, rate, time]) => after(nation, 0, 1, rate, time).world,
  },
  {
    id: 'nation-after-cut',
    inputs: [nation, cut, life, rate, time],
    evaluate: ([nation, cut, life, rate, time]) => {
      const { own, world } = after(nation, cut, life, rate, time);
      return own / (own + world);
    },
  },
  {
    id: 'network-after-cut',
    inputs: [nation, cut, life, rate, time],
    evaluate: ([nation, cut, life, rate, time]) => {
      const { own, world } = after(nation, cut, life, rate, time);
      return own + world;
    },
  },
  {
    id: 'average-annual-loss',
    inputs: [amount('rate'), positive('mean')],
    evaluate: ([rate, mean]) => rate * mean,
  },
];
