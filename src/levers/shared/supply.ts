import type { Field } from '../../evidence/field.ts';
import type { LeverContext } from '../../fleet/lowering.ts';

/** Suppliers of these vendors, ascending. */
export function suppliersOf(c: LeverContext<Field>, vendors: readonly string[]): Int32Array {
  return Int32Array.from(
    c.allSuppliers.filter(({ vendor }) => vendors.includes(vendor)).map(({ index }) => index),
  );
}
