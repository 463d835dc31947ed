/** Made-up parts for the gallery. */
import type { EvidenceData } from './evidence.ts';
import { exampleMeta } from './example-values.ts';

export function evidenceExample(form: 'judged' | 'measured'): EvidenceData {
  return {
    outcome: 'the deepest fall',
    parts:
      form === 'judged'
        ? { measured: 0.08, reported: 0.19, derived: 0.11, judged: 0.62 }
        : { measured: 0.93, reported: 0.04, derived: 0.03, judged: 0 },
    next: ['the share of machines that obey a command', 'days of work a machine takes'],
    meta: exampleMeta(),
  };
}
