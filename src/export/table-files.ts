/** The CSV tables of a result, in the order they are written. */
export const TABLE_FILES = ['outcomes.csv', 'parameters.csv', 'timeline.csv', 'operators.csv'] as const;
export type TableFile = (typeof TABLE_FILES)[number];
