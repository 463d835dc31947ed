/**
 * The tables as Parquet: columns, order and cells of the CSV files; texts as UTF8, replicate, day and flags as INT32, other numbers as DOUBLE;
 * units and meanings in the file's key-value metadata. The same bytes in every engine. Load on demand: the writer is large.
 */
import { ByteWriter, ParquetWriter, type ColumnSource, type SchemaElement } from 'hyparquet-writer';
import { joinBytes } from '../scenario/join-bytes.ts';
import type { Finished } from './finished.ts';
import { columnsOf, type Column } from './table-columns.ts';
import { tableBlocks, type Block } from './table-blocks.ts';
import { tableOf, type ParquetFile } from './table-files.ts';
import { engineVersion } from './versions.ts';

/** The file's bytes, a row group at a time: no more than one group is held. */
export function* parquetPieces(name: ParquetFile, run: Finished): Generator<Uint8Array> {
  const columns = columnsOf(tableOf(name), run);
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: schemaOf(columns),
    kvMetadata: metadataOf(columns, run),
    createdBy: `hashfall version ${engineVersion}`,
  });
  for (const block of tableBlocks(tableOf(name), run)) {
    void file.write({ columnData: sources(columns, block), rowGroupSize: Math.max(1, block[0]!.length) });
    yield taken(writer);
  }
  void file.finish();
  yield taken(writer);
}

/** All of it at once. */
export const parquetFile = (name: ParquetFile, run: Finished): Uint8Array =>
  joinBytes([...parquetPieces(name, run)]);

/** What was written since the last time; the writer goes on counting from the file's start. */
function taken(writer: ByteWriter): Uint8Array {
  const piece = writer.getBytes().slice();
  writer.index = 0;
  return piece;
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)];
}

function elementOf({ name, type, constraints }: Column): SchemaElement {
  const repetition_type = constraints && 'required' in constraints ? 'OPTIONAL' : 'REQUIRED';
  switch (type) {
    case 'string':
      return {
        name,
        type: 'BYTE_ARRAY',
        converted_type: 'UTF8',
        logical_type: { type: 'STRING' },
        repetition_type,
      };
    case 'integer':
      return { name, type: 'INT32', repetition_type };
    case 'number':
      return { name, type: 'DOUBLE', repetition_type };
    default:
      return type satisfies never;
  }
}

/** Numbers are written plainly: whether a dictionary pays must not be for an engine's logarithm to say. */
const sources = (columns: readonly Column[], block: Block): ColumnSource[] =>
  columns.map(({ name, type }, c) => ({
    name,
    data: block[c]!,
    encoding: type === 'string' ? 'RLE_DICTIONARY' : 'PLAIN',
  }));

/** `hashfall.columns` holds what datapackage.json says of the columns, the rest what the receipt says of the run. */
function metadataOf(columns: readonly Column[], { info, job, data }: Finished) {
  const told = {
    scenario: info.canonical,
    seed: job.seed,
    replicates: String(job.replicates),
    engine: engineVersion,
    data,
    columns: JSON.stringify(columns),
  };
  return Object.entries(told).map(([key, value]) => ({ key: `hashfall.${key}`, value }));
}
