/** The table of every example of the gallery, by figure and example: what a reader gets who does not look. */
import { backtestExample } from './backtest-example.ts';
import { backtestTable } from './backtest-text.ts';
import { concentrationExample, poolsExample } from './concentration-example.ts';
import { concentrationTable } from './concentration-text.ts';
import { costEffectExample } from './cost-effect-example.ts';
import { costEffectTable } from './cost-effect-text.ts';
import { differenceExample } from './difference-example.ts';
import { differenceTable } from './difference-text.ts';
import { distributionExample } from './distribution-example.ts';
import { distributionTable } from './distribution-text.ts';
import { evidenceTable } from './evidence.ts';
import { evidenceExample } from './evidence-example.ts';
import { chosenExample, fanExample } from './fan-example.ts';
import { type FigureTable, fanTable } from './fan-table.ts';
import { flowsExample } from './flows-example.ts';
import { flowsTable } from './flows-text.ts';
import { frequencyExample } from './frequency-example.ts';
import { frequencyTable } from './frequency-text.ts';
import { gaugesExample } from './gauges-example.ts';
import { gaugesTable } from './gauges-text.ts';
import { icicleExample } from './icicle-example.ts';
import { icicleTable } from './icicle-text.ts';
import { moneyTable } from './money.ts';
import { moneyExample } from './money-example.ts';
import { networkExample } from './network-example.ts';
import { networkTable } from './network-text.ts';
import { operatorsExample } from './operators-example.ts';
import { operatorsTable } from './operators-text.ts';
import { recoveryExample, slightRecoveryExample } from './recovery-example.ts';
import { recoveryTable } from './recovery-text.ts';
import { securityExample } from './security-example.ts';
import { securityTable } from './security-text.ts';
import { rivalsExample } from './rivals-example.ts';
import { rivalsTable } from './rivals.ts';
import { regretExample } from './regret-example.ts';
import { regretTable } from './regret-text.ts';
import { tileMapExample } from './tile-map-example.ts';
import { tileMapTable } from './tile-map-text.ts';
import { waterfallExample } from './waterfall-example.ts';
import { waterfallTable } from './waterfall-text.ts';

type Tables = Readonly<Record<string, Readonly<Record<string, () => FigureTable>>>>;

const places = {
  states: () => tileMapTable(tileMapExample('states')),
  nations: () => tileMapTable(tileMapExample('nations')),
};

export const EXAMPLE_TABLES: Tables = {
  fan: {
    'one-arm': () => fanTable(fanExample(1)),
    'two-arms': () => fanTable(fanExample(2)),
    'four-arms': () => fanTable(fanExample(4)),
    focus: () => fanTable(fanExample(4)),
    chosen: () => fanTable(chosenExample()),
    preview: () => fanTable(fanExample(2)),
  },
  distribution: {
    loss: () => distributionTable(distributionExample('loss')),
    percentiles: () => distributionTable(distributionExample('percentiles')),
    capacity: () => distributionTable(distributionExample('capacity')),
  },
  gauges: {
    passed: () => gaugesTable(gaugesExample(700)),
    never: () => gaugesTable(gaugesExample(0)),
  },
  money: { bills: () => moneyTable(moneyExample()) },
  operators: {
    bands: () => operatorsTable(operatorsExample('spread')),
    means: () => operatorsTable(operatorsExample('mean')),
  },
  frequency: {
    below: () => frequencyTable(frequencyExample(1_100, 0)),
    passed: () => frequencyTable(frequencyExample(2_200, 900)),
  },
  security: {
    minority: () => securityTable(securityExample(0.15)),
    majority: () => securityTable(securityExample(0.45)),
  },
  recovery: {
    'one-arm': () => recoveryTable(recoveryExample(1)),
    'three-arms': () => recoveryTable(recoveryExample(3)),
    'four-arms': () => recoveryTable(recoveryExample(4)),
    slight: () => recoveryTable(slightRecoveryExample()),
  },
  network: { slow: () => networkTable(networkExample()) },
  concentration: {
    bars: () => concentrationTable(concentrationExample('bars')),
    treemap: () => concentrationTable(concentrationExample('treemap')),
    pools: () => concentrationTable(poolsExample()),
  },
  flows: {
    targeted: () => flowsTable(flowsExample(true)),
    plain: () => flowsTable(flowsExample(false)),
  },
  'tile-map': places,
  'shape-map': places,
  difference: {
    clear: () => differenceTable(differenceExample('clear')),
    open: () => differenceTable(differenceExample('open')),
    ties: () => differenceTable(differenceExample('ties')),
  },
  'cost-effect': {
    'two-arms': () => costEffectTable(costEffectExample('two')),
    'five-arms': () => costEffectTable(costEffectExample('five')),
  },
  rivals: { sources: () => rivalsTable(rivalsExample()) },
  regret: {
    'four-arms': () => regretTable(regretExample('four')),
    open: () => regretTable(regretExample('open')),
  },
  waterfall: {
    events: () => waterfallTable(waterfallExample('events')),
    many: () => waterfallTable(waterfallExample('many')),
  },
  icicle: { parts: () => icicleTable(icicleExample()) },
  backtest: {
    missed: () => backtestTable(backtestExample('missed')),
    long: () => backtestTable(backtestExample('long')),
  },
  evidence: {
    judged: () => evidenceTable(evidenceExample('judged')),
    measured: () => evidenceTable(evidenceExample('measured')),
  },
};
