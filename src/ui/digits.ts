/** A few futures of some scenarios, boiled down to a few lines: the same in every engine, or digits are not the same. */
import { finished, type Finished } from '../export/finished.ts';
import { resultFile } from '../export/result-files.ts';
import { loadDataVersion } from '../export/versions.ts';
import { createInline } from '../run/inline.ts';
import { shippedText } from '../run/shipped.ts';

const SCENARIOS = ['us-bricking', 'us-malicious-update', 'two-year-supply', 'four-arms'];
const REPLICATES = 24;
const SEED = 'digits';
const FILES = ['outcomes.csv', 'parameters.csv', 'timeline.csv', 'operators.csv', 'ledger.csv'] as const;

/** `us-bricking outcomes.csv 0123456789abcdef`, a line a file: hashes of the bytes that a run would write. */
export async function digits(): Promise<string> {
  const runner = createInline();
  const data = await loadDataVersion();
  const lines: string[] = [];
  for (const id of SCENARIOS) {
    const scenario = shippedText(id);
    if (scenario === undefined) throw new Error(`no shipped scenario ${id}`);
    const run = finished(await runner.run({ scenario, seed: SEED, replicates: REPLICATES }), data);
    lines.push(...FILES.map((name) => `${id} ${name} ${hashOf(name, run)}`));
  }
  runner.close();
  return lines.join('\n');
}

/** Two FNV-1a hashes of the text, from different starts. */
function hashOf(name: (typeof FILES)[number], run: Finished): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (const piece of resultFile(name, run)) {
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x01000193);
    }
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
