/** The digits page for a bare engine: prints instead of showing. */
import { digits } from '../../src/ui/digits.ts';

declare const print: (text: string) => void;

globalThis.setTimeout ??= ((turn: () => void) =>
  Promise.resolve().then(turn)) as unknown as typeof setTimeout;

digits().then(print, (reason: unknown) => print(`failed: ${String(reason)}`));
