/** From a row of a table to a method and its inputs: by method, case and quantity, never by the row's place. */
import { findMethod } from '../../src/science/methods.ts';
import type { Row } from './answers.ts';
import { ask, named, type Ask, type Question } from './asking.ts';
import { decisionAsks } from './decision-questions.ts';
import { endToEnd } from './end-to-end-questions.ts';
import { sensitivityAsks } from './sensitivity-questions.ts';

export type { Question } from './asking.ts';

/** Tables print thirds cut to six decimals; they were made from the uncut ones. */
function third(printed: number): number {
  const exact = Math.round(3 * printed) / 3;
  return Math.abs(printed - exact) < 6e-7 ? exact : printed;
}

const HOUR = 3600;
const SERIES = 1e-9;

/** Hours in `T_hold=6h`, or what the case says of an unlimited one. */
const hold = (at: Record<string, number>): number => (at['T_hold'] ?? Infinity) * HOUR;

const sfrInputs = (at: Record<string, number>): number[] => [
  at['R'],
  at['H'],
  at['Km'],
  at['Fh'],
  at['Tr'],
  at['D'],
  at['f0'],
];

/** The paper's own parameters. */
const USUAL_GRID = [0.05, 4, 0.95, 0.3, 8, 1, 60];

/** Stages of the case as days and shares in turn; the usual rollout where it names none. */
function stages(row: Row): number[] {
  const [, offered, days] = /([\d./]+) % at d(?:ays?)? ([\d./]+)/u.exec(row.case) ?? [
    '',
    '1/10/50/100',
    '0/1/3/7',
  ];
  const shares = (offered ?? '').split('/').map((one) => Number(one) / 100);
  return (days ?? '').split('/').flatMap((day, i) => [Number(day), shares[i]]);
}

export const asks: Readonly<Record<string, Ask>> = {
  ...sensitivityAsks,
  ...decisionAsks,
  selfish_OPT_MDP: ({ alpha, gamma }, row) => {
    if (row.quantity === 'alpha/(1-alpha)') return ask('selfish-all-ties', [alpha]);
    // The table's own bisection is good to 1e-8.
    const optimum = (longest: number): Question => ({
      ...ask('selfish-optimum', [third(alpha), gamma, longest]),
      noise: 2e-8,
    });
    const cut = /T=(\d+)/u.exec(row.quantity)?.[1];
    if (cut !== undefined) return optimum(Number(cut));
    if (!row.quantity.startsWith('rho*-max')) return undefined;
    // What it gains on is taken at the share as printed.
    const simple = findMethod('selfish-revenue')?.evaluate([alpha, gamma]) ?? NaN;
    return { ...optimum(160), plus: -Math.max(simple, alpha) };
  },
  plain_MC: () => ask('variance-plain', []),
  antithetic: (_, row) =>
    ask(row.case.startsWith('Cov') ? 'covariance-antithetic' : 'variance-antithetic', []),
  stratified: (_, row) => ask('variance-stratified', [Number(/(\d+) equal strata/u.exec(row.case)?.[1])]),
  E2E: (_, row) => endToEnd(row),
  throughput: ({ s }) => ask('blocks-after-loss', [s]),
  load_attack_anchor: (_, row) => {
    const mw = Number(/([\d,]+) MW/u.exec(row.case)?.[1]?.replace(',', '') ?? 1);
    return row.case.startsWith('ASICs') ? ask('machines-per-mw', [named(row.inputs, 'unit'), mw]) : undefined;
  },
  nakamoto_poisson: ({ q, z }, row) =>
    row.quantity === 'z_min'
      ? ask('confirmations-poisson', [Number(row.case.split('<')[1]), q])
      : ask('double-spend-poisson', [q, z]),
  gpm_exact: ({ q }, row) => ask('confirmations-prepared', [Number(row.case.split('<')[1]), q]),
  'rosenfeld_exact=gpm_I4pq(z,1/2)': ({ q, z }) => ask('double-spend-prepared', [q, z], SERIES),
  exact_strict_overtake: ({ q, z }) => ask('double-spend', [q, z], SERIES),
  gpm_asymptotic: ({ q, z }) => ({
    ...ask('double-spend-asymptote', [q, z], SERIES),
    over: findMethod('double-spend-prepared')?.evaluate([q, z]) ?? NaN,
  }),
  random_walk: ({ q, d }, row) =>
    row.quantity.startsWith('(q/p)') ? ask('erase-ever', [q, d]) : ask('erase-time', [q, d]),
  gamblers_ruin: ({ q, a, b }) => ask('gamblers-ruin', [q, a, b]),
  skellam_first_passage: (at) => ask('erase-within', [at['q'], at['d'], hold(at)], SERIES),
  double_spend_limited_hold: (at) => ask('double-spend-hold', [at['q'], at['z'], hold(at)], SERIES),
  stale_rate: stale,
  censorship: ({ c }, row) => {
    if (row.case.startsWith('passive')) return ask('censored-wait', [c]);
    if (row.case.startsWith('throughput')) return ask('throughput-left', [c]);
    const behind = named(row.case, 'k');
    if (behind > 0) return ask('feather-fork', [c, behind]);
    const blocks = Number(/within (\d+) blocks/u.exec(row.case)?.[1]);
    return blocks > 0 ? ask('censored-for', [c, blocks]) : undefined;
  },
  selfish_SM1: ({ alpha: printed, gamma }, row) => {
    const alpha = third(printed);
    if (row.quantity === 'alpha_min') return ask('selfish-threshold', [gamma]);
    if (row.quantity === 'R_pool') return ask('selfish-revenue', [alpha, gamma]);
    if (row.quantity === 'r_pool/alpha') return ask('selfish-first-income', [alpha, gamma]);
    return row.quantity === 'r_pool+r_others' ? ask('selfish-growth', [alpha]) : undefined;
  },
  SFR: (at, row) => {
    const { P } = at;
    if (row.quantity.startsWith('|G')) return ask('sfr-gain', [...USUAL_GRID, at['f']]);
    const grid = sfrInputs(at);
    const time = /^df\(t=(.*)s\)$/u.exec(row.quantity)?.[1];
    if (time !== undefined) return ask('sfr-at', [...grid, P, Number(time)]);
    const kind = { omega_n: 'natural', zeta: 'ratio', t_peak: 'peak-time' }[row.quantity];
    if (kind !== undefined) return ask(`sfr-${kind}`, grid);
    const step = { df_peak: 'peak', RoCoF0: 'slope', df_ss: 'settled' }[row.quantity];
    return step === undefined ? undefined : ask(`sfr-${step}`, [...grid, P]);
  },
  SFR_calibration: calibration,
  IFRO: (at, row) =>
    ask('response-per-tenth', [named(row.inputs, 'RLPC') - named(row.inputs, 'CLR'), at['MDF']]),
  FR_peak_implied: (at) => ask('response-per-tenth', [at['dP'], at['df']]),
  RoCoF: (at) => ask('rocof', [at['dP'], at['E'] * 1000]),
  forced_oscillation: (at, row) => {
    if (row.case.startsWith('square')) return ask('square-wave', []);
    return row.quantity === 'Q'
      ? ask('mode-amplification', [at['zeta'], named(row.inputs, 'f_mode')])
      : undefined;
  },
  SIR: epidemic,
  SEIR: epidemic,
  detection_hazard: (at, row) => {
    const staged = row.case.includes('staged');
    const kind = row.quantity.startsWith('E[A') ? 'exposure' : 'time';
    const rate = at['a'] ?? 1;
    return ask(`detection-${kind}${staged ? '-staged' : ''}`, [
      at['lam'],
      rate,
      ...(staged ? stages(row) : []),
    ]);
  },
  gaussian_one_factor: ({ p, rho, alpha }, row) => {
    if (row.quantity === 'L_alpha') return ask('pool-quantile', [p, rho, alpha]);
    // The rows are 1 - F in doubles: what is far in the tail has lost digits.
    if (row.case.startsWith('P(L>'))
      return { ...ask('pool-exceeds', [p, rho, Number.parseFloat(row.case.slice(4))]), noise: 2 ** -53 };
    return row.quantity.startsWith('(Phi2') ? ask('failure-correlation', [p, rho]) : undefined;
  },
  t_copula: ({ nu, rho }) => ask('t-tail-dependence', [nu, rho], SERIES),
  copula: ({ rho }, row) => ask(row.case.startsWith('Kendall') ? 'kendall' : 'spearman', [rho]),
  beta_factor: ({ Q, beta, n }, row) =>
    row.quantity === 'P_all'
      ? ask('beta-factor', [Q, beta, n])
      : { ...ask('beta-factor', [Q, beta, 2]), over: Q * Q },
  alpha_factor: (_, row) => {
    const alphas = (/\[(.*)\]/u.exec(row.inputs)?.[1] ?? '').split(',').map(Number);
    const k = Number(row.quantity.split('_')[1]);
    return ask('alpha-factor', [k, named(row.inputs, 'Q_t'), ...alphas]);
  },
  beta_binomial: ({ a, b, n }, row) => {
    const least = /^P\(X>=(.*)\)$/u.exec(row.case)?.[1] ?? '';
    const k = { n, 'n/2': n / 2 }[least] ?? Number(least);
    return least === '' ? undefined : ask('beta-binomial', [a, b, n, k], SERIES);
  },
  renewal: (at, row) => {
    if (row.case.startsWith('Erlang-2')) return ask('erlang2-renewals', [at['lam'], at['t']]);
    if (row.quantity === 'intercept') return ask('weibull-intercept', [at['shape']]);
    if (row.quantity === 'E[residual]') return ask('weibull-residual', [at['shape'], at['scale']]);
    return row.quantity === 'A' ? ask('availability', [at['MTBF'], at['MTTR']]) : undefined;
  },
  repair: ({ K, c, mu }) => ask('drain-time', [K, c, mu]),
  pipeline: (at) => ask('erlang-delay', [at['n'], 1, at['t/tau']]),
  stock_flow: ({ s, L, t }, row) =>
    ask(row.case.includes('deterministic') ? 'stock-after-cut-fixed' : 'stock-after-cut', [s, L, t]),
  OEP: ({ lam, x }) => ask('oep', [lam, 1, x]),
  AEP: ({ lam, x }, row) => {
    if (row.quantity === 'AAL') return ask('average-annual-loss', [lam, 1]);
    return row.quantity === 'AEP' ? ask('aep', [lam, 1, x]) : undefined;
  },
  'VaR/TVaR': (at, row) => {
    const kind = row.quantity.startsWith('TVaR') ? 'tvar' : 'var';
    const [first, second] = (/\((.*)\)/u.exec(row.case)?.[1] ?? '')
      .split(',')
      .map((text) => Number(text.split('=').at(-1)));
    const law = row.case.split('(')[0].toLowerCase();
    return ask(`${law}-${kind}`, law === 'normal' ? [at['alpha']] : [at['alpha'], first, second]);
  },
  return_period: ({ T, H, lam, x }) =>
    lam > 0 ? ask('return-period', [lam, 1, x]) : ask('at-least-one', [T, H]),
  importance_sampling: ({ c }, row) => {
    if (row.quantity === 'p') return ask('normal-tail', [c]);
    if (row.quantity === 'VRF') return ask('tilt-gain', [c]);
    return row.quantity === 'var_IS' ? ask('tilted-variance', [c]) : undefined;
  },
  CRN: ({ rho }) => ask('common-numbers', [rho]),
  stopping: ({ h, cv, p, r }) => (p > 0 ? ask('runs-for-chance', [p, r]) : ask('runs-for-mean', [h, cv])),
};

function stale(at: Record<string, number>, row: Row): Question {
  if (at['P_b'] > 0)
    return ask('stale-discrete', [at['integral'], Number.parseFloat(row.inputs.split('1/')[1])]);
  if (at['s'] >= 0) return ask('stale', [named(row.case, 'D') * (1 - at['s']), 600]);
  return ask('stale', [at['D'], 600]);
}

function epidemic(at: Record<string, number>, row: Row): Question | undefined {
  const { R0, gamma, sigma } = at;
  if (row.case === 'final size') return ask('epidemic-final-size', [R0, 0]);
  if (row.case.startsWith('final size equals')) return ask('epidemic-final-size', [R0, 0], 1e-6);
  if (row.case.startsWith('peak prevalence')) return ask('epidemic-peak', [R0]);
  if (row.quantity === '1/R0') return ask('epidemic-minor', [R0]);
  if (row.quantity === 'r') return ask('seir-growth', [R0, gamma, sigma]);
  const course = [R0, gamma, row.method === 'SIR' ? Infinity : sigma, 1e-6];
  // Against a numerical integration read off at its own steps: height to 1e-6, time to its three decimals.
  if (row.case.includes('peak prevalence')) return ask('epidemic-peak-share', course, 1e-6);
  return row.quantity === 't_peak' ? ask('epidemic-peak-time', course, 1e-4) : undefined;
}

/** The rule's loss and peak, and the inertia, MW s, at which its droop is held, where the case does not say. */
const RULE = { mw: 2600, hz: 60.4, held: 130 } as const;

function calibration(at: Record<string, number>, row: Row): Question | undefined {
  const energy = at['E'] * 1000;
  const inCase = (pattern: RegExp): number | undefined => {
    const text = pattern.exec(row.case)?.[1];
    return text === undefined ? undefined : Number(text.replace(',', ''));
  };
  const mw = inCase(/([\d,]+) MW loss/u) ?? RULE.mw;
  const hz = (inCase(/([\d.]+) Hz/u) ?? RULE.hz) - 60;
  const held = (inCase(/fixed at ([\d.]+) GW/u) ?? RULE.held) * 1000;
  const droopAt = (mws: number): number => findMethod('grid-droop')?.evaluate([mws, mw, hz]) ?? NaN;
  switch (row.quantity) {
    case 'R_eff':
      return ask('grid-droop', [energy, mw, hz]);
    case 't_peak':
      return ask('grid-peak-time', [energy, droopAt(energy)]);
    case 'df_ss':
      return ask('grid-settled', [energy, droopAt(energy), mw]);
    case 'dP_max':
      return ask('grid-largest-loss', [energy, droopAt(held), hz]);
    default:
      return undefined;
  }
}
