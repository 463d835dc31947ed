import type { Json } from '../evidence/field.ts';
import type { Finished } from './finished.ts';
import { engineVersion } from './versions.ts';

export const RECEIPT_VERSION = 1;

/** SHA-256 and length of a result file. */
export interface FileHash {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** All that is needed to make the same files again, and to see that they are the same; no clock, threads or folders. */
export function receiptJson({ info, job, data }: Finished, files: readonly FileHash[]): string {
  const document = {
    format: 'hashfall-receipt',
    version: RECEIPT_VERSION,
    engine: engineVersion,
    data,
    seed: job.seed,
    replicates: job.replicates,
    scenario: JSON.parse(info.canonical) as Json,
    files: Object.fromEntries(files.map(({ name, bytes, sha256 }) => [name, { bytes, sha256 }])),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
