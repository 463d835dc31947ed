import { figureFiles } from '../../export/figures.ts';
import { packFile } from '../../export/pack.ts';
import { verifiedInWords } from '../../export/verdict-words.ts';
import { loadDataVersion } from '../../export/versions.ts';
import { groundOfText } from '../../run/ground.ts';
import type { Json } from '../../evidence/field.ts';
import type { OwnClass } from '../../fleet/own/own-fleet.ts';
import { attachFleet, namedFleet } from '../../scenario/attach-fleet.ts';
import { ok } from '../../units/result.ts';
import type { VerifyAnswer } from '../desk-messages.ts';
import { pool } from './pool.ts';
import type { LastShown } from './run-in-steps.ts';

/** The evidence pack of a result: the same bytes as the command line's. */
export async function packOf({ finished }: LastShown): Promise<Blob> {
  const bytes = await packFile(finished, figureFiles(finished, await groundOfText(finished.job.scenario)));
  return new Blob([bytes as BlobPart], { type: 'application/zip' });
}

/** Reruns a pack and compares, digit for digit. */
export async function verified(
  pack: Blob,
  fleets: ReadonlyMap<string, readonly OwnClass[]>,
): Promise<VerifyAnswer> {
  return verifiedInWords(new Uint8Array(await pack.arrayBuffer()), {
    runner: pool,
    complete: (scenario) => Promise.resolve(withFleet(scenario, fleets)),
    data: await loadDataVersion(),
    figures: async (run) => figureFiles(run, await groundOfText(run.job.scenario)),
  });
}

/** A scenario that names a fleet at hand, with it; else as it is. */
function withFleet(scenario: string, fleets: ReadonlyMap<string, readonly OwnClass[]>) {
  const classes = fleets.get(namedFleet(JSON.parse(scenario) as Json) ?? '');
  return classes ? attachFleet(scenario, classes) : ok(scenario);
}
