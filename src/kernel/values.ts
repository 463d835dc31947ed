/** Turns the plan's slots into one replicate's values: draws through quantile tables, then what derives from them. */
import { oneMinusExp } from '../random/exp-log.ts';
import { type QuantileTable, quantileTable, tableQuantile } from '../random/quantile-table.ts';
import type { Key } from '../random/streams.ts';
import { streamId, uniformAt } from '../random/streams.ts';
import type { SlotOp, SlotSpec } from './plan.ts';
import { uniformOf, type UniformOf } from './uniforms.ts';

/** What a draw slot needs at run time, by slot; other slots hold undefined. */
export interface DrawTables {
  readonly table: readonly (QuantileTable | undefined)[];
  readonly stream: Int32Array;
  /** Of slots that are not simply drawn from their stream. */
  readonly uniform: readonly (UniformOf | undefined)[];
}

export function compileDraws(slots: readonly SlotSpec[]): DrawTables {
  return {
    table: slots.map((slot) => (slot.kind === 'draw' ? quantileTable(slot.distribution) : undefined)),
    stream: Int32Array.from(slots, (slot) => (slot.kind === 'draw' ? streamId(slot.stream) : 0)),
    uniform: slots.map((slot) =>
      slot.kind === 'draw' && (slot.layout || slot.factor) ? uniformOf(slot) : undefined,
    ),
  };
}

/** Fills `values` (one per slot). A slot depends on the seed, the replicate and its own stream only. */
export function fillValues(
  values: Float64Array,
  slots: readonly SlotSpec[],
  draws: DrawTables,
  key: Key,
  replicate: number,
): void {
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i]!;
    if (slot.kind === 'constant') values[i] = slot.value;
    else if (slot.kind === 'derived') values[i] = derive(slot.op, values[slot.a]!, values[slot.b]!);
    else {
      const uniform = draws.uniform[i];
      const u = uniform ? uniform(key, replicate) : uniformAt(key, replicate, draws.stream[i]! >>> 0, 0);
      values[i] = tableQuantile(draws.table[i]!, u);
    }
  }
}

/** What an operation makes of two values (`b` is ignored where it takes one). */
export function derive(op: SlotOp, a: number, b: number): number {
  switch (op) {
    case 'mul':
      return a * b;
    case 'add':
      return a + b;
    case 'sub':
      return a - b;
    case 'div':
      return a / b;
    case 'min':
      return Math.min(a, b);
    case 'max':
      return Math.max(a, b);
    case 'complement':
      return 1 - a;
    case 'decay':
      return a > 0 ? oneMinusExp(1 / a) : 1;
    default:
      return op satisfies never;
  }
}
