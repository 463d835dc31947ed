import type { FromDesk } from '../desk-messages.ts';

/** Distributes over the kinds of message. */
type WithoutJob<M> = M extends unknown ? Omit<M, 'job'> : never;

/** What a call is handed besides its arguments: when to stop, and whom to tell on the way. */
export interface CallContext {
  readonly signal: AbortSignal;
  readonly tell: (message: WithoutJob<FromDesk>) => void;
}
