/** The digits page for a bare engine, which has neither timers nor abort signals: prints instead of showing. */
import { digits } from '../../src/ui/digits.ts';

declare const print: (text: string) => void;

/** Nothing is ever aborted here. */
class NeverAborted {
  readonly signal = { aborted: false, addEventListener: (): void => undefined };
  abort(): void {
    // Called at the end of a run, to let go of listeners that this signal never kept.
  }
}

const host = globalThis as unknown as Record<string, unknown>;
host.setTimeout ??= (turn: () => void): void => void Promise.resolve().then(turn);
host.AbortController ??= NeverAborted;

digits().then(print, (reason: unknown) => print(`failed: ${String(reason)}`));
