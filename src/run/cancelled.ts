import { say } from '../words/words.ts';

/** A run that its caller gave up. */
export class Cancelled extends Error {
  override readonly name: string = 'Cancelled';
  constructor() {
    super(say('run.cancelled'));
  }
}

/**
 * Reason to abort a run with when another takes its place: workers finish the chunk at hand and stay warm. Any other reason
 * stops them within 50 ms.
 */
export class Superseded extends Cancelled {
  override readonly name = 'Superseded';
}

/** The error an aborted run rejects with. */
export const cancelledBy = (signal: AbortSignal): Cancelled =>
  signal.reason instanceof Superseded ? signal.reason : new Cancelled();
