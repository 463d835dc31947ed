/** Lever kinds by name. A new lever is a file here and a line below. */
import { audit } from './audit.ts';
import { domesticAssembly } from './domestic-assembly.ts';
import { gridRideThrough } from './grid-ride-through.ts';
import { importChecks } from './import-checks.ts';
import { importRestriction } from './import-restriction.ts';
import { independentFirmware } from './independent-firmware.ts';
import { monitoring } from './monitoring.ts';
import { reflashTeams } from './reflash-teams.ts';
import { secondSource } from './second-source.ts';
import { segmentation } from './segmentation.ts';
import type { LeverKind } from './shared/lever.ts';
import { spares } from './spares.ts';
import { stagedUpdates } from './staged-updates.ts';
import { transparency } from './transparency.ts';
import { vendorCap } from './vendor-cap.ts';

export const leverKinds: readonly LeverKind[] = [
  audit,
  domesticAssembly,
  gridRideThrough,
  importChecks,
  importRestriction,
  independentFirmware,
  monitoring,
  reflashTeams,
  secondSource,
  segmentation,
  spares,
  stagedUpdates,
  transparency,
  vendorCap,
];
