/** The gallery: every figure by its id, with made-up data that is example, documentation and golden test at once. */
import type { FigureContext, FigureElement } from './document.ts';
import { backtest } from './backtest.ts';
import { backtestExample } from './backtest-example.ts';
import { concentration } from './concentration.ts';
import { concentrationExample, poolsExample } from './concentration-example.ts';
import { costEffect } from './cost-effect.ts';
import { costEffectExample } from './cost-effect-example.ts';
import { difference } from './difference.ts';
import { differenceExample } from './difference-example.ts';
import { distribution } from './distribution.ts';
import { distributionExample } from './distribution-example.ts';
import { evidence } from './evidence.ts';
import { evidenceExample } from './evidence-example.ts';
import { fan } from './fan.ts';
import { chosenExample, fanExample } from './fan-example.ts';
import { flows } from './flows.ts';
import { flowsExample } from './flows-example.ts';
import { frequency } from './frequency.ts';
import { frequencyExample } from './frequency-example.ts';
import { gauges } from './gauges.ts';
import { gaugesExample } from './gauges-example.ts';
import { icicle } from './icicle.ts';
import { icicleExample } from './icicle-example.ts';
import { money } from './money.ts';
import { moneyExample } from './money-example.ts';
import { network } from './network.ts';
import { networkExample } from './network-example.ts';
import { operators } from './operators.ts';
import { operatorsExample } from './operators-example.ts';
import { recovery } from './recovery.ts';
import { security } from './security.ts';
import { securityExample } from './security-example.ts';
import { recoveryExample, slightRecoveryExample } from './recovery-example.ts';
import { regret } from './regret.ts';
import { regretExample } from './regret-example.ts';
import { rivals } from './rivals.ts';
import { rivalsExample } from './rivals-example.ts';
import { shapeMap } from './shape-map.ts';
import { shapeMapExample } from './shape-map-example.ts';
import { tileMap } from './tile-map.ts';
import { tileMapExample } from './tile-map-example.ts';
import { waterfall } from './waterfall.ts';
import { waterfallExample } from './waterfall-example.ts';

export interface FigureEntry {
  readonly id: string;
  readonly examples: Readonly<Record<string, (context: FigureContext) => FigureElement>>;
}

export const FIGURES: readonly FigureEntry[] = [
  {
    id: 'fan',
    examples: {
      'one-arm': (context) => fan(fanExample(1), context),
      'two-arms': (context) => fan(fanExample(2), context),
      'four-arms': (context) => fan(fanExample(4), context),
      focus: (context) => fan({ ...fanExample(4), focus: 1 }, context),
      chosen: (context) => fan(chosenExample(), context),
      preview: (context) => fan({ ...fanExample(2), preview: true }, context),
    },
  },
  {
    id: 'distribution',
    examples: {
      loss: (context) => distribution(distributionExample('loss'), context),
      percentiles: (context) => distribution(distributionExample('percentiles'), context),
      capacity: (context) => distribution(distributionExample('capacity'), context),
    },
  },
  {
    id: 'gauges',
    examples: {
      passed: (context) => gauges(gaugesExample(700), context),
      never: (context) => gauges(gaugesExample(0), context),
    },
  },
  {
    id: 'frequency',
    examples: {
      below: (context) => frequency(frequencyExample(1_100, 0), context),
      passed: (context) => frequency(frequencyExample(2_200, 900), context),
    },
  },
  {
    id: 'security',
    examples: {
      minority: (context) => security(securityExample(0.15), context),
      majority: (context) => security(securityExample(0.45), context),
    },
  },
  { id: 'money', examples: { bills: (context) => money(moneyExample(), context) } },
  {
    id: 'operators',
    examples: {
      bands: (context) => operators(operatorsExample('spread'), context),
      means: (context) => operators(operatorsExample('mean'), context),
    },
  },
  {
    id: 'waterfall',
    examples: {
      events: (context) => waterfall(waterfallExample('events'), context),
      many: (context) => waterfall(waterfallExample('many'), context),
    },
  },
  { id: 'icicle', examples: { parts: (context) => icicle(icicleExample(), context) } },
  {
    id: 'recovery',
    examples: {
      'one-arm': (context) => recovery(recoveryExample(1), context),
      'three-arms': (context) => recovery(recoveryExample(3), context),
      'four-arms': (context) => recovery(recoveryExample(4), context),
      slight: (context) => recovery(slightRecoveryExample(), context),
    },
  },
  { id: 'network', examples: { slow: (context) => network(networkExample(), context) } },
  {
    id: 'concentration',
    examples: {
      bars: (context) => concentration(concentrationExample('bars'), context),
      treemap: (context) => concentration(concentrationExample('treemap'), context),
      pools: (context) => concentration(poolsExample(), context),
    },
  },
  {
    id: 'flows',
    examples: {
      targeted: (context) => flows(flowsExample(true), context),
      plain: (context) => flows(flowsExample(false), context),
    },
  },
  {
    id: 'tile-map',
    examples: {
      states: (context) => tileMap(tileMapExample('states'), context),
      nations: (context) => tileMap(tileMapExample('nations'), context),
    },
  },
  {
    id: 'shape-map',
    examples: {
      states: (context) => shapeMap(...shapeMapExample('states'), context),
      nations: (context) => shapeMap(...shapeMapExample('nations'), context),
    },
  },
  {
    id: 'difference',
    examples: {
      clear: (context) => difference(differenceExample('clear'), context),
      open: (context) => difference(differenceExample('open'), context),
      ties: (context) => difference(differenceExample('ties'), context),
    },
  },
  {
    id: 'cost-effect',
    examples: {
      'two-arms': (context) => costEffect(costEffectExample('two'), context),
      'five-arms': (context) => costEffect(costEffectExample('five'), context),
    },
  },
  {
    id: 'rivals',
    examples: { sources: (context) => rivals(rivalsExample(), context) },
  },
  {
    id: 'regret',
    examples: {
      'four-arms': (context) => regret(regretExample('four'), context),
      open: (context) => regret(regretExample('open'), context),
    },
  },
  {
    id: 'backtest',
    examples: {
      missed: (context) => backtest(backtestExample('missed'), context),
      long: (context) => backtest(backtestExample('long'), context),
    },
  },
  {
    id: 'evidence',
    examples: {
      judged: (context) => evidence(evidenceExample('judged'), context),
      measured: (context) => evidence(evidenceExample('measured'), context),
    },
  },
];
