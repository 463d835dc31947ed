/** Every panel, in the order of its view: a figure joins the page, the files and the gallery by a line here. */
import type { Panel } from './panel.ts';
import { concentration } from './panels/concentration.ts';
import { costEffect } from './panels/cost-effect.ts';
import { difference } from './panels/difference.ts';
import { distribution } from './panels/distribution.ts';
import { evidence } from './panels/evidence.ts';
import { flows } from './panels/flows.ts';
import { frequency } from './panels/frequency.ts';
import { gauges } from './panels/gauges.ts';
import { ledger } from './panels/ledger.ts';
import { ledgerWhose } from './panels/ledger-whose.ts';
import { map } from './panels/map.ts';
import { money } from './panels/money.ts';
import { network } from './panels/network.ts';
import { operators } from './panels/operators.ts';
import { rivals } from './panels/rivals.ts';
import { recovery, recoveryArms } from './panels/recovery.ts';
import { regret } from './panels/regret.ts';
import { security } from './panels/security.ts';
import { timeline, timelineArms } from './panels/timeline.ts';

export const PANELS: readonly Panel[] = [
  timeline,
  distribution,
  recovery,
  concentration,
  map,
  flows,
  gauges,
  frequency,
  security,
  network,
  money,
  operators,
  ledger,
  ledgerWhose,
  evidence,
  rivals,
  timelineArms,
  difference,
  costEffect,
  regret,
  recoveryArms,
];
