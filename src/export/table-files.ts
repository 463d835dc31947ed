/** The tables of a result, in the order they are written, and the files that hold them. */
export const TABLES = ['outcomes', 'parameters', 'timeline', 'operators', 'places', 'ledger'] as const;
export type Table = (typeof TABLES)[number];

export type TableFile = `${Table}.csv`;
export type ParquetFile = `${Table}.parquet`;
export type AnyTableFile = TableFile | ParquetFile;

export const TABLE_FILES = TABLES.map((table): TableFile => `${table}.csv`);
export const PARQUET_FILES = TABLES.map((table): ParquetFile => `${table}.parquet`);

export const isParquet = (file: string): file is ParquetFile =>
  (PARQUET_FILES as readonly string[]).includes(file);

export const tableOf = (file: AnyTableFile): Table => file.slice(0, file.indexOf('.')) as Table;
