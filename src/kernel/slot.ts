/** Index into the replicate's value vector. */
export type Slot = number;

/** Rows of the plan a letter acts on, ascending. */
export type RowSet = Int32Array;
