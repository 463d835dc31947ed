/** Lever kinds by name. A new lever is a file here and a line below. */
import { independentFirmware } from './independent-firmware.ts';
import { reflashTeams } from './reflash-teams.ts';
import { secondSource } from './second-source.ts';
import type { LeverKind } from './shared/lever.ts';
import { spares } from './spares.ts';
import { stagedUpdates } from './staged-updates.ts';
import { vendorCap } from './vendor-cap.ts';

export const leverKinds: readonly LeverKind[] = [
  independentFirmware,
  reflashTeams,
  secondSource,
  spares,
  stagedUpdates,
  vendorCap,
];
