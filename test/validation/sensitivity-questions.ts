/** Rows on sensitivity, boxes and sketches, by method and quantity. */
import { ask, elementaryEffects, named, type Ask, type Question } from './asking.ts';

/** `a=7,b=0.1` of the case; the usual ones where it says nothing. */
const parameters = (text: string): [a: number, b: number] => [
  orElse(named(text, 'a'), 7),
  orElse(named(text, 'b'), 0.1),
];

const orElse = (value: number, usual: number): number => (Number.isNaN(value) ? usual : value);

/** `a=0,1,4.5,9,99x4`: nine and ninety repeated four times. */
const listOfCase = (text: string): number[] =>
  text
    .replace(/^a=/u, '')
    .split(',')
    .flatMap((one) => {
      const [value, times = '1'] = one.split('x');
      return Array.from({ length: Number(times) }, () => Number(value));
    });

function ishigami(text: string, quantity: string): Question | undefined {
  const [a, b] = parameters(text);
  if (quantity === 'Var') return ask('ishigami-variance', [a, b]);
  if (quantity.startsWith('mean')) return ask('ishigami-mean', [a]);
  const total = /^ST(\d)$/u.exec(quantity)?.[1];
  if (total !== undefined) return ask('ishigami-total', [Number(total), a, b]);
  const [, one, two] = /^S(\d)(\d)?$/u.exec(quantity) ?? [];
  if (two !== undefined) return one === '1' && two === '3' ? ask('ishigami-pair', [a, b]) : undefined;
  return one === undefined ? undefined : ask('ishigami-first', [Number(one), a, b]);
}

export const sensitivityAsks: Readonly<Record<string, Ask>> = {
  'Ishigami analytic': (_, row) => ishigami(row.case, row.quantity),
  'Sobol-g analytic': ({ i }, row) => {
    const as = listOfCase(row.case);
    if (row.quantity === 'Var') return ask('sobol-g-variance', as);
    const kind = { S_i: 'first', ST_i: 'total' }[row.quantity];
    return kind === undefined ? undefined : ask(`sobol-g-${kind}`, [i, ...as]);
  },
  Morris: (_, row) => {
    const reading = { mu: 'mean', mu_star: 'mean-absolute', sigma: 'sd' }[row.quantity];
    const factor = Number(/factor (\d)/u.exec(row.inputs)?.[1]);
    if (reading !== undefined && factor > 0) return ask(`morris-${reading}`, elementaryEffects(factor));
    // y = 2 x1 + 3 x2 + x1 x2: the effect of x1 is 2 + x2, on four levels.
    const levels = [0, 1, 2, 3].map((level) => 2 + level / 3);
    if (row.quantity === 'mu_1') return ask('morris-mean', levels);
    return row.quantity.startsWith('sigma_1') ? ask('morris-sd-all', levels) : undefined;
  },
  // The row is a quadrature of its own.
  'Borgonovo delta': ({ r }) => (r > 0 ? ask('normal-delta', [r], 1e-8) : undefined),
  'PRIM quasi-p': (at, row) => {
    const [hits, all] = (/p=(\d+)\/(\d+)/u.exec(row.inputs) ?? []).slice(1).map(Number);
    return ask('binomial-tail', [at['T'], at['H'], hits / all], 1e-9);
  },
  DDSketch: (at, row) => {
    const error = at['alpha'] ?? 0.01;
    if (row.quantity === 'index') return ask('sketch-bucket', [error, at['x']]);
    if (row.quantity.startsWith('|v')) return ask('sketch-error', [error, at['x']]);
    const [low, high] = (/cover (\S+)\.\.(\S+) at/u.exec(row.case) ?? []).slice(1).map(Number);
    return ask('sketch-buckets', [named(row.case, 'alpha'), high / low]);
  },
};
