/** Rows on decisions, expert estimates and robustness, by method and quantity. */
import { ask, listed, named, type Ask, type Question } from './asking.ts';
import type { Row } from './answers.ts';

/** The best option of each future in the worked matrix of three options. */
const BESTS = [10, 6, 5, 5];

/** `mu=1;sigma=sqrt(5)`. */
const spread = (text: string): number => {
  const square = /sigma=sqrt\(([\d.]+)\)/u.exec(text)?.[1];
  return square === undefined ? named(text, 'sigma') : Math.sqrt(Number(square));
};

/** Four standard errors of a mean over 4e5 runs of benefits whose standard deviation is at most sqrt(6). */
const SIMULATED = (4 * Math.sqrt(6)) / Math.sqrt(4e5);

function information(_: unknown, row: Row): Question | undefined {
  if (/^(?:MC|regression)/u.test(row.case)) {
    const about = row.method === 'EVPI' ? [1, Math.sqrt(5)] : [1, 1];
    return { ...ask('value-of-information', about), noise: SIMULATED };
  }
  const mean = named(row.inputs, 'mu');
  return mean >= 0 ? ask('value-of-information', [mean, spread(row.inputs)]) : undefined;
}

function perts(name: string) {
  return (_: unknown, row: Row): Question | undefined => {
    const estimate = [...listed(row.inputs), named(row.inputs, 'lambda')];
    const level = /^P(\d+)$/u.exec(row.quantity)?.[1];
    if (level !== undefined) return ask(`${name}-quantile`, [...estimate, Number(level) / 100], 1e-9);
    const reading = { mean: 'mean', var: 'variance', alpha: 'alpha', beta: 'beta' }[row.quantity];
    return reading === undefined ? undefined : ask(`${name}-${reading}`, estimate);
  };
}

function robustness(_: unknown, row: Row): Question | undefined {
  const values = listed(row.inputs);
  const pairs = values.flatMap((value, i) => [value, BESTS[i]]);
  const start = (text: string): boolean => row.quantity.startsWith(text);
  const plain = { maximin: 'maximin', maximax: 'maximax', Laplace: 'laplace' }[row.quantity];
  if (plain !== undefined) return ask(plain, values);
  if (start('Hurwicz')) return ask('hurwicz', [...listed(row.quantity), ...values]);
  if (start('minimax regret')) return ask('regret-greatest', pairs);
  if (/pct regret/u.test(row.quantity))
    return ask('regret-quantile', [Number.parseFloat(row.quantity) / 100, ...pairs]);
  if (start('mean-variance')) return ask('mean-over-spread', values);
  if (start('satisficing')) return ask('satisficing', [Number(row.quantity.split('>=')[1]), ...values]);
  return start('undesirable') ? ask('undesirable', values) : undefined;
}

function metalogs(_: unknown, row: Row): Question | undefined {
  const three = listed(row.inputs);
  const level = named(row.inputs, 'p');
  if (row.quantity.startsWith('r in')) return ask('metalog-skew', three);
  return row.quantity === 'x' ? ask('metalog', [...three, level]) : undefined;
}

export const decisionAsks: Readonly<Record<string, Ask>> = {
  EVPI: information,
  EVPPI: information,
  CEAC: (_, row) => {
    const at = (name: string): number => named(row.inputs, name);
    return ask('worth-it', [at('k'), at('mu_e'), at('mu_c'), at('s_e'), at('s_c'), at('rho')]);
  },
  'PERT modified (Vose)': perts('pert'),
  'PERT classical sd=(b-a)/(lambda+2) (pyfair)': perts('pert-classical'),
  FAIR: (_, row) => {
    const six = [...row.case.matchAll(/PERT\(([^)]*)\)/gu)].flatMap(([, list]) =>
      list.split(',').map(Number),
    );
    // The row on the spread leaves the two estimates to the one before it.
    const both = six.length === 6 ? six : [20, 100, 900, 3e6, 3.5e6, 5e6];
    return row.quantity === 'mean' || row.quantity === 'sd' ? ask(`fair-${row.quantity}`, both) : undefined;
  },
  'metalog SPT': metalogs,
  'metalog SPT semi-bounded b_l=0': (_, row) =>
    ask('metalog-positive', [...listed(row.inputs), named(row.inputs, 'p')]),
  robustness,
  hypervolume: (_, row) => {
    const [, points, reference] = /\{(.*)\} ref \((.*)\)/u.exec(row.case) ?? [];
    if (points === undefined) return undefined;
    const numbers = (text: string): number[] => (text.match(/[-\d.]+/gu) ?? []).map(Number);
    return ask('hypervolume', [...numbers(reference), ...numbers(points)]);
  },
};
