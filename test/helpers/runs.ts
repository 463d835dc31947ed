/** Small runs of shipped scenarios and of documents made for tests. */
import { createInline } from '../../src/run/inline.ts';
import type { RunResult } from '../../src/run/runner.ts';
import { documentWith, shippedText, type Document } from './scenarios.ts';

/** `replicates` of a shipped scenario (id), or of a document with one arm that does nothing changed as given. */
export async function runOf(scenario: string | Document, replicates: number): Promise<RunResult> {
  const text = typeof scenario === 'string' ? shippedText(scenario) : JSON.stringify(documentWith(scenario));
  const runner = createInline();
  try {
    return await runner.run({ scenario: text, seed: 'small run', replicates });
  } finally {
    runner.close();
  }
}
