/** Sets a short array to zero: for these a plain loop is several times quicker than `fill`. */
export function zero(values: Float64Array): void {
  for (let i = 0; i < values.length; i++) values[i] = 0;
}
