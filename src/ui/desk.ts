/**
 * The page's desk: a worker that owns the workers who compute, folds what they bring, sums it up and writes its files.
 * The page's own thread stays free; it only speaks to the desk.
 */
import '../words/later.ts';
import { Cancelled, Superseded } from '../run/cancelled.ts';
import type { CallName, FromDesk, ToDesk } from './desk-messages.ts';
import { calls } from './desk/calls.ts';
import type { PackedSummary } from './packed-summary.ts';

const stops = new Map<number, AbortController>();

addEventListener('message', ({ data }: MessageEvent<ToDesk>) => {
  switch (data.kind) {
    case 'call':
      return void answer(data.job, data.call, data.args);
    case 'cancel':
      return stops.get(data.job)?.abort();
    case 'supersede':
      return stops.get(data.job)?.abort(new Superseded());
    default:
      data satisfies never;
  }
});

async function answer(job: number, name: CallName, args: readonly unknown[]): Promise<void> {
  const stop = new AbortController();
  stops.set(job, stop);
  try {
    const call = calls[name] as (context: object, ...args: readonly unknown[]) => unknown;
    const value = await call(
      { signal: stop.signal, tell: (message: object) => send({ ...message, job } as FromDesk) },
      ...args,
    );
    send({ kind: 'answer', job, value });
  } catch (reason) {
    if (reason instanceof Cancelled) send({ kind: 'cancelled', job });
    else send({ kind: 'failed', job, message: reason instanceof Error ? reason.message : String(reason) });
  } finally {
    stops.delete(job);
  }
}

function send(message: FromDesk): void {
  postMessage(message, { transfer: handedOver(message) });
}

/** Day series are the bulk of a result, and the desk keeps none of them. */
function handedOver(message: FromDesk): ArrayBuffer[] {
  const value =
    message.kind === 'shown' ? message.answer : message.kind === 'answer' ? message.value : undefined;
  const { summary = value } = (value ?? {}) as { readonly summary?: unknown };
  const { series } = (summary ?? {}) as Partial<PackedSummary>;
  return series ? [series.buffer as ArrayBuffer] : [];
}
