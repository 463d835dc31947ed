/** What can wait is done one piece a task, so that the page answers, and paints, in between. */
import { useEffect, useRef, useState } from 'preact/hooks';

type Piece = () => void;

/** By owner, in the order of asking; an owner that asks again keeps its place. */
const waiting = new Map<object, Piece>();
let next: ReturnType<typeof setTimeout> | undefined;

/** Does `piece` in a task of its own; asked again before that, the owner's last piece alone is done. Returns what forgets it. */
export function inTurn(owner: object, piece: Piece): () => void {
  waiting.set(owner, piece);
  next ??= setTimeout(takeOne);
  return () => void waiting.delete(owner);
}

function takeOne(): void {
  next = waiting.size > 1 ? setTimeout(takeOne) : undefined;
  const first = waiting.entries().next();
  if (first.done) return;
  const [owner, piece] = first.value;
  waiting.delete(owner);
  piece();
}

/** A value, taken over in turn; `at` is what stands until then. */
export function useInTurn<T>(value: T, at: T): T;
export function useInTurn<T>(value: T, at?: T): T | undefined;
export function useInTurn<T>(value: T, at?: T): T | undefined {
  const [taken, setTaken] = useState<T | undefined>(at);
  const owner = useRef({}).current;
  useEffect(() => (taken === value ? undefined : inTurn(owner, () => setTaken(() => value))), [value]);
  return taken;
}
