/** The harness on tables it has never seen: other inputs of the same methods, wrong values, unknown methods. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { judgeFolder, report } from './judge.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashfall-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Cells = readonly [
  method: string,
  row: string,
  inputs: string,
  quantity: string,
  recomputed: number | string,
];

const HEAD = ['method', 'case', 'inputs', 'quantity', 'recomputed'];

function judged(name: string, rows: readonly Cells[]) {
  writeFileSync(join(folder, name), Papa.unparse([HEAD, ...rows.map((row) => row.map(String))]));
  const outcomes = judgeFolder(folder);
  rmSync(join(folder, name));
  return outcomes;
}

/** The sum the strict chance was derived from; fit for small z. */
function strict(q: number, z: number): number {
  const p = 1 - q;
  let chance = p ** z;
  let upTo = 0;
  let sum = 0;
  for (let m = 0; m <= z; m++) {
    sum += chance * (q / p) ** (z + 1 - m);
    upTo += chance;
    chance *= (q * (z + m)) / (m + 1);
  }
  return sum + 1 - upTo;
}

const eyalSirer = (a: number, g: number): number =>
  (a * (1 - a) ** 2 * (4 * a + g * (1 - 2 * a)) - a ** 3) / (1 - a * (1 + (2 - a) * a));
const survivors = (rate: number, days: number): number => 1 - Math.exp(-rate * days);
const strictCase = 'no pre-mine, attacker chain must be z+1';

/** None of these inputs stands in the repository's tables. */
const NEW: readonly Cells[] = [
  ['exact_strict_overtake', strictCase, 'q=0.17;z=4', 'P_success', strict(0.17, 4)],
  ['random_walk', 'minority attacker: P(ever erase d)', 'q=0.23;d=3', '(q/p)^d', (0.23 / 0.77) ** 3],
  ['gamblers_ruin', 'give-up rule', 'q=0.5;a=2;b=5', 'P', 5 / 7],
  ['selfish_SM1', 'relative revenue', 'alpha=0.37;gamma=0.2', 'R_pool', eyalSirer(0.37, 0.2)],
  ['selfish_SM1', 'profit threshold', 'gamma=0.3', 'alpha_min', 0.7 / 2.4],
  ['censorship', 'P(not included within 9 blocks)', 'c=0.7', 'c^9', 0.7 ** 9],
  ['throughput', 'blocks in 24 h after loss s at fixed D', 's=0.15', '144(1-s)', 122.4],
  ['concentration', 'made up', 'shares=7/2/1', 'HHI', 5400],
  ['concentration', 'made up', 'shares=7/2/1', 'Nakamoto_gt75', '2'],
  ['concentration', 'geometric 1/2^k k=1..3', 'shares=0.5/0.25/0.125', 'CR1', 4 / 7],
  ['loss_share', '', 's=0.35;f=0.5', '14(f+(1-f)/(1-s))', 7 + 7 / 0.65],
  ['block_gap', 'P(gap > 2 h)', 's=0.25', 'exp', Math.exp(-9)],
  ['death_spiral', 'total amplification', 'eps_H=0.4;eps_P=0.3', '1/(1-g)', 1 / 0.88],
  ['Bass', 'F at peak', 'p=0.02;q=0.3', '1/2-p/(2q)', 0.5 - 0.02 / 0.6],
  [
    'staged_rollout',
    'sum_k dc_k (1-exp(-a (t-tau_k))) stages 20/100 % at d 0/4',
    'a=0.5/d;t=6d',
    'A(t)',
    0.2 * survivors(0.5, 6) + 0.8 * survivors(0.5, 2),
  ],
  ['alpha_factor', 'm=2', 'alpha=[0.9, 0.1];Q_t=2e-3', 'Q_2', ((2 * 0.1) / 1.1) * 2e-3],
  ['beta_binomial', 'P(X>=n)', 'a=1;b=1;n=4', 'sf', 1 / 5],
  ['renewal', 'availability MTBF/(MTBF+MTTR)', 'MTBF=1000h;MTTR=50h', 'A', 1000 / 1050],
  ['OEP', '1-exp(-lam*S(x))', 'lam=0.7;x=2.5', 'OEP', survivors(0.7 * Math.exp(-2.5), 1)],
  ['AEP', 'mean = lam', 'lam=3.5', 'AAL', 3.5],
  ['VaR/TVaR', 'Pareto(xm=2,alpha=3)', 'alpha=0.9', 'VaR', 2 * 0.1 ** (-1 / 3)],
  ['RoCoF', 'dP*f0/(2*E)', 'dP=1234 MW;E=210 GW.s', 'RoCoF', (1234 * 60) / 420_000],
  ['load_attack_anchor', 'ASICs for 500 MW swing', 'unit=4 kW', '1000/kW', 125_000],
  ['forced_oscillation', 'amplification', 'zeta=0.2;r=f/f_mode=1.0', 'Q', 2.5],
  [
    'E2E',
    'A bricking',
    "{'nat': 0.5, 'vendor': 0.5, 'fw': 0.8, 'success': 0.5}",
    'network share lost s',
    0.1,
  ],
  ['E2E', 'C supply', "{'nat': 0.25, 'L': 4.0, 'cut': 1.0, 'g': 0.0, 'years': 1.0}", 'RoW stock', 0.75],
  ['Ishigami analytic', 'a=2,b=0', '', 'S1', 0.5],
  ['Ishigami analytic', 'a=2,b=0', '', 'ST2', 0.5],
  ['Sobol-g analytic', 'a=0,0', 'i=2', 'S_i', 3 / 7],
  ['Sobol-g analytic', 'a=0x2', '', 'Var', 7 / 9],
  ['Borgonovo delta', 'normal', 'r=0.5', 'delta_1', '0.305993824'],
  ['PRIM quasi-p', 'one of two', 'T=2;H=1;p=1/3', 'qp', 5 / 9],
  ['DDSketch', 'relative error', 'alpha=0.5;x=3', '|v-x|/x', 0.5],
  ['CEAC', '', 'mu_e=2,mu_c=1,s_e=.5,s_c=.8,rho=.3,k=0.5', 'CEAC', 0.5],
  ['EVPPI', 'learn p1 only', 'mu=0;sigma=3', 'value', 3 / Math.sqrt(2 * Math.PI)],
  ['PERT modified (Vose)', '', '(0,2,4) lambda=6', 'alpha', 4],
  ['PERT modified (Vose)', '', '(0,2,4) lambda=6', 'P50', 2],
  ['FAIR', 'PERT(0,1,2)xPERT(4,5,6)', '', 'mean', 5],
  ['metalog SPT', 'M(p)', '(0, 1, 2);p=0.9', 'x', 2],
  ['robustness', 'option D', 'f=[7, 1, 3]', 'Hurwicz(.25)', 2.5],
  ['robustness', 'option D', 'f=[7, 1, 3]', 'satisficing f>=3', 2 / 3],
  ['robustness', 'option D', 'f=[7, 6, 1, 0]', 'minimax regret (max regret)', 5],
  ['hypervolume', '2-D sweep {(1,2),(2,1),(2,2)} ref (3,3)', '', 'HV', 3],
  ['selfish_OPT_MDP', 'gamma=1 closed form', 'alpha=0.2', 'alpha/(1-alpha)', 0.25],
  ['proportion_CI', 'Wilson 95 %', 'x=0;n=50', 'lo,hi', '0,0.0713476'],
];

test('rows with other inputs of the same methods are answered', () => {
  const outcomes = judged('made-up.csv', NEW);
  expect(outcomes.filter(({ kind }) => kind !== 'answered').map(({ text }) => text)).toEqual([]);
  expect(outcomes).toHaveLength(NEW.length);
});

test('each of those rows fails when its value is one per mille off', () => {
  const wrong = NEW.filter(
    (row): row is [string, string, string, string, number] => typeof row[4] === 'number',
  ).map(([method, text, inputs, quantity, value]): Cells => [
    method,
    text,
    inputs,
    quantity,
    (value * 1.001).toPrecision(12),
  ]);
  const outcomes = judged('wrong.csv', wrong);
  expect(outcomes.filter(({ kind }) => kind !== 'failed').map(({ text }) => text)).toEqual([]);
  expect(report(outcomes)).toMatch(
    new RegExp(`validation: 0 answered, ${wrong.length} failed, 0 unanswered\n$`, 'u'),
  );
});

test('what nobody answers is counted and named by its reason', () => {
  const outcomes = judged('strange.csv', [
    ['astrology', 'x', 'q=0.1', 'P', 1],
    ['astrology', 'y', 'q=0.2', 'P', 1],
    ['selfish_SM1', 'relative revenue', 'alpha=0.3;gamma=0', 'colour', 1],
    ['selfish_SM1', 'relative revenue', 'alpha=1.3;gamma=0', 'R_pool', 1],
    ['selfish_SM1', 'relative revenue', 'alpha=much', 'R_pool', 1],
    ['RoCoF', 'dP*f0/(2*E)', 'dP=1 MW;E=1 GW.s', 'RoCoF', ''],
    ['Bass', 'peak time', 'p=0.01', 'ln(q/p)/(p+q)', 5],
    ['proportion_CI', 'Wilson 95 %', 'x=1', 'lo,hi', '0,1'],
    ['OEP', '1-exp', 'lam=1;x=0', 'OEP', 1 - 1 / Math.E],
  ]);
  expect(report(outcomes).split('\n')).toEqual([
    'unanswered 2: strange.csv: no method for astrology',
    'unanswered 1: strange.csv: no such quantity of selfish_SM1: colour',
    'unanswered 1: strange.csv: inputs of selfish_SM1 outside the range of selfish-revenue',
    'unanswered 1: strange.csv: inputs of selfish_SM1 not read',
    'unanswered 1: strange.csv: no computed value in the row',
    'unanswered 1: strange.csv: inputs of Bass not read',
    'unanswered 1: strange.csv: inputs of proportion_CI not read',
    'validation: 1 answered, 0 failed, 8 unanswered',
    '',
  ]);
});
