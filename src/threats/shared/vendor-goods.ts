/** What threats to supply ask alike: how long it lasts, how fast it bites. */
export const lastingField = <const M extends object>(days: number | string, moves: M) =>
  ({ kind: 'quantity', id: 'days', unit: 'days', default: days, min: 0, max: 3650, moves }) as const;

export const rampField = <const M extends object>(days: number | string, moves: M) =>
  ({ kind: 'quantity', id: 'rampDays', unit: 'days', default: days, min: 0, max: 1461, moves }) as const;
