/** Threat kinds by name. A new threat is a file here and a line below. */
import { bricking } from './bricking.ts';
import { customsHold } from './customs-hold.ts';
import { foundryLoss } from './foundry-loss.ts';
import { maliciousUpdate } from './malicious-update.ts';
import { curtailment } from './curtailment.ts';
import { nationalBan } from './national-ban.ts';
import { poolFailure } from './pool-failure.ts';
import { priceCrash } from './price-crash.ts';
import type { ThreatKind } from './shared/threat.ts';
import { supplyCutoff } from './supply-cutoff.ts';
import { tariff } from './tariff.ts';
import { updateFreeze } from './update-freeze.ts';

export const threatKinds: readonly ThreatKind[] = [
  bricking,
  curtailment,
  customsHold,
  foundryLoss,
  maliciousUpdate,
  nationalBan,
  poolFailure,
  priceCrash,
  supplyCutoff,
  tariff,
  updateFreeze,
];
